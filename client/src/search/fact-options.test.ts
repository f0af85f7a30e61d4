import { expect, test } from 'vitest'
import { factOptions, wordsBeside } from './fact-options.ts'
import type { FactsOfModel } from './facts.query.ts'

const silent = { unit: null, qualifier: null, numberValue: null, textValue: null, listValue: null, dateValue: null }
const context = {
  ...silent,
  id: 'f1',
  name: 'CONTEXT_TOKENS',
  label: 'Context, advertised',
  state: 'REPORTED',
  unit: 'tokens',
  numberValue: 10_000_000,
} as const
const trained = {
  ...silent,
  id: 'f2',
  name: 'TRAINED_CONTEXT_TOKENS',
  label: 'Context, trained',
  state: 'NOT_DISCLOSED',
} as const
const model = {
  id: 'm',
  slug: 'llama-4-scout',
  name: 'Llama 4 Scout',
  factList: [context, trained],
  scores: {
    nodes: [
      { id: 's1', value: 32.8, benchmark: { id: 'b', slug: 'livecodebench', name: 'LiveCodeBench', unit: 'PERCENT' } },
    ],
  },
} as unknown as FactsOfModel

const found = (text: string) =>
  factOptions(model, wordsBeside(text, model.name)).map(({ label, note, href }) => [label, note, href])

test('a text that names a model and a fact is answered with the figure, which opens in its panel', () => {
  expect(found('scout adv context')).toEqual([
    ['Llama 4 Scout: Context, advertised', '10,000,000', '/models/llama-4-scout?panel=claim:f1'],
  ])
  expect(found('llama 4 scout livecode')).toEqual([
    ['Llama 4 Scout: LiveCodeBench', '32.8', '/models/llama-4-scout?panel=claim:s1'],
  ])
})
test('what is withheld is answered in words', () => {
  expect(found('scout context trained').map(([, note]) => note)).toEqual(['not disclosed'])
})
test('a name alone, and words that name no fact, are answered with none', () => {
  expect([found('llama scout'), found('scout beauty')]).toEqual([[], []])
})
test('a misspelt part of the name does not hide the fact', () => {
  expect(found('scot context')).toHaveLength(2)
})
