import type { ErrorCode } from '@stack/shared/error-code.ts'

/** What to do about each code of an error. */
export const errorMeanings: Readonly<Record<ErrorCode, string>> = {
  BAD_REQUEST: 'The request is no GraphQL request: body, content type, method or parameters. Mend the client.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL. The message says where.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema. At most five errors are named, with suggestions.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations, or none, and the request does not say which.',
  BAD_USER_INPUT: 'An argument or a variable cannot be meant. The message names it, its value and what it may be.',
  QUERY_TOO_COMPLEX: 'A limit is broken. `limit` and `value` stand beside the code; ask for fewer rows or fields.',
  DOCUMENT_TOO_LARGE: 'Too many bytes, characters or tokens. Send the rest as variables, or in a second request.',
  RESPONSE_TOO_LARGE: 'The answer would be longer than the limit. Ask for smaller pages.',
  PERSISTED_QUERY_NOT_FOUND: 'No document of that hash is known here. Send the document with its hash once.',
  PERSISTED_QUERY_MISMATCH: 'The hash is not that of the document sent with it.',
  TIMEOUT: 'The query was stopped. Status 503; try again later, or ask for less.',
  OVERLOADED: 'More was asked at once than can be answered. Status 503; wait as long as Retry-After says.',
  SERVICE_UNAVAILABLE: 'The database does not answer. Status 503 with Retry-After.',
  INTERNAL: 'A fault of ours. `id` names it in our log.',
}
