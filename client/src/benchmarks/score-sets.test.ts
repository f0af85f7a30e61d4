import { expect, test } from 'vitest'
import { type GivenSet, letterOf, type PlacedScore, rankedSets } from './score-sets.ts'
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

interface NamedScore extends PlacedScore {
  model: string
}

const score = (model: string, value: number, more: Partial<PlacedScore> = {}): NamedScore => ({
  id: model,
  model,
  value,
  version: null,
  evaluator: { name: 'A lab' },
  source: { title: 'A table' },
  retraction: null,
  settings: silent,
  ...more,
})

const set = (key: string, nodes: readonly NamedScore[], documents = 1): GivenSet<NamedScore> => ({
  key,
  size: nodes.length,
  documents,
  scores: { nodes },
})
const ranks = (nodes: readonly NamedScore[]) =>
  rankedSets([set('s', nodes)], ['s'])[0]?.scores.map(({ rank, score: { model } }) => `${rank} ${model}`)

test('equal scores share a rank and the next one counts them: 1-2-2-4', () => {
  expect(ranks([score('A', 9), score('B', 5), score('C', 5), score('D', 1)])).toEqual(['1 A', '2 B', '2 C', '4 D'])
})

test('ranks follow the order of the API, whichever way the benchmark runs', () => {
  expect(ranks([score('B', 1), score('A', 2)])).toEqual(['1 B', '2 A'])
})

test('a withdrawn score stays in its set without a rank', () => {
  const withdrawn = score('A', 9, { retraction: { reason: 'wrong' } })
  expect(ranks([score('C', 2), score('B', 1), withdrawn])).toEqual(['1 C', '2 B', 'null A'])
})

test('ranks begin anew in each set, and a set keeps its letter when it is shown alone', () => {
  const small = set('small', [score('A', 90), score('B', 80)])
  const sets = rankedSets([set('large', [score('C', 3), score('D', 2), score('E', 1)]), small], ['large', 'small'])
  expect(sets.map(({ letter, size, scores }) => [letter, size, scores[0]?.rank])).toEqual([
    ['A', 3, 1],
    ['B', 2, 1],
  ])
  expect(rankedSets([small], ['large', 'small'])[0]?.letter).toBe('B')
  expect(letterOf(26)).toBe('AA')
})

test('says that one document gives all scores of a set, and what it states of them', () => {
  const taken = { settings: { ...silent, metric: 'pass@1', shots: 0, tools: 'none' } }
  const [one] = rankedSets([set('s', [score('A', 1, taken), score('B', 2, taken)])], ['s'])
  expect(one?.reason).toBe(
    'One document, \u201cA table\u201d, gives all of them; A lab ran them. For each it states: pass@1; no examples in the prompt; no tools. They can be ranked.',
  )
})

test('says that sources agree where a set holds more than one document, though the best of it are of one', () => {
  const [one] = rankedSets([set('s', [score('A', 1), score('B', 2)], 2)], ['s'])
  expect(one?.reason).toMatch(/^Their sources state every setting, and all alike/)
})

test('words only the settings that a source states', () => {
  expect(settingWords({ version: 'v5', settings: { ...silent, mode: 'NON_THINKING', chainOfThought: false } })).toEqual(
    ['version v5', 'thinking off', 'no step-by-step reasoning'],
  )
  expect(settingWords({ version: null, settings: silent })).toEqual([])
})
