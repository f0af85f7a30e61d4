import { expect, test } from 'vitest'
import { recordLines, recordWords } from './record-chart.ts'
import type { Score } from './score-table.tsx'

const score = (name: string, printed: string, publishedOn: string) =>
  ({ id: name, printed, value: Number(printed), publishedOn, model: { slug: name, name } }) as Score
const first = score('One', '35.1', '2024-12-26')
const second = score('Two', '62.0', '2025-01-20')
const benchmark = { name: 'Sums', metric: 'accuracy', unit: 'PERCENT', min: 0, max: 100, higherIsBetter: true } as const
const setOf = (...scores: Score[]) => ({
  key: 'a',
  letter: 'A',
  reason: '',
  size: scores.length,
  scores: scores.map((one, at) => ({ score: one, rank: at + 1 })),
})

test('says who held the record, who set the last one and when', () => {
  const steps = [first, second]
  expect(recordWords({ benchmark, set: setOf(second, first), steps })).toBe(
    'Two models have held the record in set A. The last, Two, set it at 62.0 on 2025-01-20; no later score in the catalogue is higher.',
  )
})

test('says where one day holds all scores of a set, and where nothing can be a record', () => {
  const set = setOf(score('One', '9', '2025-01-20'), score('Two', '8', '2025-01-20'))
  expect(recordWords({ benchmark, set, steps: [set.scores[0]!.score] })).toMatch(/All its 2 scores were published on/)
  expect(recordWords({ benchmark, set, steps: [] })).toMatch(/^No score in set A set a record/)
})

test('sets keep the letters of their order, and a day leaves out later records', () => {
  const given = [
    { setKey: 'b', setSize: 2, steps: [second] },
    { setKey: 'a', setSize: 3, steps: [first, second] },
  ]
  const lines = recordLines(given, ['a', 'b'], '2024-12-31')
  expect(lines.map(({ letter, steps }) => [letter, steps.length])).toEqual([['A', 1]])
})
