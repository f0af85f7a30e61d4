import { expect, test } from 'vitest'
import { modelOf, scoreCellOf, scoreOf, scoreRowOf } from './comparison.fixture.ts'
import { chosenScore, priceScore, priceScoreWords } from './price-score.ts'
import type { PricedBenchmark } from './price-score.query.ts'

const priced = (slug: string, value: number, usd: number | null, changes: object = {}) => ({
  id: slug,
  value,
  printed: String(value),
  dispute: null,
  retraction: null,
  model: {
    slug,
    name: slug.toUpperCase(),
    lowestInput: null,
    lowestOutput: usd === null ? null : { outputUsdPerMillionTokens: usd },
  },
  ...changes,
})
const benchmark = (nodes: object[], higherIsBetter = true) =>
  ({
    name: 'Sums',
    higherIsBetter,
    allSets: { nodes: [{ key: 'a' }] },
    comparabilitySets: { nodes: [{ key: 'a', scores: { nodes } }] },
  }) as unknown as PricedBenchmark
const models = [modelOf('one'), modelOf('two'), modelOf('three')]
const nodes = [
  priced('one', 80, 1),
  priced('two', 80, 2),
  priced('cheap', 40, 0.1),
  priced('three', 30, null),
  priced('doubted', 99, 0.1, { dispute: { reason: 'x' } }),
]

test('a model is on the line when none is at least as cheap and as good, and better in one', () => {
  const { points, notDrawn } = priceScore(benchmark(nodes), models, 'output')
  expect(points.map(({ slug, isOnLine }) => [slug, isOnLine])).toEqual([
    ['one', true],
    ['two', false],
    ['cheap', true],
  ])
  expect(notDrawn).toEqual([{ slug: 'three', name: 'THREE', why: 'no output price reported' }])
})

test('where lower scores are better the line turns round', () => {
  const { points } = priceScore(benchmark(nodes, false), models, 'output')
  expect(points.filter(({ isOnLine }) => isOnLine).map(({ slug }) => slug)).toEqual(['cheap'])
})

test('says which of the compared models are on the line, and why', () =>
  expect(priceScoreWords(priceScore(benchmark(nodes), models, 'output'))).toBe(
    'ONE is on the line: no model drawn has both a lower output price and a higher score. TWO is not.',
  ))

test('the score axis is what the address names, else what most of the models share', () => {
  const rows = [
    { ...scoreRowOf('code', [scoreCellOf(scoreOf('a', 1)), scoreCellOf(null)]), setKey: null },
    { ...scoreRowOf('math', [scoreCellOf(scoreOf('b', 1)), scoreCellOf(scoreOf('c', 2))]), setKey: 'm', setSize: 2 },
  ]
  expect(chosenScore(null, rows)).toEqual({ benchmark: 'math', set: 'm' })
  expect(chosenScore('math:other', rows)).toEqual({ benchmark: 'math', set: 'other' })
  expect(chosenScore(null, rows.slice(0, 1))).toEqual({ benchmark: 'code', set: null })
  expect(chosenScore(null, [])).toBeNull()
})
