import { exportCsv } from '@stack/shared/comparisons/export.ts'
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
import { exportCells } from './export-cells.ts'
import { toJson } from './export-json.ts'
import { memoryParts } from './memory-parts.ts'
import { toMarkdown } from './export-markdown.ts'

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
  const text = toMarkdown(view, from)
  expect(text).toContain('| layers | 48[^1] (reports from 48 to 50) | not reported |')
  expect(text).toContain(String.raw`\|gated\|`)
  expect(text).toContain('| MATH | 84.4[^4] (best of 2) | 80[^5] |')
  expect(text).toContain('[^4]: Title of source-d, Maker, 2025-04-01. <https://example.org/source-d>')
  expect(text.trimEnd()).toMatch(/version a41c9e2, CC-BY-4.0: <https:\/\/example.org\/compare\?models=one,two>$/)
})

test('JSON is the answer cut down to the rows on the page', () => {
  const shared = comparedView(comparison, stateOf({ diff: true, rows: { kind: 'pick' }, benchmarks: ['code'] }))
  const file: unknown = JSON.parse(toJson(comparison, shared, from))
  expect(file).toMatchObject({
    catalogue: from,
    comparison: { facts: [{ fact: { name: 'LAYERS' } }, {}], benchmarks: [{ benchmark: { slug: 'code' } }] },
  })
})
