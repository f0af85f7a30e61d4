import { expect, test } from 'vitest'
import { notChecked, sourcesByTier } from './source-filter.ts'

const record = { claims: 10, models: 2, checked: 4, mismatched: 0, notCheckable: 1 }
const sources = [
  {
    slug: 'epoch-notable-models',
    title: 'Epoch AI, notable AI models',
    tier: 'B',
    publisher: { name: 'Epoch AI' },
    record,
  },
  {
    slug: 'meta-llama-4-blog',
    title: 'The Llama 4 herd',
    tier: 'A',
    publisher: { name: 'Meta' },
    record: { ...record, checked: 0, notCheckable: 10 },
  },
  { slug: 'meta-llama-4-args', title: 'Llama 4 reference code', tier: 'A', publisher: { name: 'Meta' }, record },
] as const

const slugs = (conditions: Partial<Parameters<typeof sourcesByTier>[1]>) =>
  sourcesByTier(sources, { text: '', tier: 'all', check: 'any', ...conditions }).map((group) => [
    group.tier,
    ...group.sources.map(({ slug }) => slug),
  ])

test('sources stand by tier, and by title within it', () => {
  expect(slugs({})).toEqual([
    ['A', 'meta-llama-4-args', 'meta-llama-4-blog'],
    ['B', 'epoch-notable-models'],
  ])
})

test('every word is looked for in title, publisher and slug', () => {
  expect(slugs({ text: 'meta code' })).toEqual([['A', 'meta-llama-4-args']])
  expect(slugs({ text: 'mistral' })).toEqual([])
})

test('a check state asks for a claim in that state', () => {
  expect(slugs({ check: 'checked', tier: 'A' })).toEqual([['A', 'meta-llama-4-args']])
  expect(slugs({ check: 'not-checked' })).toEqual([
    ['A', 'meta-llama-4-args'],
    ['B', 'epoch-notable-models'],
  ])
  expect(slugs({ check: 'mismatch' })).toEqual([])
})

test('what was not looked for is the rest', () => {
  expect(notChecked(record)).toBe(5)
})
