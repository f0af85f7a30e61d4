/**
 * Every code that `errors[].extensions.code` of an answer can have. The set is closed: clients decide by it what to do, the compiler
 * holds the server to it, and the explorer says what each means.
 */
export const errorCodes = [
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'DOCUMENT_TOO_LARGE',
  'RESPONSE_TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_MISMATCH',
  'TIMEOUT',
  'OVERLOADED',
  'SERVICE_UNAVAILABLE',
  'INTERNAL',
] as const

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number]
