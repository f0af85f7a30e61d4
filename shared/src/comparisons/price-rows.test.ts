import { expect, test } from 'vitest'
import { type ComparedOffering, priceRows } from './price-rows.ts'

const offering = (over: Partial<ComparedOffering>, input: number | null = 1): ComparedOffering => ({
  provider: 'market',
  source: 'list',
  isByMaker: false,
  isIndependent: true,
  rank: 1,
  isRetracted: false,
  isDisputed: false,
  isAggregate: false,
  isFreeTier: false,
  figures: { INPUT_PRICE: input, OUTPUT_PRICE: null, OUTPUT_SPEED: null, FIRST_TOKEN_TIME: null },
  ...over,
})
const cell = (offerings: ComparedOffering[]) =>
  priceRows([offerings], ['INPUT_PRICE'], { name: 'RULE', source: null })[0]!.cells[0]!
const figures = (offerings: readonly ComparedOffering[]) =>
  offerings.map(({ figures: { INPUT_PRICE: input } }) => input)

test('ranges over providers, each by the report shown first of those that state the figure', () => {
  const found = cell([
    offering({ provider: 'bazaar' }, 3),
    offering({ rank: 1 }, null),
    offering({ rank: 2 }, 1),
    offering({ rank: 3 }, 9),
  ])
  expect(found).toMatchObject({ status: 'CONFLICTING', range: { low: 1, high: 3 } })
  expect(figures(found.offerings)).toEqual([1, 3])
  expect(figures(found.others)).toEqual([9])
})

test('one price, or equal ones, is reported', () => {
  expect(cell([offering({}), offering({ provider: 'bazaar' })])).toMatchObject({ status: 'REPORTED', range: null })
})

test('free plans, means, disputed and withdrawn offerings are no price, and stay in sight', () => {
  const left = [{ isFreeTier: true }, { isAggregate: true }, { isDisputed: true }, { isRetracted: true }]
  const found = cell(left.map((over) => offering(over)))
  expect(found).toMatchObject({ status: 'NOT_REPORTED', offerings: [], range: null })
  expect(found.others).toHaveLength(4)
})
