import { expect, test } from 'vitest'
import { newestSpeed, offeringBlocks, servedContext } from './offering.ts'
import { dispute, offering } from './page.fixture.ts'

test('the speed at the head of a page is the newest that nobody disputes', () => {
  const offerings = [
    offering('priced', '2026-05-20', { inputUsdPerMillionTokens: 1 }),
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
