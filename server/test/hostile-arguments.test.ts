import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../src/schema.ts'
import { type OpenCatalog, openFixture } from './catalog.ts'
import { isConnection } from './connections.ts'

let catalog: OpenCatalog
beforeAll(async () => {
  catalog = await openFixture()
})
afterAll(() => catalog.close())

/** What breaks a statement that was put together from text, a pattern, a search or a number that overflows. */
const hostile: Readonly<Record<string, readonly unknown[]>> = {
  String:
    `'|"|;--|/*|\\|%|_|$1|$$|a & ! <->|((((|:*|[|*|{}| |\n\t\r|\u202e|\u200d|İß１|😀|__proto__|2025-13-01|1e400|pebble|sums`
      .split('|')
      .concat('', '|', 'a\u0301'.repeat(90), 'x'.repeat(200), 'x'.repeat(201), 'x'.repeat(9_000)),
  ID: ['', 'x', 'TW9kZWw6', 'TW9kZWw6Jw', 'Model:1', '__proto__'],
  Int: [0, 1, -1, 12, 100, 101, 2 ** 31 - 1, -(2 ** 31)],
  Float: [0, 1, -1, 0.1, 1e9, 1e308, -1e308, 5e-324, 2 ** 53],
  Boolean: [true, false],
  Date: ['0001-01-01', '2025-03-01', '9999-12-31'],
}

/** A way from the root to a record of each type whose fields take arguments. */
const paths: Readonly<Record<string, string>> = {
  Benchmark: '{ benchmark(slug: "sums")',
  Catalog: '{ catalog',
  ComparabilitySet: '{ benchmark(slug: "sums") { comparabilitySets { nodes',
  DateFact: '{ model(slug: "pebble") { facts { releasedOn',
  Fact: '{ model(slug: "pebble") { factList',
  Family: '{ family(slug: "pebble")',
  License: '{ license(slug: "plain")',
  ListFact: '{ model(slug: "pebble") { facts { languages',
  Model: '{ model(slug: "pebble")',
  ModelAsOf: '{ model(slug: "pebble") { known(asOf: "2025-03-01")',
  NumberFact: '{ model(slug: "pebble") { facts { totalParameters',
  Offering: '{ model(slug: "pebble") { offerings',
  Organization: '{ organization(slug: "quarry-labs")',
  Provider: '{ provider(slug: "market")',
  PublishedQuantization: '{ model(slug: "pebble") { quantizations',
  Quantization: '{ quantization(slug: "q4")',
  Query: '',
  Report: '{ model(slug: "pebble") { reports',
  Score: '{ model(slug: "pebble") { scores { nodes',
  ScoreCell: '{ comparison(models: ["pebble", "wave"]) { benchmarks { cells',
  Source: '{ source(slug: "pebble-card")',
  TextFact: '{ model(slug: "pebble") { facts { attention',
}

const within = (parent: string, field: string) =>
  `${paths[parent]!} { ${field} ${'}'.repeat(paths[parent]!.split('{').length)}`

/** What an argument needs so that it can be asked at all. */
const sound: Readonly<Record<string, unknown>> = {
  slug: 'pebble',
  text: 'pebble',
  id: 'TW9kZWw6cGViYmxl',
  ids: ['TW9kZWw6cGViYmxl'],
  models: ['pebble', 'wave'],
  benchmark: 'sums',
  quantization: 'q4',
  contextTokens: 1_024,
  asOf: '2025-03-01',
  kind: 'COMMERCIAL_USE',
  verdicts: ['ALLOWED'],
  memoryBytes: 1e9,
}

const soundOf = ({ name, type }: { name: string; type: GraphQLInputType }): unknown => {
  const named = getNamedType(type)
  return sound[name] ?? (isEnumType(named) ? named.getValues()[0]!.name : undefined)
}

/** Whatever the type of an argument lets through: each value of it that may break something. */
const valuesOf = (type: GraphQLInputType): unknown[] =>
  isNonNullType(type) ? givenValuesOf(type.ofType) : [null, ...givenValuesOf(type)]

function givenValuesOf(type: GraphQLInputType): unknown[] {
  if (isListType(type)) {
    const items = valuesOf(type.ofType)
    return [[], ...items.map((item) => [item]), items.slice(0, 4), Array.from({ length: 100 }, () => items[0])]
  }
  if (isEnumType(type)) return type.getValues().map(({ name }) => name)
  if (!isInputObjectType(type)) return [...hostile[getNamedType(type).name]!]
  const fields = Object.values(type.getFields())
  const least = Object.fromEntries(
    fields
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map((field) => [field.name, soundOf(field)]),
  )
  return [least, ...fields.flatMap((field) => valuesOf(field.type).map((value) => ({ ...least, [field.name]: value })))]
}

/** All of what a field answers that takes no arguments of its own to say. */
function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (!isConnection(named)) return '{ __typename }'
  const own = Object.values(named.getFields()).filter(({ name }) => !['edges', 'nodes', 'pageInfo'].includes(name))
  const aggregates = own.map((field) => (isLeafType(getNamedType(field.type)) ? field.name : ''))
  return `{ edges { cursor } pageInfo { hasNextPage hasPreviousPage } ${aggregates.join(' ')} }`
}

interface Asked {
  readonly name: string
  readonly parent: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
}
const asked = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((parent) =>
    Object.values(parent.getFields())
      .filter(({ args }) => args.length > 0)
      .map((field): Asked => ({ name: `${parent.name}.${field.name}`, parent, field })),
  )

const isNeeded = (argument: GraphQLArgument) => isNonNullType(argument.type) && argument.defaultValue === undefined

test('looks at every argument there is', () => {
  expect(asked.length).toBeGreaterThan(40)
  expect([...new Set(asked.map(({ parent }) => parent.name))].toSorted()).toEqual(Object.keys(paths))
})

test.each(asked)('$name answers or refuses every value of every argument', async ({ parent, field }) => {
  const needed = field.args.filter(isNeeded)
  for (const argument of field.args) {
    const given = [...new Set([...needed, argument])]
    const definitions = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ')
    const query = `query (${definitions}) ${within(parent.name, `${field.name}(${passed}) ${selectionOf(field)}`)}`
    const others = Object.fromEntries(needed.map((one) => [one.name, soundOf(one)]))
    for (const value of valuesOf(argument.type)) {
      const said = `${argument.name}: ${JSON.stringify(value)}`.slice(0, 200)
      const { errors = [] } = await catalog
        .ask(query, { ...others, [argument.name]: value })
        .catch((error: Error) => ({ errors: [error as any] }))
      const codes = errors.map((error) => error.extensions?.['code'] ?? error.message)
      expect([[], ['BAD_USER_INPUT'], ['QUERY_TOO_COMPLEX']], said).toContainEqual(codes)
    }
  }
})
