import { expect, test } from 'vitest'
import { comparedView } from './compared-view.ts'
import {
  comparisonOf,
  factCellOf,
  factOf,
  factRowOf,
  modelOf,
  scoreCellOf,
  scoreRowOf,
  stateOf,
} from './comparison.fixture.ts'

const empty = comparisonOf(
  ['a', 'b'],
  [factRowOf('LAYERS', true, [factCellOf(factOf('x', { numberValue: 32 })), factCellOf(null)])],
  [scoreRowOf('sums', [scoreCellOf(null), scoreCellOf(null)])],
)
const comparison = { ...empty, models: [modelOf('a'), { ...modelOf('b'), releasedOn: '2025-06-01' }] }

const statusesOn = (day: string | null) => {
  const { specs, scores } = comparedView(comparison, stateOf(), day)
  const cells = [...specs, ...scores].flatMap(({ lines }) => lines.map((line) => line.cells))
  return cells.map(([, second]) => second?.shown.status)
}

test('a model that came out after the day of view says so in every cell', () => {
  const statuses = statusesOn('2025-05-31')
  expect(statuses.length).toBeGreaterThan(4)
  expect(new Set(statuses)).toEqual(new Set(['not-released']))
})

test.each([null, '2025-06-01'])('on the day %s it is not reported what no source states', (day) => {
  expect(statusesOn(day)).not.toContain('not-released')
  expect(statusesOn(day)).toContain('not-reported')
})
