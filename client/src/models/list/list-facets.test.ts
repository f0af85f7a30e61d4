import { expect, test } from 'vitest'
import { readView } from '../../ui/view-params.ts'
import { facetOptions, histogramOf, labelsOf, missingOf, missingOption } from './list-facets.ts'
import { listParams } from './list-params.ts'

const value = (name: string, count: number, label = name) => ({ value: name, label, count })
const facets = [
  { dimension: 'openness', missing: null, values: [value('OPEN_WEIGHTS', 3), value('OPEN_SOURCE', 0)] },
  { dimension: 'licenses', missing: null, values: [value('mit', 2, 'MIT License')] },
  { dimension: 'contextTokens', missing: 4, values: [value('0..8192', 1), value('1000000..1000000000', 2)] },
  { dimension: 'releasedOn', missing: 0, values: [value('2025', 9)] },
]
const { state } = readView(listParams, { openness: 'open-source', license: 'mit,gone' })

test('a choice that would give nothing stays with its count', () => {
  expect(facetOptions(facets, 'openness', state)).toEqual([
    { value: 'open-weights', label: 'Open weights', count: 3, chosen: false },
    { value: 'open-source', label: 'Open source', count: 0, chosen: true },
  ])
})
test('a choice that the catalogue does not know can still be taken back', () => {
  expect(facetOptions(facets, 'license', state)).toEqual([
    { value: 'mit', label: 'MIT License', count: 2, chosen: true },
    { value: 'gone', label: 'gone', count: 0, chosen: true },
  ])
})
test('clauses stand in an order of their own, what one may do first, and are called by clause and verdict', () => {
  const terms = {
    dimension: 'licenseTerms',
    missing: null,
    values: [
      value('SHARE_ALIKE:NOT_REQUIRED', 9),
      value('COMMERCIAL_USE:WITH_CONDITIONS', 2),
      value('COMMERCIAL_USE:ALLOWED', 1),
    ],
  }
  expect(facetOptions([terms], 'terms', state).map(({ label, count }) => [label, count])).toEqual([
    ['Commercial use: allowed', 1],
    ['Commercial use: with conditions', 2],
    ['Share alike: not required', 9],
  ])
})
test('what no source states is counted where the API does', () => {
  expect([
    missingOf(facets, 'openness'),
    missingOf([{ dimension: 'runtimes', missing: 7, values: [] }], 'runtime'),
  ]).toEqual([0, 7])
})
test('choices are called by their name, or by what stands in the address', () => {
  const labelOf = labelsOf(facets)
  expect([labelOf('license', 'mit'), labelOf('license', 'gone'), labelOf('stage', 'base')]).toEqual([
    'MIT License',
    'gone',
    'Base model',
  ])
})
test('buckets and years become ends on an axis', () => {
  expect(histogramOf(facets, 'contextTokens')).toEqual([
    { from: 0, to: 8192, count: 1 },
    { from: 1e6, to: 1e9, count: 2 },
  ])
  expect(histogramOf(facets, 'releasedOn')).toEqual([
    { from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 11, 31), count: 9 },
  ])
})
test('"not reported" is offered where the API counts it', () => {
  expect(missingOption(facets, 'contextTokens', true)).toEqual({
    value: 'none',
    label: 'Not reported',
    count: 4,
    chosen: true,
  })
  expect(missingOption(facets, 'activeParameters', false)).toBeUndefined()
})
