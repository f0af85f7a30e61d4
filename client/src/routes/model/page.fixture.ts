import type { Offering } from './offering.ts'
import type { Score } from './score.ts'
import type { ModelFact, StatedFact } from './stated-fact.ts'

const publisher = { id: 'maker', name: 'Maker' }

/** A claim that nobody checked and nobody doubts. */
export const claim = (slug = 'card') => ({
  locator: 'Table 1',
  check: { status: 'NOT_CHECKED' as const, checkedOn: null },
  source: {
    id: slug,
    slug,
    title: `The ${slug}`,
    url: `https://example.org/${slug}`,
    tier: 'A' as const,
    publishedOn: '2025-04-05',
    publisher,
  },
  dispute: null,
  retraction: null,
  reportCount: 1,
  valueCount: 1,
})

/** A reported number of layers, unless told otherwise. */
export const stated = (changes: Partial<StatedFact> = {}): StatedFact => ({
  ...claim(),
  id: 'fact',
  name: 'LAYERS',
  label: 'Layers',
  group: 'SIZE',
  state: 'REPORTED',
  unit: null,
  qualifier: null,
  numberValue: null,
  textValue: null,
  listValue: null,
  dateValue: null,
  asOf: '2025-04-05',
  ...changes,
})

export const fact = (changes: Partial<StatedFact>, alternatives: StatedFact[] = []): ModelFact => ({
  ...stated(changes),
  alternatives,
})

export const offering = (provider: string, asOf: string, changes: Partial<Offering> = {}): Offering => ({
  ...claim(),
  id: `${provider} ${asOf}`,
  asOf,
  isFreeTier: false,
  inputUsdPerMillionTokens: null,
  outputUsdPerMillionTokens: null,
  outputTokensPerSecond: null,
  timeToFirstTokenMs: null,
  contextTokens: null,
  precision: null,
  note: null,
  provider: { id: provider, slug: provider, name: provider },
  via: null,
  ...changes,
})

export const score = (benchmark: string, value: number, changes: Partial<Score> = {}): Score => ({
  ...claim(),
  id: `${benchmark} ${value}`,
  value,
  printed: String(value),
  version: null,
  asOf: '2025-04-05',
  rank: 1,
  isSelfReported: null,
  uncertainty: null,
  evaluator: null,
  via: null,
  comparabilitySet: null,
  alternatives: [],
  settings: {
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
  },
  benchmark: {
    id: benchmark,
    slug: benchmark,
    name: benchmark,
    category: 'MATH',
    metric: 'accuracy',
    unit: 'PERCENT',
    min: 0,
    max: 100,
  },
  ...changes,
})

export const dispute = { reason: 'Misattributed.' }
