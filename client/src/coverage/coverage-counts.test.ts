import { expect, test } from 'vitest'
import { cellsOf, countsOf } from './coverage-counts.ts'

const models = [
  {
    factList: [
      { id: 'a', name: 'LAYERS', state: 'REPORTED' },
      { id: 'b', name: 'EXPERTS', state: 'NOT_APPLICABLE' },
    ],
  },
  { factList: [{ id: 'c', name: 'LAYERS', state: 'NOT_DISCLOSED' }] },
  { factList: [] },
] as const

test('counts the models of which a source says something, whatever it says', () => {
  expect([...countsOf(models)]).toEqual([
    ['LAYERS', 2],
    ['EXPERTS', 1],
  ])
})

test('a fact that is not in the list is not reported and has no claim', () => {
  const cell = cellsOf<'LAYERS' | 'EXPERTS'>(models[1])
  expect(cell('LAYERS')).toEqual({ state: 'NOT_DISCLOSED', claim: 'c' })
  expect(cell('EXPERTS')).toEqual({ state: 'NOT_REPORTED', claim: null })
})
