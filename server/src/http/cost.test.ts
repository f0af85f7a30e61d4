import { type DocumentNode, getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { costOf, refuseByShape } from './cost.ts'

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation in the document')
  return operation
}

test('refuses a fan-out of fragments without walking it', () => {
  const fan = Array.from(
    { length: 25 },
    (_, i) => `fragment f${i} on Model { a: family { ...f${i + 1} } b: family { ...f${i + 1} } }`,
  )
  const text = `{ model { ...f0 } } ${fan.slice(0, 15).join(' ')} fragment f15 on Model { name }`
  const started = performance.now()
  expect(refuseByShape(parse(text))?.extensions['code']).toBe('QUERY_TOO_COMPLEX')
  expect(costOf(parse(text), operationOf(parse(text))).fields).toBeGreaterThan(2 ** 15)
  expect(performance.now() - started).toBeLessThan(1_000)
})

test('refuses a fragment that spreads itself', () => {
  expect(refuseByShape(parse('{ model { ...a } } fragment a on Model { family { ...a } }'))?.message).toContain(
    'no end',
  )
})

test.each([
  ['depth', `{ model { ${'family { '.repeat(12)} name ${'}'.repeat(12)} } }`, 'levels of fields'],
  ['aliases', `{ model { ${Array.from({ length: 31 }, (_, i) => `a${i}: name`).join(' ')} } }`, 'aliases'],
  ['root fields', `{ ${'model { name } '.repeat(21)} }`, 'root fields'],
  ['directives', `{ model { name ${'@skip(if: true) '.repeat(41)} } }`, 'directives'],
])('refuses too many: %s', (_, text, words) => {
  expect(refuseByShape(parse(text))?.message).toContain(words)
})

test('lets the introspection query of tools pass', () => {
  const text = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true })
  expect(refuseByShape(parse(text))).toBeUndefined()
})
