import { expect, test } from 'vitest'
import { axisChoice, columnAxis, scoreAxis } from './axes.ts'
import type { AxisScores, ChartedModel } from './charted.query.ts'
import { chartedRows } from './charted-rows.ts'
import { scatterScene } from './scatter-scene.ts'
import { timelineScene } from './timeline-scene.ts'

const claim = (id: string) => ({ id, state: 'REPORTED', asOf: '2025-01-01', valueCount: 1 })
const model = (slug: string, total: number | null, released: string | null = null) =>
  ({
    id: slug,
    slug,
    name: slug.toUpperCase(),
    family: { id: 'f', slug: 'f', name: 'Family' },
    facts: {
      totalParameters: total === null ? null : { ...claim(`total-${slug}`), value: total },
      releasedOn: released === null ? null : { ...claim(`day-${slug}`), value: released },
    },
  }) as unknown as ChartedModel
const scores = {
  slug: 'sums',
  name: 'Sums',
  metric: 'accuracy',
  unit: 'PERCENT',
  min: 0,
  max: 100,
  allSets: { nodes: [{ key: 'other' }, { key: 'mine' }] },
  comparabilitySets: {
    nodes: [
      {
        key: 'mine',
        size: 3,
        scores: {
          nodes: [
            { ...claim('s1'), value: 84.4, printed: '84.4', retraction: null, model: { slug: 'a' } },
            { ...claim('s2'), value: 50, printed: '50', retraction: { reason: 'wrong' }, model: { slug: 'b' } },
          ],
        },
      },
    ],
  },
} as unknown as AxisScores
const models = [model('a', 7e9, '2025-04-05'), model('b', 70e9, '2025-04-05'), model('c', null)]
const total = columnAxis('totalParameters')
const sums = scoreAxis('score:sums:mine', scores, 'sums')

test('an address names a column, or a benchmark with its settings set', () => {
  expect(axisChoice('outputPrice')).toEqual({ column: 'outputPrice' })
  expect(axisChoice('score:gpqa-diamond')).toEqual({ benchmark: 'gpqa-diamond', set: null })
  expect(axisChoice('score:gpqa-diamond:gpqa-diamond-c87')).toEqual({
    benchmark: 'gpqa-diamond',
    set: 'gpqa-diamond-c87',
  })
})

test('a model without one of the values is not drawn, with the reason; withdrawn scores count as none', () => {
  const { rows, notDrawn } = chartedRows(models, total, sums)
  expect(rows.map(({ model: { slug } }) => slug)).toEqual(['a'])
  expect(notDrawn.map(({ why, models: missing }) => [why, missing.map(({ opens }) => opens)])).toEqual([
    ['no Sums score in this settings set', ['missing:b:sums']],
    ['Total parameters not reported', ['missing:c:TOTAL_PARAMETERS']],
  ])
})

test('an axis of scores holds one set, by its letter, and says what it leaves out', () => {
  expect([sums.title, sums.set]).toEqual(['Sums, accuracy, %, set B', 'mine'])
  expect(sums.note).toBe('Of set B the best 2 of 3 scores are asked for.')
})

test('only the chosen have a colour, and each mark says its values', () => {
  const { rows } = chartedRows(models, total, columnAxis('releasedOn'))
  const marks = scatterScene(rows, { x: total, y: columnAxis('releasedOn') }, ['b'], 800).items.filter(
    (item) => item.kind === 'mark',
  )
  expect(marks.map(({ index, name }) => [index, name])).toEqual([
    [null, 'A, Total parameters: 7B, Released: 2025-04-05'],
    [0, 'B, Total parameters: 70B, Released: 2025-04-05'],
  ])
})

test('models of one day stand below one another in the lane of their family', () => {
  const { rows } = chartedRows(models, columnAxis('releasedOn'), columnAxis('releasedOn'))
  const marks = timelineScene(rows, [], 800).items.filter((item) => item.kind === 'mark')
  expect(marks[0]?.x).toBe(marks[1]?.x)
  expect(marks[1]?.y).toBeGreaterThan(marks[0]?.y ?? 0)
})
