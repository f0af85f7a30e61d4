import { createHash } from 'node:crypto'
import type { ErrorCode } from '@stack/shared/error-code.ts'
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { Recent } from '../sql-fields/recent.ts'
import { limits } from './limits.ts'

/** Documents kept; the one used longest ago goes first. With the limit on their length that is 16 MB at the most. */
const kept = 1_000

interface PersistedQuery {
  readonly version?: unknown
  readonly sha256Hash?: unknown
}

/** The hash by which a request names its document: `documentId` of GraphQL over HTTP, or the extension of Apollo and urql. */
function hashNamed(params: GraphQLParams & { readonly documentId?: unknown }): string | undefined {
  const { documentId, extensions } = params
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '')
  const { version, sha256Hash } = (extensions?.['persistedQuery'] ?? {}) as PersistedQuery
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : undefined
}

/** Status 200, because clients look for these two by their code and only in answers they take for sound. */
const refusal = (message: string, code: ErrorCode) =>
  new GraphQLError(message, { extensions: { code, http: { status: 200 } } })

/**
 * Lets a client send the SHA-256 of a document in place of the document. It sends both once (automatic persisted queries, as
 * Apollo and urql do it), and from then on the hash alone. Documents that were never named by a hash are answered as ever.
 */
export function usePersistedDocuments(): Plugin {
  const documents = new Recent<string, string>(kept)
  return {
    onParams({ params, setParams }) {
      const hash = hashNamed(params)
      if (hash === undefined) return
      if (typeof params.query === 'string') {
        if (createHash('sha256').update(params.query).digest('hex') !== hash)
          throw refusal('PersistedQueryMismatch', 'PERSISTED_QUERY_MISMATCH')
        if (params.query.length <= limits.documentCharacters) documents.set(hash, params.query)
        return
      }
      const query = documents.get(hash)
      if (query === undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND')
      setParams({ ...params, query })
    },
  }
}
