import { fileURLToPath } from 'node:url'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { readCatalog } from '@stack/db/catalog/read.ts'
import type { Connection } from '@stack/db/connect.ts'
import { importCatalog } from '@stack/db/import.ts'
import { describeOnPostgres } from '@stack/db/test/engines.ts'
import { type GraphQLEnumType, type GraphQLInputObjectType, parse } from 'graphql'
import type { PoolClient } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { schema } from '../src/schema.ts'
import { explainOperation } from '../src/sql-fields/execute.ts'
import { filters } from './filters.ts'
import { multiplyModels } from './multiply.ts'

const models = 20_000
/** A table of so many rows is read through an index. */
const fewRows = 1_000

const namesOf = (type: string) => Object.keys((schema.getType(type) as GraphQLInputObjectType).getFields())
const sortKeys = (schema.getType('ModelSortKey') as GraphQLEnumType).getValues().map(({ name }) => name)
const needed: Readonly<Record<string, object>> = { FACT: { fact: 'LAYERS' }, SCORE: { benchmark: 'gpqa-diamond' } }

interface Asked {
  readonly title: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const page =
  'query ($filter: ModelFilter, $orderBy: [ModelSort!]) { models(filter: $filter, orderBy: $orderBy) { nodes { slug } } }'
const ofDay = `query ($filter: ModelFilter, $orderBy: [ModelSort!], $asOf: Date!) {
  models(filter: $filter, orderBy: $orderBy, asOf: $asOf) { totalCount nodes { slug } } }`
const counted = 'query ($filter: ModelFilter) { models(filter: $filter) { totalCount nodes { slug } } }'

const folder = fileURLToPath(new URL('../test/queries/', import.meta.url))
const recorded = globSync('*.graphql', { cwd: folder }).map((file): Asked => {
  const variables = `${folder}${file.replace('.graphql', '.variables.json')}`
  return {
    title: file,
    query: readFileSync(folder + file, 'utf8'),
    variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {},
  }
})
const asked: readonly Asked[] = [
  ...recorded,
  ...Object.entries(filters).map(([name, value]) => ({
    title: `models by ${name}`,
    query: counted,
    variables: { filter: { [name]: value } },
  })),
  ...sortKeys.flatMap((key) =>
    ['ASC', 'DESC'].map((direction) => ({
      title: `models sorted by ${key} ${direction}`,
      query: page,
      variables: { orderBy: [{ key, direction, ...needed[key] }] },
    })),
  ),
  ...Object.entries(filters).map(([name, value]) => ({
    title: `models of a day by ${name}`,
    query: ofDay,
    variables: { filter: { [name]: value }, asOf: '2025-06-30' },
  })),
  ...sortKeys.map((key) => ({
    title: `models of a day sorted by ${key}`,
    query: ofDay,
    variables: { orderBy: [{ key, ...needed[key] }], asOf: '2025-06-30' },
  })),
  {
    title: 'facets of a day',
    query: '{ models(first: 0, asOf: "2025-06-30") { facets { dimension missing values { value count } } } }',
    variables: {},
  },
  {
    title: 'facets',
    query: '{ models(first: 0) { facets { dimension missing values { value count } } } }',
    variables: {},
  },
  ...[
    'model: "llama-4-scout"',
    'benchmark: "gpqa-diamond"',
    'source: "meta-llama-4-model-card"',
    'explanations: [SETTINGS]',
  ].map((args) => ({
    title: `conflicts by ${args}`,
    query: `{ conflicts(${args}) { totalCount nodes { low scores { value source { slug } } } } }`,
    variables: {},
  })),
  {
    title: 'models by every condition at once',
    query: counted,
    variables: { filter: filters },
  },
  {
    title: 'models of a day by every condition at once',
    query: ofDay,
    variables: { filter: filters, asOf: '2025-06-30' },
  },
  {
    title: 'ancestry to any depth',
    query: '{ model(slug: "llama-4-scout") { lineage { allAncestors { id } allDescendants { id parent { slug } } } } }',
    variables: {},
  },
  {
    title: 'what a report holds',
    query: `{ model(slug: "llama-4-scout") { reports {
      facts { id } scores { nodes { id } } offerings { id } quantizations { id } limitations { id } lineage { id } } } }`,
    variables: {},
  },
  {
    title: 'coverage of a day',
    query: '{ coverage(asOf: "2025-06-30") { models facts { models } benchmarks { models } } }',
    variables: {},
  },
  { title: 'search', query: '{ search(text: "lama scot") { matched } }', variables: {} },
  { title: 'changes', query: '{ changes(first: 20) { nodes { day summary model { slug } } } }', variables: {} },
]

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Filter?: string
  readonly Plans?: readonly Node[]
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** The plan of a statement whatever its values are: the one that serves every request. */
async function genericPlan(client: PoolClient, text: string, values: number): Promise<Node> {
  await client.query(`prepare planned as ${text}`)
  try {
    const nulls = values === 0 ? '' : `(${Array.from({ length: values }, () => 'null').join(', ')})`
    const { rows } = await client.query(`explain (format json) execute planned${nulls}`)
    return rows[0]['QUERY PLAN'][0].Plan
  } finally {
    await client.query('deallocate planned')
  }
}

describeOnPostgres(`a catalogue of ${models.toLocaleString('en')} models`, (engine) => {
  let connection: Connection
  let large: ReadonlySet<string>

  beforeAll(async () => {
    ;({ connection } = await engine.open())
    if (connection.engine !== 'postgres') throw new Error('not a pool')
    await importCatalog(connection.db, readCatalog())
    await multiplyModels(connection.db, models)
    const { rows } = await connection.pool.query(
      `select relname as name from pg_class where relnamespace = 'catalog'::regnamespace and relkind = 'r' and reltuples > ${fewRows}`,
    )
    large = new Set(rows.map(({ name }) => name))
  })

  test('is as large as it says', async () => {
    const count = await connection.db
      .selectFrom('model')
      .select((eb) => eb.fn.countAll<string>().as('models'))
      .execute()
    expect(Number(count[0]!.models)).toBeGreaterThanOrEqual(models)
    expect([...large]).toEqual(
      expect.arrayContaining(['model', 'fact', 'score', 'report', 'change', 'search_document']),
    )
  })

  test('every field of the filter is asked', () => {
    expect(Object.keys(filters).sort()).toEqual(namesOf('ModelFilter').sort())
  })

  test.each(asked)('$title reads no large table from end to end', async ({ query, variables }) => {
    if (connection.engine !== 'postgres') throw new Error('not a pool')
    const { text, values } = explainOperation({ schema, document: parse(query), variables })
    if (text === null) return
    const client = await connection.pool.connect()
    try {
      const nodes = nodesOf(await genericPlan(client, text, values.length))
      const scans = nodes.filter((node) => node['Node Type'] === 'Seq Scan' && large.has(node['Relation Name']!))
      expect(scans.map((scan) => `${scan['Relation Name']}: ${scan.Filter ?? 'all'}`)).toEqual([])
    } finally {
      client.release()
    }
  })
})
