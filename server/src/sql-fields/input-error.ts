import { GraphQLError } from 'graphql'

/** To an HTTP server: 400 where the media type has errors of requests, 200 for plain JSON. */
export const badRequest = { spec: true, status: 400 } as const

type InputErrorCode = 'BAD_USER_INPUT' | 'QUERY_TOO_COMPLEX' | 'RESPONSE_TOO_LARGE'

/** A question that cannot be asked as it stands: the message names the argument, what is wrong with it, and the limit if one is broken. */
export class InputError extends GraphQLError {
  constructor(message: string, extensions: { readonly code?: InputErrorCode; readonly [name: string]: unknown } = {}) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', ...extensions, http: badRequest } })
    this.name = 'InputError'
  }
}
