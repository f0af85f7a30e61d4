import { readFileSync } from 'node:fs'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  type GraphQLNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { introspectionFile, printedIntrospection, printedSchema, schemaFile } from '../src/print-schema.ts'
import { schema } from '../src/schema.ts'
import { connectionFields, isConnection } from './connections.ts'

test('is valid, and has neither mutations nor subscriptions', () => {
  expect(validateSchema(schema)).toEqual([])
  expect(schema.getMutationType()).toBeUndefined()
  expect(schema.getSubscriptionType()).toBeUndefined()
})

test.each([
  ['shared/schema.graphql', schemaFile, printedSchema],
  ['client/src/graphql/introspection.json', introspectionFile, printedIntrospection],
])('%s is what `npm run schema` writes', (_, file, printed) => {
  expect(readFileSync(file, 'utf8')).toBe(printed())
})

interface Described {
  readonly description?: string | null | undefined
}

/** Every type, field, argument, enum value and input field of our own, by its coordinate. */
function* coordinates(): Generator<readonly [string, Described]> {
  const inputs = function* (owner: string, list: readonly (GraphQLArgument | GraphQLInputField)[]) {
    for (const input of list) yield [`${owner}${input.name}`, input] as const
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
    yield [type.name, type]
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value]
    if (isInputObjectType(type)) yield* inputs(`${type.name}.`, Object.values(type.getFields()))
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field]
        yield* inputs(`${type.name}.${field.name}:`, field.args)
      }
  }
}

test('has no type that no question leads to', () => {
  const reached = new Set<string>()
  const walk = (type: GraphQLNamedType) => {
    if (reached.has(type.name)) return
    reached.add(type.name)
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(walk)
    if (isInputObjectType(type))
      for (const { type: inner } of Object.values(type.getFields())) walk(getNamedType(inner))
    if (isObjectType(type)) type.getInterfaces().forEach(walk)
    if (isObjectType(type) || isInterfaceType(type))
      for (const { type: answer, args } of Object.values(type.getFields()))
        for (const inner of [answer, ...args.map((argument) => argument.type)]) walk(getNamedType(inner))
  }
  walk(schema.getQueryType()!)
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  expect(own.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([])
})

test('describes every type, field, argument, enum value and input field', () => {
  const missing = [...coordinates()].filter(([, { description }]) => !description?.trim()).map(([name]) => name)
  expect(missing).toEqual([])
})

test('a description is a sentence, and says what null means where a value may be null', () => {
  const notSentences = [...coordinates()].filter(
    ([, { description }]) => description && !/^[A-Z0-9`"].*[.?]$/s.test(description.trim()),
  )
  expect(notSentences.map(([name]) => name)).toEqual([])
  const unexplained: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue
    for (const field of Object.values(type.getFields()))
      if (!isNonNullType(field.type) && !/\bnull\b/i.test(`${type.description} ${field.description}`))
        unexplained.push(`${type.name}.${field.name}`)
  }
  expect(unexplained).toEqual([])
})

test('every connection has the shape Relay asks for', () => {
  const found = connectionFields(schema)
  expect(found.map(({ field }) => field.name)).toEqual(expect.arrayContaining(['models', 'scores', 'reports']))
  for (const { field, type, parent } of found) {
    const where = `${parent.name}.${field.name}`
    const args = Object.fromEntries(field.args.map((argument) => [argument.name, String(argument.type)]))
    expect({ where, args }).toMatchObject({
      where,
      args: { first: 'Int', after: 'String', last: 'Int', before: 'String' },
    })
    const fields = type.getFields()
    const node = /^\[(\w+)Edge!\]!$/.exec(String(fields['edges']?.type))?.[1]
    expect({ where, edges: String(fields['edges']?.type) }).toEqual({ where, edges: `[${node}Edge!]!` })
    expect(String(fields['nodes']?.type)).toBe(`[${node}!]!`)
    expect(String(fields['pageInfo']?.type)).toBe('PageInfo!')
    expect(String(fields['totalCount']?.type)).toBe('Int!')
    const edge = schema.getType(`${node}Edge`)
    if (!isObjectType(edge)) throw new Error(`${where} has no edge type`)
    expect(
      Object.fromEntries(Object.entries(edge.getFields()).map(([name, { type }]) => [name, String(type)])),
    ).toEqual({ cursor: 'String!', node: `${node}!` })
  }
})

test('PageInfo, Node and its two fields are those of Relay', () => {
  const shape = (name: string) => {
    const type = schema.getType(name)
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} is missing`)
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]))
  }
  expect(shape('PageInfo')).toEqual({
    hasNextPage: 'Boolean!',
    hasPreviousPage: 'Boolean!',
    startCursor: 'String',
    endCursor: 'String',
  })
  expect(shape('Node')).toEqual({ id: 'ID!' })
  const { node, nodes } = schema.getQueryType()?.getFields() ?? {}
  expect([String(node?.type), String(nodes?.type)]).toEqual(['Node', '[Node]!'])
  expect(String(node?.args[0]?.type)).toBe('ID!')
})

test('everything whose name ends in Connection is one', () => {
  const named = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Connection'))
  expect(named.length).toBeGreaterThan(5)
  for (const type of named) expect({ name: type.name, is: isConnection(type) }).toEqual({ name: type.name, is: true })
})
