import { expect, test } from 'vitest'
import { type PlacedScore, sortScores } from './score-sets.ts'
import { settingWords, type Taken } from './setting-words.ts'

const silent: Taken['settings'] = {
  metric: null,
  mode: null,
  shots: null,
  chainOfThought: null,
  attempts: null,
  tools: null,
  scaffold: null,
  harness: null,
  precision: null,
  promptFormat: null,
  method: null,
}

const score = (name: string, value: number, set: string | null, more: Partial<PlacedScore> = {}): PlacedScore => ({
  id: name,
  value,
  version: null,
  comparabilitySet: set === null ? null : { key: set },
  model: { name },
  evaluator: { name: 'A lab' },
  source: { title: 'A table', url: 'https://example.org/table' },
  retraction: null,
  settings: silent,
  ...more,
})

const ranks = (scores: readonly PlacedScore[], higherIsBetter = true) =>
  sortScores(scores, higherIsBetter).sets.map((set) => [
    set.letter,
    ...set.scores.map((ranked) => `${ranked.rank} ${ranked.score.model.name}`),
  ])

test('equal scores share a rank and the next one counts them: 1-2-2-4', () => {
  const scores = [score('D', 1, 's'), score('C', 5, 's'), score('A', 9, 's'), score('B', 5, 's')]
  expect(ranks(scores)).toEqual([['A', '1 A', '2 B', '2 C', '4 D']])
})

test('ranks begin anew in each set, and the largest set comes first', () => {
  const scores = [
    score('A', 90, 'small'),
    score('B', 80, 'small'),
    score('C', 3, 'l'),
    score('D', 2, 'l'),
    score('E', 1, 'l'),
  ]
  expect(ranks(scores)).toEqual([
    ['A', '1 C', '2 D', '3 E'],
    ['B', '1 A', '2 B'],
  ])
})

test('the lowest ranks first where lower is better', () => {
  expect(ranks([score('A', 2, 's'), score('B', 1, 's')], false)).toEqual([['A', '1 B', '2 A']])
})

test('a withdrawn score stays in its set, last and without a rank', () => {
  const scores = [score('A', 9, 's', { retraction: { reason: 'wrong' } }), score('B', 1, 's'), score('C', 2, 's')]
  expect(ranks(scores)).toEqual([['A', '1 C', '2 B', 'null A']])
})

test('what nothing matches is listed by name', () => {
  const { sets, alone } = sortScores([score('B', 9, null), score('A', 1, null)], true)
  expect(sets).toEqual([])
  expect(alone.map((lonely) => lonely.model.name)).toEqual(['A', 'B'])
})

test('says that one document gives all scores of a set, and what it states of them', () => {
  const taken = { settings: { ...silent, metric: 'pass@1', shots: 0, tools: 'none' } }
  const [set] = sortScores([score('A', 1, 's', taken), score('B', 2, 's', taken)], true).sets
  expect(set?.reason).toBe(
    'One document, \u201cA table\u201d, gives all of them; A lab ran them. For each it states: pass@1; no examples in the prompt; no tools. They can be ranked.',
  )
})

test('says that sources agree where a set holds more than one document', () => {
  const other = { source: { title: 'Another', url: 'https://example.org/other' } }
  const [set] = sortScores([score('A', 1, 's'), score('B', 2, 's', other)], true).sets
  expect(set?.reason).toMatch(/^Their sources state every setting, and all alike/)
})

test('words only the settings that a source states', () => {
  expect(settingWords({ version: 'v5', settings: { ...silent, mode: 'NON_THINKING', chainOfThought: false } })).toEqual(
    ['version v5', 'thinking off', 'no step-by-step reasoning'],
  )
  expect(settingWords({ version: null, settings: silent })).toEqual([])
})
