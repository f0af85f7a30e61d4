import { expect, test } from 'vitest'
import { type ContradictingScore, conflictsOf, explanationOf } from './conflict.ts'
import { type ScoreSettingName, scoreSettingNames } from './score.record.ts'

const unstated = Object.fromEntries(scoreSettingNames.map((name) => [name, null])) as Record<ScoreSettingName, null>

let reports = 0
function score(
  printed: string,
  settings: Partial<ContradictingScore['measurement']> = {},
  more: Partial<ContradictingScore> = {},
): ContradictingScore {
  reports += 1
  const evaluator = more.evaluator ?? null
  return {
    reportId: reports,
    value: Number(printed),
    printed,
    measurement: { benchmark: 'sums', version: null, document: `d${reports}`, evaluator, ...unstated, ...settings },
    evaluator,
    disputed: null,
    withdrawn: null,
    difference: null,
    ...more,
  }
}

test('names the settings that the sources state differently', () => {
  expect(explanationOf([score('60', { tools: 'none', shots: 5 }), score('80', { tools: 'search', shots: 5 })])).toEqual(
    {
      kind: 'settings',
      reasons: ['the choice of tools differs: none, search'],
    },
  )
  expect(explanationOf([score('60', { mode: 'thinking' }), score('40', { mode: 'non-thinking' })]).reasons).toEqual([
    'the thinking mode differs: thinking, non-thinking',
  ])
})

test('counts what would be too many values to name', () => {
  const scores = [1, 2, 3, 4, 5, 8].map((shots) => score(String(60 + shots), { shots }))
  expect(explanationOf(scores).reasons).toEqual(['the number of examples in the prompt differs: 1, 2, 3, and 3 others'])
})

test('says who ran it where nothing else differs, and what one side leaves unstated', () => {
  expect(explanationOf([score('60', {}, { evaluator: 'Quarry' }), score('61', {}, { evaluator: 'Wave' })])).toEqual({
    kind: 'evaluator',
    reasons: ['the organization that ran it differs: Quarry, Wave'],
  })
  expect(explanationOf([score('60', { shots: 5 }), score('62', {}, { evaluator: 'Wave' })])).toEqual({
    kind: 'unstated',
    reasons: ['one source does not state the number of examples in the prompt and the organization that ran it'],
  })
})

test('puts a withdrawal, a dispute and a recorded reason before all else', () => {
  expect(explanationOf([score('43.44', {}, { withdrawn: 'a later README has 49.12' }), score('49.12')])).toEqual({
    kind: 'withdrawn',
    reasons: ['43.44 was withdrawn: a later README has 49.12'],
  })
  expect(explanationOf([score('87', {}, { disputed: 'of the base model' }), score('81', { shots: 5 })])).toEqual({
    kind: 'disputed',
    reasons: ['87 is disputed: of the base model'],
  })
  expect(explanationOf([score('1126', {}, { difference: 'read before a recount' }), score('1163')])).toEqual({
    kind: 'recorded',
    reasons: ['1126: read before a recount'],
  })
})

test('knows a rounded figure, and not one that is off by more', () => {
  expect(explanationOf([score('86.06'), score('86.1')])).toEqual({
    kind: 'rounding',
    reasons: ['86.06 and 86.1 differ by rounding'],
  })
  expect(explanationOf([score('86.04'), score('86.1')]).kind).toBe('unexplained')
  expect(explanationOf([score('86.0'), score('86.1')]).kind).toBe('unexplained')
})

test('says "unexplained" and nothing else where two sources state the same of two figures', () => {
  const settings = { metric: 'accuracy', shots: 5 }
  expect(explanationOf([score('64.8', settings), score('68.0', settings)])).toEqual({
    kind: 'unexplained',
    reasons: ['unexplained'],
  })
})

test('is no better than its weakest pair, and names the pair that nothing explains', () => {
  expect(explanationOf([score('50', { shots: 0 }), score('60', { shots: 5 }), score('61', { shots: 5 })])).toEqual({
    kind: 'unexplained',
    reasons: ['the number of examples in the prompt differs: 0, 5', 'unexplained: 60 and 61'],
  })
})

test('keeps what does not contradict apart: equal figures, other versions, one report', () => {
  const [a, b] = [score('50', { version: 'v1' }), score('55', { version: 'v1' })]
  const [c, d] = [score('70', { version: 'v2' }), score('75', { version: 'v2' })]
  const alone = score('90', { version: 'v3' })
  expect(conflictsOf([a, c, alone, b, d])).toEqual([
    [a, b],
    [c, d],
  ])
  expect(conflictsOf([score('50'), score('50')])).toEqual([])
  expect(conflictsOf([score('50', {}, { reportId: 1 }), score('55', {}, { reportId: 1 })])).toEqual([])
  const silent = score('60')
  expect(conflictsOf([a, c, silent])).toEqual([[a, c, silent]])
})
