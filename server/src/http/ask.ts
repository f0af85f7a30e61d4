import type { DocumentNode } from 'graphql'
import type { Engine } from '../sql-fields/execute.ts'

/** Asks the API one of the server's own questions. Throws the first error of the answer. */
export type Ask = <Data>(document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<Data>

/** Asks through the engine that answers everybody's questions: by one statement, within the same limits. */
export const askThrough =
  (engine: Engine): Ask =>
  async <Data>(document: DocumentNode, variables: Readonly<Record<string, unknown>>) => {
    const answer = await engine.answer({ document, variables })
    if ('text' in answer) return JSON.parse(answer.text) as Data
    const { data, errors } = answer.result
    if (errors?.[0]) throw errors[0]
    return JSON.parse(JSON.stringify(data)) as Data
  }
