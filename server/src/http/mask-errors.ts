import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'

/** SQLSTATE classes that say "not now": connection, transactions in each other's way, resources, shutdown, system. */
const passing = /^(08|40|53|57P|58)/

/** SQLSTATEs of a statement that took or waited too long: stopped, and not given a lock. */
const late = new Set(['57014', '55P03'])

/** How drivers word the end of a connection when they give no code. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after|PGlite is clos)/

/** What a failure means to who asked. */
export type Failure = 'OVERLOADED' | 'TIMEOUT' | 'SERVICE_UNAVAILABLE' | 'INTERNAL'

/** How each failure is answered. */
export const failureAnswers: Readonly<Record<Failure, { readonly status: number; readonly message: string }>> = {
  OVERLOADED: { status: 503, message: 'More is asked at once than can be answered. Ask again in a second.' },
  TIMEOUT: { status: 503, message: 'The query took too long and was stopped.' },
  SERVICE_UNAVAILABLE: {
    status: 503,
    message: 'The database does not answer just now. Try again in a moment.',
  },
  INTERNAL: { status: 500, message: 'Something went wrong here. It has been logged.' },
}

/** Sorts an error. The database's own errors carry a severity beside their code; codes such as EPIPE are the operating system's. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return 'INTERNAL'
  const code = 'code' in error ? String(error.code) : ''
  if ('severity' in error) {
    if (late.has(code)) return 'TIMEOUT'
    return passing.test(code) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL'
  }
  const isFromSystem = /^E(?!RR_)[A-Z_]+$/.test(code)
  return isFromSystem || lostConnection.test(error.message) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL'
}

/**
 * What a client may see of an error: a documented code and a sentence. Errors made for clients pass; those of the database and
 * all others are logged under an id, and only the id goes out.
 */
export function maskError(error: unknown, logger: Logger): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return error
  const id = crypto.randomUUID()
  logger.error({ id, err: original }, 'an operation failed')
  const code = failureOf(original)
  const { message, status } = failureAnswers[code]
  const path = error instanceof GraphQLError ? error.path : undefined
  const headers = status === 503 ? { 'Retry-After': '1' } : {}
  return new GraphQLError(message, { path, extensions: { code, id, http: { status, headers } } })
}
