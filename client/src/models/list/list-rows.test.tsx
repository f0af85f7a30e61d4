import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { SourceNumbers } from '../../sources/claim-marker.ts'
import { CellValue } from './cell-value.tsx'
import { blocksOf, listRows, shownFact, shownPrice } from './list-rows.ts'
import type { ListedModel } from './models.query.ts'

type NumberFact = NonNullable<ListedModel['facts']['totalParameters']>

const claim = {
  check: { status: 'CHECKED' },
  source: {
    id: 's',
    slug: 'card',
    title: 'Card',
    url: 'https://example.org/card',
    tier: 'A',
    publishedOn: '2025-01-01',
    publisher: { id: 'o', name: 'Maker' },
  },
  dispute: null,
  retraction: null,
  asOf: '2025-01-01',
  locator: 'L1',
  reportCount: 1,
  valueCount: 1,
} as const

const number = (id: string, value: number | null, rest: Partial<NumberFact> = {}): NumberFact => ({
  ...claim,
  id,
  value,
  state: 'REPORTED',
  qualifier: null,
  ...rest,
})

const model = (slug: string, facts: ListedModel['facts'], rest: Partial<ListedModel> = {}): ListedModel => ({
  id: slug,
  slug,
  name: slug.toUpperCase(),
  organization: { id: 'o', slug: 'maker', name: 'Maker' },
  license: { id: 'l', slug: 'mit', name: 'MIT License', spdxId: 'MIT' },
  openness: { class: 'OPEN_WEIGHTS' },
  known: { totalCount: 0 },
  record: { factsReported: 1, claims: 2, claimsChecked: 1 },
  facts,
  ...rest,
})

let numbers: SourceNumbers
beforeEach(() => {
  numbers = new SourceNumbers()
})

describe('a cell', () => {
  test('opens the claim that is shown first', () => {
    expect(shownFact(model('a', { totalParameters: number('t', 109e9) }), 'totalParameters', numbers)).toMatchObject({
      status: 'reported',
      text: '109B',
      marker: { number: 1, opens: 'claim:t', check: 'checked' },
    })
  })
  test('keeps the hedge of its source and says when values differ', () => {
    const fact = number('t', 36e12, { qualifier: 'ABOUT', valueCount: 2 })
    expect(shownFact(model('a', { pretrainingTokens: fact }), 'pretrainingTokens', numbers)).toMatchObject({
      text: 'about 36T',
      reports: 2,
    })
  })
  test.each([
    ['NOT_APPLICABLE', 'not-applicable'],
    ['NOT_DISCLOSED', 'not-disclosed'],
  ] as const)('that is %s is not taken for a blank', (state, status) => {
    const fact = number('t', null, { state })
    expect(shownFact(model('a', { activeParameters: fact }), 'activeParameters', numbers).status).toBe(status)
  })
  test('without a claim opens what was read for it', () => {
    expect(shownFact(model('a', { layers: null }), 'layers', numbers)).toEqual({
      status: 'not-reported',
      opens: 'missing:a:LAYERS',
    })
  })
  test('of a price without an offering is not reported, never zero', () => {
    expect(shownPrice(model('a', {}, { outputPrice: null }), 'outputPrice', numbers).status).toBe('not-reported')
  })
  test('of words is a button as well as that of a figure', () => {
    const fact = { ...claim, id: 'x', value: 'moe', state: 'REPORTED' } as const
    const shown = shownFact(model('a', { architecture: fact }), 'architecture', numbers)
    expect(renderToStaticMarkup(<CellValue shown={shown} numeric={false} />)).toMatch(
      /<button type="button" class="plain"[^>]*>Mixture of experts<\/button>/,
    )
  })
})

test('models without a figure stand in blocks of their own below, by the reason', () => {
  const models = [
    model('a', { activeParameters: number('1', 17e9) }),
    model('b', { activeParameters: null }),
    model('c', { activeParameters: number('2', null, { state: 'NOT_APPLICABLE' }) }),
    model('d', { activeParameters: null }),
  ]
  const blocks = blocksOf(listRows(models, ['activeParameters'], numbers), 'activeParameters')
  expect(blocks.map(({ head, rows }) => [head, ...rows.map((row) => row.model.slug)])).toEqual([
    [undefined, 'a'],
    ['Active parameters not applicable, by name', 'c'],
    ['Active parameters not reported, by name', 'b', 'd'],
  ])
})

test('sorted by name there is one block', () => {
  const rows = listRows([model('a', { layers: null })], ['layers'], numbers)
  expect(blocksOf(rows, 'name')).toEqual([{ id: 'sorted', rows }])
})
