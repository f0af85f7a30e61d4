import { type CompareState, compareParams } from './compare.params.ts'
import type {
  ComparedFact,
  ComparedModel,
  ComparedScore,
  Comparison,
  FactCell,
  FactRow,
  Proposals,
  ScoreCell,
  ScoreRow,
} from './comparison.query.ts'

/** The state of an address that says nothing, with some of it said. */
export const stateOf = (said: Partial<CompareState> = {}): CompareState => ({
  models: [],
  base: null,
  diff: false,
  full: false,
  unstated: false,
  rows: compareParams.rows.fallback,
  policy: 'rule',
  benchmarks: [],
  facts: [],
  mem: 24,
  ctx: 16_384,
  format: 'gguf-q4-k-m',
  chart: true,
  x: 'output',
  y: null,
  page: 1,
  ...said,
})

export const modelOf = (slug: string): ComparedModel => ({
  id: `Model:${slug}`,
  slug,
  name: slug.toUpperCase(),
  releasedOn: '2025-04-05',
  organization: { id: 'Organization:maker', name: 'Maker' },
  license: { id: 'License:mit', slug: 'mit', name: 'MIT License', url: 'https://example.org/mit' },
  openness: { class: 'OPEN_WEIGHTS' },
  lowestInput: null,
  lowestOutput: null,
  memoryNeed: null,
})

const claimOf = (id: string, source: string) => ({
  id,
  asOf: '2025-05-01',
  locator: 'Table 1',
  check: { status: 'CHECKED' as const },
  source: {
    id: `Source:${source}`,
    slug: source,
    title: `Title of ${source}`,
    url: `https://example.org/${source}`,
    tier: 'A' as const,
    publishedOn: '2025-04-01',
    publisher: { id: 'Organization:maker', name: 'Maker' },
  },
  dispute: null,
  retraction: null,
  reportCount: 1,
  valueCount: 1,
})

const noSettings: ComparedScore['settings'] = {
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

export const scoreOf = (
  id: string,
  value: number,
  settings: Partial<ComparedScore['settings']> = {},
  more: Partial<ComparedScore> = {},
): ComparedScore => ({
  ...claimOf(id, `source-${id}`),
  value,
  printed: String(value),
  version: null,
  isSelfReported: true,
  settings: { ...noSettings, ...settings },
  ...more,
})

export const scoreCellOf = (score: ComparedScore | null, more: Partial<ScoreCell> = {}): ScoreCell => ({
  status: score ? 'REPORTED' : 'NOT_REPORTED',
  isInSet: score !== null,
  isBest: false,
  range: null,
  score,
  others: [],
  ...more,
})

export const scoreRowOf = (slug: string, cells: ScoreCell[], more: Partial<ScoreRow['benchmark']> = {}): ScoreRow => ({
  benchmark: {
    id: `Benchmark:${slug}`,
    slug,
    name: slug.toUpperCase(),
    category: 'MATH',
    min: 0,
    max: 100,
    metric: 'accuracy',
    unit: 'PERCENT',
    higherIsBetter: true,
    ...more,
  },
  setKey: 'set-1',
  setSize: cells.filter(({ isInSet }) => isInSet).length,
  bestOf: cells.filter(({ isInSet, score }) => isInSet && !score?.dispute).length,
  cells,
})

export const factOf = (id: string, said: Partial<ComparedFact>): ComparedFact => ({
  ...claimOf(id, `source-${id}`),
  state: 'REPORTED',
  qualifier: null,
  numberValue: null,
  textValue: null,
  listValue: null,
  dateValue: null,
  printed: null,
  ...said,
})

export const factCellOf = (fact: ComparedFact | null, more: Partial<FactCell> = {}): FactCell => ({
  status: fact?.state ?? 'NOT_REPORTED',
  range: null,
  fact,
  ...more,
})

export const factRowOf = (name: FactRow['fact']['name'], isDifferent: boolean, cells: FactCell[]): FactRow => ({
  fact: { name, label: name.toLowerCase(), group: 'SIZE', unit: null, description: `What ${name} is.` },
  isDifferent,
  cells,
})

const nothingProposed: Proposals = { pairs: [], sharedByAll: [], sharedWithout: [], sources: [] }

export const comparisonOf = (
  models: readonly string[],
  facts: FactRow[],
  benchmarks: ScoreRow[],
  proposals: Partial<Proposals> = {},
): Comparison => ({
  policy: { text: 'The written rule.' },
  unknownSlugs: [],
  models: models.map(modelOf),
  facts,
  benchmarks,
  proposals: { ...nothingProposed, ...proposals },
})
