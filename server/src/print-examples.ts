import { fileURLToPath } from 'node:url'
import { globSync, readFileSync } from 'node:fs'

const folder = fileURLToPath(new URL('../test/clients/examples/', import.meta.url))

/** The programs that show integrators how to ask, in the order they are shown. */
export const programs = [
  { file: 'curl.sh', language: 'curl', title: 'curl' },
  { file: 'urql.ts', language: 'javascript', title: 'JavaScript, urql' },
  { file: 'apollo.ts', language: 'javascript', title: 'JavaScript, Apollo Client' },
  { file: 'graphql-request.ts', language: 'javascript', title: 'JavaScript, graphql-request' },
  { file: 'python.py', language: 'python', title: 'Python' },
] as const

/** Questions that people come with, as documents. */
export const questions = () =>
  globSync('questions/*.graphql', { cwd: folder })
    .sort()
    .map((file) => {
      const text = readFileSync(folder + file, 'utf8')
      return {
        name: /\d-(.*)\.graphql$/.exec(file)![1]!,
        title: text.split('\n')[0]!.replace(/^# /, ''),
        query: text.split('\n').slice(1).join('\n'),
      }
    })

export const examplesFile = new URL('../../client/src/routes/api/examples.json', import.meta.url)

/** Everything the explorer's page for integrators shows of them: the text of each program with what it prints. */
export function printedExamples(): string {
  const shown = programs.map(({ file, title }) => ({
    file,
    title,
    text: readFileSync(folder + file, 'utf8'),
    output: readFileSync(`${folder}${file}.out`, 'utf8'),
  }))
  return `${JSON.stringify({ questions: questions(), programs: shown }, null, 2)}\n`
}
