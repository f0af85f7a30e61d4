import { describe, expect, test } from 'vitest'
import { lowestPrice, newestSpeed, offeringBlocks, servedContext } from './offering.ts'
import { dispute, offering } from './page.fixture.ts'

const today = '2026-06-01'
const price = (input: number, output = 1) => ({ inputUsdPerMillionTokens: input, outputUsdPerMillionTokens: output })

describe('the price at the head of a page', () => {
  test('is the lowest of those seen within 90 days, not an older lower one', () => {
    const offerings = [
      offering('dear', '2026-05-20', price(0.3)),
      offering('fair', '2026-05-01', price(0.2)),
      offering('old', '2025-05-01', price(0.1)),
    ]
    expect(lowestPrice(offerings, today)?.provider.slug).toBe('fair')
    expect(lowestPrice(offerings.slice(2), today)?.provider.slug).toBe('old')
  })
  test('goes by what a provider asks now, not by what it once asked', () => {
    const offerings = [offering('a', '2026-05-20', price(0.3)), offering('a', '2026-05-01', price(0.1))]
    expect(lowestPrice(offerings, today)?.inputUsdPerMillionTokens).toBe(0.3)
  })
  test('is never a disputed one, a free plan, or half a price', () => {
    const offerings = [
      offering('doubted', '2026-05-20', { ...price(0.1), dispute }),
      offering('free', '2026-05-20', { ...price(0), isFreeTier: true }),
      offering('half', '2026-05-20', { inputUsdPerMillionTokens: 0.1 }),
    ]
    expect(lowestPrice(offerings, today)).toBeNull()
  })
  test('is the one with the cheaper output where inputs are equal', () => {
    const offerings = [offering('a', '2026-05-20', price(0.1, 0.9)), offering('b', '2026-05-10', price(0.1, 0.3))]
    expect(lowestPrice(offerings, today)?.provider.slug).toBe('b')
  })
})

test('the speed at the head of a page is the newest that nobody disputes', () => {
  const offerings = [
    offering('priced', '2026-05-20', price(1)),
    offering('fast', '2026-05-10', { outputTokensPerSecond: 90 }),
    offering('doubted', '2026-05-30', { outputTokensPerSecond: 900, dispute }),
  ]
  expect(newestSpeed(offerings)?.provider.slug).toBe('fast')
})

test('reports fall into the newest of each provider, earlier ones, and disputed ones', () => {
  const offerings = [
    offering('a', '2026-05-20'),
    offering('a', '2026-05-01'),
    offering('a', '2026-05-30', { dispute }),
    offering('b', '2026-01-01'),
  ]
  expect(offeringBlocks(offerings).map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ['latest', ['a 2026-05-20', 'b 2026-01-01']],
    ['earlier', ['a 2026-05-01']],
    ['disputed', ['a 2026-05-30']],
  ])
})

test('served context spans what providers state, and is null where none does', () => {
  const offerings = [
    offering('a', '2026-05-20', { contextTokens: 131_072 }),
    offering('b', '2026-05-20'),
    offering('c', '2026-05-20', { contextTokens: 64_000 }),
    offering('d', '2026-05-20', { contextTokens: 10, dispute }),
  ]
  expect(servedContext(offerings)).toMatchObject({ low: 64_000, high: 131_072, reports: { length: 2 } })
  expect(servedContext([offering('b', '2026-05-20')])).toBeNull()
})
