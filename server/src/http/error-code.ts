import type { ErrorCode } from '@stack/shared/error-code.ts'

/** Makes a `GraphQLError` with an undocumented code an error of types, wherever in the server it is made. */
declare module 'graphql' {
  interface GraphQLErrorExtensions {
    code?: ErrorCode
  }
}
