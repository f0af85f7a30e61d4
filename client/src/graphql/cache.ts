import { cacheExchange, type KeyingConfig, type Resolver } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { introspection, namedType, objectTypes } from './introspection.ts'

/** Types without an id have no identity: they live inside what holds them. */
export function keysOf(schema: typeof introspection): KeyingConfig {
  const embedded = objectTypes(schema).filter((type) => !type.fields.some((field) => field.name === 'id'))
  return Object.fromEntries(embedded.map((type) => [type.name, () => null]))
}

/** Lists at the root and those of a record are read on with `after`; the cache joins their pages. */
export function joinedPages(schema: typeof introspection): Record<string, Record<string, Resolver>> {
  const whole = objectTypes(schema).filter(
    ({ name, fields }) => name === 'Query' || fields.some((field) => field.name === 'id'),
  )
  return Object.fromEntries(
    whole.flatMap(({ name, fields }) => {
      const lists = fields.filter((field) => namedType(field.type)?.endsWith('Connection'))
      return lists.length === 0
        ? []
        : [[name, Object.fromEntries(lists.map((field) => [field.name, relayPagination()]))]]
    }),
  )
}

/** The normalized cache: a record read on one page is known on the next. */
export const cache = cacheExchange({
  ...(introspection && { schema: introspection }),
  keys: keysOf(introspection),
  resolvers: joinedPages(introspection),
})
