import { exportMarkdown } from '@stack/shared/comparisons/export.ts'
import { exportBibtex, exportCsv, exportOperation } from '@stack/shared/sources/export.ts'
import { expect, test } from 'vitest'
import {
  comparisonOf,
  factCellOf,
  factOf,
  factRowOf,
  scoreCellOf,
  scoreOf,
  scoreRowOf,
  stateOf,
} from './comparison.fixture.ts'
import { comparedView } from './compared-view.ts'
import { quotedCell } from '../sources/exported-claim.ts'
import { exportCells, shownAnswer } from './export-cells.ts'
import { memoryParts } from './memory-parts.ts'

const from = {
  version: 'a41c9e2',
  recordedOn: '2026-07-02',
  dataLicense: 'CC-BY-4.0',
  permalink: 'https://example.org/compare?models=one,two',
}
const conflicting = { status: 'CONFLICTING' as const, range: { low: 48, high: 50 } }
const comparison = comparisonOf(
  ['one', 'two'],
  [
    factRowOf('LAYERS', true, [factCellOf(factOf('a', { numberValue: 48 }), conflicting), factCellOf(null)]),
    factRowOf('ACTIVATION', true, [
      factCellOf(factOf('b', { textValue: '=SwiGLU("x"), |gated|' })),
      factCellOf(factOf('c', { state: 'NOT_DISCLOSED' })),
    ]),
  ],
  [
    scoreRowOf('math', [scoreCellOf(scoreOf('d', 84.4), { isBest: true }), scoreCellOf(scoreOf('e', 80))]),
    scoreRowOf('code', [scoreCellOf(scoreOf('f', 12)), scoreCellOf(null)], { category: 'CODE' }),
  ],
)
const view = comparedView(comparison, stateOf({ models: ['one', 'two'] }))
const csv = exportCsv(exportCells(view), from)
const [head, ...lines] = csv.trimEnd().split('\r\n')

test('CSV has one row per cell on the page', () => {
  const rows = [...view.specs, ...view.scores].reduce((sum, block) => sum + block.lines.length, 0)
  expect(rows).toBe(8)
  expect(lines).toHaveLength((rows + memoryParts.length) * view.models.length)
})

test('a missing cell keeps its row, with the status and no value', () => {
  const names = head?.split(',') ?? []
  const cells = lines.find((line) => line.startsWith('two,TWO,fact,layers'))?.split(',') ?? []
  expect(cells[names.indexOf('status')]).toBe('not reported')
  expect(cells[names.indexOf('value')]).toBe('')
  expect(cells[names.indexOf('source_url')]).toBe('')
})

test('a withheld value names the source that withholds it', () => {
  const line = lines.find((one) => one.startsWith('two,TWO,fact,activation'))
  expect(line).toContain(',not disclosed,,')
  expect(line).toContain('https://example.org/source-c')
})

test('words of a source are quoted and never a formula', () => {
  expect(csv).toContain(`"'=SwiGLU(""x""), |gated|"`)
})

test('every row carries source, locator, check and where the file comes from', () => {
  const line = lines.find((one) => one.startsWith('one,ONE,benchmark,math'))
  expect(line).toBe(
    'one,ONE,benchmark,math,MATH,reported,84.4,percent,,,set-1,best of 2,no,no,2025-05-01,Title of source-d,' +
      'https://example.org/source-d,Table 1,checked,a41c9e2,CC-BY-4.0,"https://example.org/compare?models=one,two"',
  )
})

test('Markdown says every status in words, footnotes each source and ends with date and permalink', () => {
  const text = exportMarkdown(['ONE', 'TWO'], exportCells(view), view.numbers.list, from)
  expect(text).toContain('| layers | 48[^1] (reports from 48 to 50) | not reported |')
  expect(text).toContain(String.raw`\|gated\|`)
  expect(text).toContain('| MATH | 84.4[^4] (best of 2) | 80[^5] |')
  expect(text).toContain('[^4]: Title of source-d, Maker, 2025-04-01. <https://example.org/source-d>')
  expect(text.trimEnd()).toMatch(/version a41c9e2, CC-BY-4.0: <https:\/\/example.org\/compare\?models=one,two>$/)
})

test('JSON is the answer cut down to the rows of the view', () => {
  const shared = comparedView(comparison, stateOf({ diff: true, rows: { kind: 'pick' }, benchmarks: ['code'] }))
  expect(shownAnswer(comparison, shared)).toMatchObject({
    facts: [{ fact: { name: 'LAYERS' } }, {}],
    benchmarks: [{ benchmark: { slug: 'code' } }],
  })
})

test('a figure is quoted with metric, publisher, day and the way to it; a blank with its reason', () => {
  const quotes = exportCells(view)
    .filter(({ kind }) => kind === 'benchmark')
    .map((cell) => quotedCell(cell, view.numbers.list, 'https://example.org'))
  expect(quotes[0]).toBe(
    'ONE, MATH: 84.4 (accuracy, %; Maker, 2025-05-01)\nhttps://example.org/models/one?panel=claim:d',
  )
  expect(quotes[3]).toBe('TWO, CODE: not reported\nhttps://example.org/models/two?panel=missing:two:code')
})

test('BibTeX has an entry for the view and one for each source, signs of TeX made harmless', () => {
  const source = { ...view.numbers.list[0]!.source, title: 'C&D_{1} 50%', url: 'https://example.org/a%20{b}' }
  const text = exportBibtex('ONE, TWO', [{ number: 1, source }], from)
  expect(text.match(/^@misc\{/gm)).toHaveLength(2)
  expect(text).toContain(String.raw`title = {{C\&D\_\{1\} 50\%}},`)
  expect(text).toContain('url = {https://example.org/a%20%7Bb%7D},')
  expect(text).toContain('note = {Catalogue of 2026-07-02, version a41c9e2, CC-BY-4.0},')
})

test('the operation is saved with version, address, variables and sources before it', () => {
  const text = exportOperation({ document: 'query A { b }', variables: { c: 1 } }, view.numbers.list, from)
  expect(text).toContain('# Catalogue of 2026-07-02, version a41c9e2, CC-BY-4.0\n# https://example.org/compare')
  expect(text).toContain('# Variables:\n# {\n#   "c": 1\n# }')
  expect(text).toContain('# [1] Title of source-a, Maker, 2025-04-01: https://example.org/source-a')
  expect(text.trimEnd().split('\n').at(-1)).toBe('query A { b }')
})
