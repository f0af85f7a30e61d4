import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { Engine, type EngineOptions } from './execute.ts'
import { InputError } from './input-error.ts'

export interface SqlFieldsOptions extends EngineOptions {
  /** Refuse answers of more characters than this: the estimate of an operation knows how many values there are, not how long. */
  readonly maxCharacters?: number
}

/**
 * Answers every operation of a Yoga server with one SQL statement. A wholly SQL-backed operation's body is the database's own
 * text; Yoga only frames it.
 */
export function useSqlFields({ maxCharacters = Infinity, ...options }: SqlFieldsOptions): Plugin {
  const engine = new Engine(options)

  const framed = (body: string): { stringify: () => string } | ExecutionResult =>
    body.length <= maxCharacters ? { stringify: () => body } : { errors: [tooLarge(body.length, maxCharacters)] }

  return {
    onExecute({ args, setExecuteFn }) {
      setExecuteFn(async () => {
        const answer = await engine.answer({
          document: args.document,
          variables: args.variableValues,
          operationName: args.operationName,
          context: args.contextValue,
        })
        if ('text' in answer) return framed(`{"data":${answer.text}}`)
        const { result } = answer
        if (!result.errors) return framed(JSON.stringify(result))
        // With errors it goes out as it is, for these to be masked: first they are looked at for their length alone.
        const { length } = JSON.stringify(result.data ?? null)
        return length <= maxCharacters ? result : { errors: [tooLarge(length, maxCharacters)] }
      })
    },
  }
}

const tooLarge = (value: number, limit: number) =>
  new InputError(
    `The answer has ${value} characters; at most ${limit} are allowed. Ask for fewer rows or fewer fields.`,
    {
      code: 'RESPONSE_TOO_LARGE',
      limit,
      value,
    },
  )
