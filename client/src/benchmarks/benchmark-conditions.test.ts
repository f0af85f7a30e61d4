import { expect, test } from 'vitest'
import { readView } from '../ui/view-params.ts'
import { benchmarkParams, variablesOf } from './benchmark-conditions.ts'

const asked = (search: Record<string, string>) => variablesOf(readView(benchmarkParams, search).state)

test('without conditions every benchmark is asked for, by category and by name within it', () => {
  expect(asked({})).toEqual({
    orderBy: [
      { key: 'CATEGORY', direction: 'ASC' },
      { key: 'NAME', direction: 'ASC' },
    ],
  })
})

test('text, category, "only with scores" and the model without one go to the API as conditions', () => {
  expect(asked({ q: 'human-eval ', category: 'CODE', scored: '1', without: 'llama-4-scout' }).filter).toEqual({
    text: 'human-eval',
    categories: ['CODE'],
    hasScores: true,
    lacksScoreOf: 'llama-4-scout',
  })
})

test('a sort by models runs from the most scored with a minus, and equal ones follow by name', () => {
  expect(asked({ sort: '-models' }).orderBy).toEqual([
    { key: 'MODELS', direction: 'DESC' },
    { key: 'NAME', direction: 'ASC' },
  ])
  expect(asked({ sort: '-name' }).orderBy).toEqual([{ key: 'NAME', direction: 'DESC' }])
})
