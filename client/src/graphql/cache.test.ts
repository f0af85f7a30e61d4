import { expect, test } from 'vitest'
import { joinedPages, keysOf } from './cache.ts'

const object = (name: string, fields: Record<string, string>) => ({
  kind: 'OBJECT',
  name,
  fields: Object.entries(fields).map(([field, type]) => ({
    name: field,
    type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: type } },
  })),
})
const schema = {
  __schema: {
    queryType: { name: 'Query' },
    types: [
      object('Query', { model: 'Model', models: 'ModelConnection' }),
      object('Model', { id: 'ID', scores: 'ScoreConnection', sets: 'SetConnection' }),
      object('Openness', { class: 'String' }),
      object('Score', { id: 'ID' }),
      object('Set', { key: 'String', scores: 'ScoreConnection' }),
      object('ModelConnection', { nodes: 'Model' }),
      object('ScoreConnection', { nodes: 'Score' }),
      object('SetConnection', { nodes: 'Set' }),
    ],
  },
} as unknown as Parameters<typeof keysOf>[0]

test('a type without an id lives inside what holds it', () => {
  const keys = keysOf(schema)
  expect(keys['Openness']?.({ __typename: 'Openness' })).toBeNull()
  expect(keys['Model']).toBeUndefined()
})

test('lists at the root and those of a record join their pages, unless the list or its rows have no id', () => {
  const joined = joinedPages(schema)
  expect(Object.entries(joined).map(([type, lists]) => [type, Object.keys(lists)])).toEqual([
    ['Query', ['models']],
    ['Model', ['scores']],
  ])
})

test('without a schema there is nothing to derive', () =>
  expect([keysOf(undefined), joinedPages(undefined)]).toEqual([{}, {}]))
