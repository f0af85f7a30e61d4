import { getNamedType, isAbstractType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { schema } from '../src/schema.ts'
import { checkNullability, type ColumnFact, columnFactsSql } from '../src/sql-fields/nullability.ts'
import { type OpenCatalog, openCatalog } from './catalog.ts'
import { type ConnectionField, connectionFields } from './connections.ts'

let catalog: OpenCatalog

beforeAll(async () => {
  catalog = await openCatalog()
})

afterAll(() => catalog.close())

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly key: string }[]
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly key: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** A record below which a nested connection has several pages. */
const owners: Readonly<Record<string, string>> = {
  Model: 'model(slug: "llama-4-scout")',
  ModelAsOf: 'model(slug: "llama-4-scout") { known(asOf: "2026-06-30")',
  Benchmark: 'benchmark(slug: "mmlu-pro")',
  ComparabilitySet: 'benchmark(slug: "mmlu-pro") { comparabilitySets(first: 1) { nodes',
  Family: 'family(slug: "llama")',
  License: 'license(slug: "apache-2.0")',
  Organization: 'organization(slug: "meta")',
  Provider: 'provider(slug: "together-ai")',
  Quantization: 'quantization(slug: "fp8")',
  Report: 'model(slug: "llama-4-scout") { reports',
  Source: 'source(slug: "meta-llama-4-model-card")',
}

/** Arguments that a connection cannot do without, or that give it more pages. */
const extra: Readonly<Record<string, string>> = {
  'Model.scores': 'all: true',
  'ModelAsOf.scores': 'all: true',
  'Benchmark.scores': 'all: true',
}

/** What tells the rows of a type apart, as a selection under the name `key`. */
function keyOf(type: ConnectionField['type']): string {
  const node = type.getFields()['nodes']
  const row = node && getNamedType(node.type)
  if (isAbstractType(row)) return '... on Node { key: id }'
  const fields = isObjectType(row) ? row.getFields() : {}
  if ('id' in fields) return 'key: id'
  if (row?.name === 'ComparabilitySet') return 'key'
  if (row?.name === 'Report') return 'key: asOf source { slug } model { slug }'
  throw new Error(`nothing tells the rows of ${row?.name} apart: say here what does`)
}

function pageQuery({ parent, field, type }: ConnectionField): string {
  const key = keyOf(type)
  const more = extra[`${parent.name}.${field.name}`] ?? ''
  const page = `${field.name}(${more} first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { ${key} } edges { cursor node { ${key} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  const isRoot = parent === schema.getQueryType()
  const owner = owners[parent.name]
  if (!isRoot && !owner) throw new Error(`no record for ${parent.name}: name one whose ${field.name} has several pages`)
  return `query ($first: Int, $after: String, $last: Int, $before: String) { ${isRoot ? page : `${owner} { ${page} }${'}'.repeat(owner!.split('{').length - 1)}`} }`
}

const walked = connectionFields(schema)
  .filter(
    ({ parent, field }) =>
      parent !== schema.getQueryType() || !field.args.some((one) => String(one.type).endsWith('!')),
  )
  .map((connection) => ({ name: `${connection.parent.name}.${connection.field.name}`, connection }))

describe.each(walked)('$name', ({ connection }) => {
  const query = pageQuery(connection)
  const ask = async (variables: Readonly<Record<string, unknown>>): Promise<Page> => {
    const { data, errors } = await catalog.ask(query, variables)
    expect(errors).toBeUndefined()
    let found: any = data
    while (!('pageInfo' in found)) [found] = Object.values(found)
    const page: Page = found
    expect(page.nodes).toEqual(page.edges.map(({ node }) => node))
    expect(page.pageInfo.startCursor).toBe(page.edges.at(0)?.cursor ?? null)
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null)
    return page
  }
  const texts = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row))

  /** Walks the whole connection from one end, in steps small enough to give several pages. */
  async function walk(from: 'first' | 'last', size: number): Promise<string[]> {
    let rows: string[] = []
    let cursor: string | null = null
    for (;;) {
      const isForward: boolean = from === 'first'
      const page: Page = await ask({ [from]: size, [isForward ? 'after' : 'before']: cursor })
      const keys = texts(page.edges)
      rows = isForward ? [...rows, ...keys] : [...keys, ...rows]
      expect(page.pageInfo[isForward ? 'hasPreviousPage' : 'hasNextPage']).toBe(cursor !== null)
      cursor = isForward ? page.pageInfo.endCursor : page.pageInfo.startCursor
      if (!page.pageInfo[isForward ? 'hasNextPage' : 'hasPreviousPage']) return rows
      expect(keys).toHaveLength(size)
    }
  }

  test('gives the same whole list forwards and backwards, without a gap or a duplicate', async () => {
    const { totalCount } = await ask({ first: 0 })
    const size = Math.max(1, Math.ceil(totalCount / 4))
    const forwards = await walk('first', Math.min(100, size))
    const backwards = await walk('last', Math.min(100, size))
    expect(totalCount).toBeGreaterThan(1)
    expect(forwards).toHaveLength(totalCount)
    expect(new Set(forwards).size).toBe(totalCount)
    expect(backwards).toEqual(forwards)
  })

  test('gives an empty page for 0, and refuses sizes and cursors it does not know', async () => {
    const empty = await ask({ first: 0 })
    expect(empty.edges).toEqual([])
    for (const variables of [
      { first: -1 },
      { first: 101 },
      { last: 101 },
      { first: 1, last: 1 },
      { first: 1, after: 'x' },
    ]) {
      const { errors } = await catalog.ask(query, variables)
      expect({ variables, code: errors?.[0]?.extensions?.['code'] }).toEqual({ variables, code: 'BAD_USER_INPUT' })
    }
  })
})

test('a cursor of another list is refused', async () => {
  const { data } = await catalog.ask('{ sources(first: 1) { pageInfo { endCursor } } }')
  const { endCursor } = (data as any).sources.pageInfo
  const { errors } = await catalog.ask('query ($after: String) { models(after: $after) { totalCount } }', {
    after: endCursor,
  })
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('promises no value that the database may leave out', async () => {
  const { rows } = await sql.raw<ColumnFact>(columnFactsSql).execute(catalog.connection.db.withoutPlugins())
  expect(rows.length).toBeGreaterThan(100)
  expect(checkNullability(schema, rows)).toEqual([])
})

describe('node', () => {
  const types = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name)

  /** A path to rows of each type that implements Node. */
  const paths: Readonly<Record<string, string>> = {
    Benchmark: 'benchmarks(first: 100) { nodes { id } }',
    Change: 'changes(first: 100) { nodes { id } }',
    Conflict: 'conflicts(first: 100) { nodes { id } }',
    Fact: 'model(slug: "llama-4-scout") { factList { id } }',
    Family: 'families(first: 100) { nodes { id } }',
    Hardware: 'hardwareList(first: 100) { nodes { id } }',
    Innovation: 'model(slug: "llama-4-scout") { innovations { id } }',
    License: 'licenses(first: 100) { nodes { id } }',
    Limitation: 'model(slug: "llama-4-scout") { limitations { id } }',
    LineageEdge: 'lineageEdges(first: 100) { nodes { id } }',
    Model: 'models(first: 100) { nodes { id } }',
    Offering: 'model(slug: "llama-4-scout") { offerings { id } }',
    Organization: 'organizations(first: 100) { nodes { id } }',
    Provider: 'providers(first: 100) { nodes { id } }',
    PublishedQuantization: 'model(slug: "llama-4-scout") { quantizations { id } }',
    Quantization: 'quantizations(first: 100) { nodes { id } }',
    Runtime: 'runtimes(first: 100) { nodes { id } }',
    Score: 'model(slug: "llama-4-scout") { scores(first: 100, all: true) { nodes { id } } }',
    Source: 'sources(first: 100) { nodes { id } }',
  }

  const idsIn = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [String(inner)] : idsIn(inner)))
  }

  test.each(types)('finds every %s again by its id', async (name) => {
    const { data } = await catalog.ask(`{ ${paths[name]} }`)
    const ids = idsIn(data).slice(0, 100)
    expect(ids.length).toBeGreaterThan(0)
    const answer = await catalog.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(answer).toEqual({ data: { nodes: ids.map((id) => ({ __typename: name, id })) } })
    const one = await catalog.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: ids[0] })
    expect(one).toEqual({ data: { node: { __typename: name, id: ids[0] } } })
  })

  test('is the same for a record by its slug', async () => {
    const { data } = await catalog.ask('{ model(slug: "deepseek-v3") { id name releasedOn aliases } }')
    const { model } = data as any
    const again = await catalog.ask(
      'query ($id: ID!) { node(id: $id) { ... on Model { id name releasedOn aliases } } }',
      { id: model.id },
    )
    expect(again).toEqual({ data: { node: model } })
  })

  test.each(['', 'x', 'Model:1 OR 1=1', 'A'.repeat(10_000), 'TW9kZWw6', 'é'])(
    'refuses what was never an id: %.20s',
    async (id) => {
      const { data, errors } = await catalog.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
      expect(data ?? null).toBeNull()
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    },
  )

  test('takes at most 100 ids, in order, with duplicates', async () => {
    const id = Buffer.from('Model:deepseek-v3').toString('base64url')
    const none = Buffer.from('Model:none').toString('base64url')
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(await catalog.ask(query, { ids: [id, none, id] })).toEqual({ data: { nodes: [{ id }, null, { id }] } })
    expect(await catalog.ask(query, { ids: [] })).toEqual({ data: { nodes: [] } })
    const { errors } = await catalog.ask(query, { ids: Array.from({ length: 101 }, () => id) })
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})
