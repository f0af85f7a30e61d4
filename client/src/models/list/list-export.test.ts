import { expect, test } from 'vitest'
import { exportedList } from './list-export.ts'
import type { ListedModel } from './models.query.ts'

const source = {
  id: 's',
  slug: 'card',
  title: 'Card',
  url: 'https://example.org/card',
  tier: 'A',
  publishedOn: '2025-01-01',
  publisher: { id: 'o', name: 'Maker' },
}
const claim = {
  id: 'c',
  asOf: '2025-01-01',
  locator: 'L1',
  check: { status: 'CHECKED' },
  source,
  dispute: null,
  retraction: null,
  reportCount: 2,
  valueCount: 2,
}
const model = {
  id: 'm',
  slug: 'scout',
  name: 'Scout',
  openness: { class: 'OPEN_WEIGHTS' },
  license: { id: 'l', slug: 'mit', name: 'MIT License', spdxId: 'MIT' },
  known: { totalCount: 3 },
  record: { factsReported: 1, claims: 2, claimsChecked: 1 },
  facts: { totalParameters: { ...claim, value: 109e9, state: 'REPORTED', qualifier: null }, layers: null },
  outputPrice: null,
} as unknown as ListedModel
globalThis.location ??= { href: 'https://example.org/models' } as Location

test('a list is handed out with a cell for each column, derived ones as computed and blanks with their reason', () => {
  const { cells, sources } = exportedList([model], ['openness', 'totalParameters', 'layers', 'outputPrice'], null)
  expect(cells.map(({ about, status, value, text }) => [about, status, value, text])).toEqual([
    ['openness', 'computed', 'open weights, MIT', 'open weights, MIT'],
    ['total-parameters', 'conflicting', '109000000000', '109B'],
    ['layers', 'not reported', '', 'not reported'],
    ['output-price', 'not reported', '', 'not reported'],
  ])
  expect(cells[1]?.source).toMatchObject({ locator: 'L1', number: 1, check: 'checked' })
  expect(sources).toHaveLength(1)
})
