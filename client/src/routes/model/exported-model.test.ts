import { exportCsv } from '@stack/shared/sources/export.ts'
import { expect, test } from 'vitest'
import { SourceNumbers } from '../../sources/claim-marker.ts'
import { asMarkdown } from '../../sources/exported-view.ts'
import { exportedModel, type ShownModel } from './exported-model.ts'
import { claim, fact, offering, score, stated } from './page.fixture.ts'
import type { SpecRow } from './spec-rows.ts'

const definition = (name: SpecRow['definition']['name'], label: string) =>
  ({ name, label, group: 'SIZE', description: '' }) as const
const layers = fact({ numberValue: 48 }, [stated({ id: 'other', numberValue: 50, ...claim('blog') })])
const rows = [
  { definition: definition('LAYERS', 'Layers'), fact: layers },
  { definition: definition('TOKENIZER', 'Tokenizer'), fact: fact({ id: 'kept', state: 'NOT_DISCLOSED' }) },
  { definition: definition('ATTENTION', 'Attention'), fact: null },
]
const offerings = [offering('host', '2025-05-01', { inputUsdPerMillionTokens: 0.1 }), offering('host', '2025-04-01')]
const model = {
  slug: 'scout',
  name: 'Scout',
  factList: rows.flatMap((row) => row.fact ?? []),
  scores: { nodes: [] },
  offerings,
  quantizations: [],
  memoryNeed: null,
  innovations: [],
  limitations: [],
  lineage: { ancestors: [], descendants: [] },
  license: { slug: 'mit', terms: [] },
} as unknown as ShownModel['model']
globalThis.location ??= { href: 'https://example.org/models/scout' } as Location
const view = exportedModel(
  { model, rows, scores: [score('math', 84.4)], withEarlier: false, numbers: new SourceNumbers() },
  { version: 'a41c9e2', recordedOn: '2026-11-23', dataLicense: 'CC-BY-4.0' },
)
const lines = (kind: string) => view.cells.filter((cell) => cell.kind === kind)

test('a fact has a row for each value on the page, a blank one for its reason', () =>
  expect(lines('fact').map(({ label, status, value, low, high }) => [label, status, value, low, high])).toEqual([
    ['Layers', 'conflicting', '48', '48', '50'],
    ['Layers', 'conflicting', '50', '48', '50'],
    ['Tokenizer', 'not disclosed', '', '', ''],
    ['Attention', 'not reported', '', '', ''],
  ]))

test('each column of a price has its row, and earlier reports only where they are listed', () => {
  expect(lines('price').map(({ value, status }) => [value, status])).toEqual([
    ['0.1', 'reported'],
    ...Array.from({ length: 4 }, () => ['', 'not reported']),
  ])
})

test('the files name every source, the catalogue and the address', () => {
  const text = asMarkdown(view)
  expect(text).toContain('| Layers | 50[^2] (reports from 48 to 50) | 2025-04-05 |')
  expect(text).toContain('[^2]: The blog, Maker, 2025-04-05. <https://example.org/blog>')
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    'Catalogue of 2026-11-23, version a41c9e2, CC-BY-4.0: <https://example.org/models/scout>',
  )
  expect(exportCsv(view.cells, view.from).trimEnd().split('\r\n')).toHaveLength(view.cells.length + 1)
})
