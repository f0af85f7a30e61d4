import { GraphQLError, parse, Source, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refuseByShape } from './cost.ts'
import { limits } from './limits.ts'

function refuseByLength(text: string): GraphQLError | undefined {
  if (text.length <= limits.documentCharacters) return undefined
  return new GraphQLError(
    `The query has ${text.length} characters; at most ${limits.documentCharacters} are allowed.`,
    { extensions: { code: 'DOCUMENT_TOO_LARGE', limit: limits.documentCharacters, value: text.length } },
  )
}

function parseWithinLimits(source: string | Source): ReturnType<typeof parse> {
  const tooLong = refuseByLength(typeof source === 'string' ? source : source.body)
  if (tooLong) throw tooLong
  try {
    return parse(source, { maxTokens: limits.documentTokens })
  } catch (error) {
    if (error instanceof GraphQLError && /more than \d+ tokens/.test(error.message))
      throw new GraphQLError(`The query has more than ${limits.documentTokens} tokens.`, {
        extensions: { code: 'DOCUMENT_TOO_LARGE', limit: limits.documentTokens },
      })
    if (error instanceof RangeError)
      throw new GraphQLError('The query is nested too deeply to be read.', {
        extensions: { code: 'QUERY_TOO_COMPLEX', limit: limits.depth },
      })
    throw error
  }
}

/** Mistakes that one answer names; a last entry says that there are more. */
const maxErrors = 4

/**
 * Refuses what would cost too much by its shape, before the ordinary rules run and long before anything executes. How many objects
 * it could return depends on the variables, and is the engine's to refuse.
 */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithinLimits)
    },
    onValidate({ params, setResult, setValidationFn }) {
      const refusal = refuseByShape(params.documentAST)
      if (refusal) setResult([refusal])
      else setValidationFn((schema, document, rules) => validate(schema, document, rules, { maxErrors }))
    },
  }
}
