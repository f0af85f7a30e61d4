import { cacheExchange, type KeyingConfig, type Resolver } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { introspection, namedType, objectTypes } from './introspection.ts'

/** Types without an id have no identity: they live inside what holds them. */
export function keysOf(schema: typeof introspection): KeyingConfig {
  const embedded = objectTypes(schema).filter((type) => !type.fields.some((field) => field.name === 'id'))
  return Object.fromEntries(embedded.map((type) => [type.name, () => null]))
}

/** Lists of things without an id that only one query asks for, so that their pages all say the same of their rows. */
const askedOneWay: readonly string[] = ['Source.reports']

/**
 * Lists at the root and those of a record are read on with `after`; the cache joins their pages. Not so a list of things without an
 * id: what one query leaves out of its rows, another cannot fill in.
 */
export function joinedPages(schema: typeof introspection): Record<string, Record<string, Resolver>> {
  const types = objectTypes(schema)
  const hasId = (name: string | null | undefined) =>
    types.some((type) => type.name === name && type.fields.some((field) => field.name === 'id'))
  const rowsOf = (connection: string) => {
    const rows = types.find(({ name }) => name === connection)?.fields.find(({ name }) => name === 'nodes')
    return rows && namedType(rows.type)
  }
  return Object.fromEntries(
    types.flatMap(({ name, fields }) => {
      if (name !== 'Query' && !hasId(name)) return []
      const lists = fields.filter((field) => {
        const type = namedType(field.type)
        return type?.endsWith('Connection') && (hasId(rowsOf(type)) || askedOneWay.includes(`${name}.${field.name}`))
      })
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
