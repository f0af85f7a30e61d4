import { expect, test } from 'vitest'
import { readView } from '../ui/view-params.ts'
import { notChecked, sourceParams, variablesOf } from './source-conditions.ts'

const asked = (search: Record<string, string>) => variablesOf(readView(sourceParams, search).state)

test('without conditions every source is asked for, by tier and by title within it', () => {
  expect(asked({})).toEqual({
    orderBy: [
      { key: 'TIER', direction: 'ASC' },
      { key: 'TITLE', direction: 'ASC' },
    ],
  })
})

test('text, tier and check state go to the API as conditions', () => {
  expect(asked({ q: ' meta card ', tier: 'A', check: 'not-checkable' }).filter).toEqual({
    text: 'meta card',
    tiers: ['A'],
    checks: ['NOT_CHECKABLE'],
  })
})

test('a sort by a figure runs from the highest with a minus, and equal ones follow by title', () => {
  expect(asked({ sort: '-claims' }).orderBy).toEqual([
    { key: 'CLAIMS', direction: 'DESC' },
    { key: 'TITLE', direction: 'ASC' },
  ])
  expect(asked({ sort: 'title' }).orderBy).toEqual([{ key: 'TITLE', direction: 'ASC' }])
})

test('what was not looked for is the rest', () => {
  expect(notChecked({ claims: 10, models: 2, checked: 4, mismatched: 0, notCheckable: 1 })).toBe(5)
})
