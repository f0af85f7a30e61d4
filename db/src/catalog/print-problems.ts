import { type CatalogError, describe } from './problem.ts'

const mostShown = 200

/** Prints all that is wrong with the catalogue, as lines or as one JSON object; the count goes to standard error. */
export function printProblems({ problems }: CatalogError, asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify({ problems }))
    return
  }
  for (const problem of problems.slice(0, mostShown)) console.log(describe(problem))
  const files = new Set(problems.map(({ file }) => file)).size
  const more = problems.length > mostShown ? `, of which the first ${mostShown} are shown` : ''
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`
  console.error(`${count(problems.length, 'problem')} in ${count(files, 'file')}${more}.`)
}
