import type { GraphQLSchema } from 'graphql'
import { useContentEncoding } from '@whatwg-node/server'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { useEntityTag } from './entity-tag.ts'
import { useLimits } from './limit-plugin.ts'
import { maskError } from './mask-errors.ts'
import { usePersistedDocuments } from './persisted-documents.ts'

const knownKeys = ['query', 'operationName', 'variables', 'extensions'] as const

/** Drops properties of a request that GraphQL over HTTP does not define, as the specification asks; a request without a query keeps them, to be refused. */
const usePlainParams: Plugin = {
  onParams({ params, setParams }) {
    if (typeof params.query !== 'string') return
    setParams(Object.fromEntries(knownKeys.flatMap((key) => (params[key] === undefined ? [] : [[key, params[key]]]))))
  },
}

/**
 * The GraphQL endpoint: POST of JSON and GET of queries, nothing else of what Yoga could do.
 *
 * @param plugins what executes operations; it comes after the limits
 */
export const graphqlEndpoint = (schema: GraphQLSchema, logger: Logger, plugins: Plugin[]) =>
  createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
    maxRequestBodySize: false,
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    plugins: [usePersistedDocuments(), usePlainParams, useLimits(), ...plugins, useEntityTag(), useContentEncoding()],
  })
