import { expect, test } from 'vitest'
import { cellsOf, statedOf, sumOf } from './coverage-counts.ts'

type Name = 'LAYERS' | 'EXPERTS' | 'ATTENTION'
const facts: { name: Name }[] = [{ name: 'LAYERS' }, { name: 'EXPERTS' }]
const dense = {
  factList: [
    { id: 'a', name: 'LAYERS', state: 'REPORTED' },
    { id: 'b', name: 'EXPERTS', state: 'NOT_APPLICABLE' },
    { id: 'd', name: 'ATTENTION', state: 'REPORTED' },
  ],
} as const
const withheld = { factList: [{ id: 'c', name: 'LAYERS', state: 'NOT_DISCLOSED' }] } as const

test('counts the facts of a group of which a source says something, whatever it says', () => {
  expect(statedOf<Name>(dense, facts)).toBe(2)
  expect(statedOf<Name>(withheld, facts)).toBe(1)
  expect(statedOf<Name>({ factList: [] }, facts)).toBe(0)
})

test('sums the statements on the facts of a group; a fact nobody states counts for none', () => {
  expect(sumOf<Name>(new Map([['LAYERS', 4] as const, ['ATTENTION', 9] as const]), facts)).toBe(4)
})

test('a fact that is not in the list is not reported and has no claim', () => {
  const cell = cellsOf<Name>(withheld)
  expect(cell('LAYERS')).toEqual({ state: 'NOT_DISCLOSED', claim: 'c' })
  expect(cell('EXPERTS')).toEqual({ state: 'NOT_REPORTED', claim: null })
})
