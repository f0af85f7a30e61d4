import type { Statement } from '../src/sql-fields/runner.ts'

const clauses = /(?<= |\()(?=(?:select|from|where|left join|cross join|inner join|group by|order by|limit) )/g

/** A statement as it is read in a review: a line for each clause, indented by its parentheses, and its values at the end. */
export function sqlText({ text, values }: Statement): string {
  let depth = 0
  const lines = text
    .split(/('(?:[^']|'')*'|"[^"]*")/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(clauses, '\n')))
    .join('')
    .split('\n')
    .map((line) => {
      const indented = `${'  '.repeat(depth)}${line.trimEnd()}`
      const plain = line.replaceAll(/'(?:[^']|'')*'|"[^"]*"/g, '')
      depth += plain.split('(').length - plain.split(')').length
      return indented
    })
  const bound = values.map((value, at) => `-- $${at + 1} = ${JSON.stringify(value)}`)
  return `${[...lines, ...bound].join('\n')}\n`
}
