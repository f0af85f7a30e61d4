import { createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BenchmarksTable } from './benchmarks-table.tsx'
import { BenchmarksBlocks } from './benchmarks-blocks.tsx'
import { comparedView } from './compared-view.ts'
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
import { SpecsTable } from './specs.tsx'

const router = createRouter({ routeTree: createRootRoute() })
const html = (element: ReactElement) =>
  renderToStaticMarkup(<RouterContextProvider router={router}>{element}</RouterContextProvider>)
const cellsOf = (markup: string) => [...markup.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, inner = '']) => inner)
const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, '').replaceAll('\u2060', '')

const disputed = { dispute: { reason: 'no such run' } }
const comparison = comparisonOf(
  ['one', 'two'],
  [
    factRowOf('LAYERS', true, [
      factCellOf(factOf('a', { numberValue: 48, valueCount: 2 }), {
        status: 'CONFLICTING',
        range: { low: 48, high: 50 },
      }),
      factCellOf(null),
    ]),
    factRowOf('HEAD_SIZE', true, [
      factCellOf(factOf('b', { state: 'NOT_APPLICABLE' })),
      factCellOf(factOf('c', { state: 'NOT_DISCLOSED' })),
    ]),
  ],
  [
    scoreRowOf('math', [scoreCellOf(scoreOf('d', 84.4), { isBest: true }), scoreCellOf(scoreOf('e', 80))]),
    scoreRowOf('code', [scoreCellOf(scoreOf('f', 12, {}, disputed)), scoreCellOf(null)], { category: 'CODE' }),
  ],
)
const view = comparedView(comparison, stateOf({ models: ['one', 'two'] }))
const specs = html(<SpecsTable models={view.models} blocks={view.specs} />)
const scores = html(<BenchmarksTable models={view.models} blocks={view.scores} parts="both" />)

test('no cell is ever empty', () => {
  const cells = [...cellsOf(specs), ...cellsOf(scores)]
  expect(cells.length).toBeGreaterThan(12)
  for (const cell of cells.filter((inner) => !inner.includes('<svg'))) expect(words(cell).trim()).not.toBe('')
})

test('a fact in conflict shows its range, a blank says why and opens what was read', () => {
  const [, , , , layers, unknown, none, secret] = cellsOf(specs)
  expect(words(layers ?? '')).toBe('4812 reports48 to 50')
  expect(words(unknown ?? '')).toBe('not reported')
  expect(unknown).toContain('data-opens="missing:two:LAYERS"')
  expect(words(none ?? '')).toContain('not applicable')
  expect(words(secret ?? '')).toContain('not disclosed')
})

test('a figure opens its source, and best says of how many', () => {
  expect(scores).toContain('data-opens="claim:d"')
  expect(words(scores)).toContain('best of 2')
  expect(words(scores)).toContain('one score')
})

test('a phone gets a line for each model instead of columns', () => {
  const blocks = html(<BenchmarksBlocks models={view.models} blocks={view.scores} withStrips />)
  expect(blocks).not.toContain('<table')
  expect(blocks.match(/<li>/g)).toHaveLength(4)
})
