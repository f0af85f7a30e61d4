import { factRows } from '@stack/shared/comparisons/fact-rows.ts'
import type { Policy, PolicyName } from '@stack/shared/comparisons/policy.ts'
import { type PriceMeasure, priceMeasures, priceRows } from '@stack/shared/comparisons/price-rows.ts'
import { proposals } from '@stack/shared/comparisons/proposals.ts'
import { scoreRows } from '@stack/shared/comparisons/score-rows.ts'
import { type FactName, factNames } from '@stack/shared/models/facts.ts'
import { memoryFacts } from '@stack/shared/models/memory-need.ts'
import { nearestWords } from '@stack/shared/nearest.ts'
import { needFrom, type Sizes } from '../stack/memory-need.type.ts'
import type { ModelRow } from './cell.type.ts'
import { factsOf, type FoundModel, offeringsOf, type Rows, scoresOf, type SourcesById } from './claims-of.ts'
import type { FactClaim, FactRowShape } from './fact-row.type.ts'
import type { MemoryRowShape } from './memory-row.type.ts'
import type { AppliedPolicyShape, UnknownName } from './policy.type.ts'
import type { PriceRowShape } from './price-row.type.ts'
import type { ProposalsShape } from './proposals.type.ts'
import type { BenchmarkRow, ScoreClaim, ScoreRowShape } from './score-row.type.ts'

type Maybe<T> = T | null | undefined

/** The arguments of a comparison. */
export interface Question {
  readonly models: readonly string[]
  readonly facts?: Maybe<readonly string[]>
  readonly benchmarks?: Maybe<readonly string[]>
  readonly prices?: Maybe<readonly PriceMeasure[]>
  readonly memory?: Maybe<readonly (Sizes & { readonly quantization: string })[]>
  readonly policy: PolicyName
  readonly source?: Maybe<string>
  readonly asOf?: Maybe<string>
}

export interface ComparisonShape {
  readonly models: readonly ModelRow[]
  readonly notYetKnown: readonly ModelRow[]
  readonly unknown: readonly UnknownName[]
  readonly policy: AppliedPolicyShape
  readonly asOf: string | null
  readonly facts: readonly FactRowShape[]
  readonly benchmarks: readonly ScoreRowShape[]
  readonly prices: readonly PriceRowShape[]
  readonly memory: readonly MemoryRowShape[]
  readonly proposals: ProposalsShape
}

/** The memory needs asked for, from the facts that the comparison shows. A quantization that is unknown has no row. */
function memoryRows(
  models: readonly FoundModel[],
  facts: readonly (readonly FactClaim[])[],
  quantizations: Rows['quantizations'],
  wanted: NonNullable<Question['memory']>,
  policy: Policy,
): MemoryRowShape[] {
  const shown = factRows(facts, memoryFacts, policy)
  return wanted.flatMap(({ quantization: slug, ...sizes }) => {
    const quantization = quantizations.find((known) => known.slug === slug)
    if (!quantization) return []
    const cells = models.map((model, at) => {
      const inputs = shown.flatMap(({ cells: ofFact }) => ofFact[at]!.shown ?? [])
      const need = needFrom(inputs, quantization.bitsPerWeight, sizes)
      return { model, status: need.totalBytes === null ? ('NOT_REPORTED' as const) : ('COMPUTED' as const), need }
    })
    return [{ ...sizes, quantization, cells }]
  })
}

const namesOf = ({ slug, aliases }: { readonly slug: string; readonly aliases: readonly string[] }) => [
  slug,
  ...aliases,
]

/** The slugs of records with a name that is spelt like a wanted one. */
function suggestions(
  name: string,
  records: readonly { readonly slug: string; readonly aliases: readonly string[] }[],
): string[] {
  const byName = new Map(
    records.flatMap((record) => namesOf(record).map((known) => [known.toLowerCase(), record.slug])),
  )
  const near = nearestWords(name.toLowerCase(), byName.keys()).map((known) => byName.get(known)!)
  return [...new Set(near)].slice(0, 3)
}

function proposed(
  models: readonly FoundModel[],
  scores: readonly (readonly ScoreClaim[])[],
  benchmarks: readonly BenchmarkRow[],
  sources: Rows['sources'],
): ProposalsShape {
  const found = proposals(scores.map((list) => list.filter((score) => !score.isRetracted)))
  const bySlug = new Map(benchmarks.map((benchmark) => [benchmark.slug, benchmark]))
  const sourceBySlug = new Map(sources.map((source) => [source.slug, source]))
  const benchmarksOf = (slugs: readonly string[]) => slugs.map((slug) => bySlug.get(slug)!)
  const modelsAt = (places: readonly number[]) => places.map((at) => models[at]!)
  return {
    shared: found.shared.map((shared) => ({
      benchmark: bySlug.get(shared.benchmark)!,
      setKey: shared.setKey,
      models: modelsAt(shared.models),
    })),
    sharedByAll: benchmarksOf(found.sharedByAll),
    sharedWithout: found.sharedWithout.map((slugs, at) => ({ model: models[at]!, benchmarks: benchmarksOf(slugs) })),
    sources: found.sources.map((source) => ({
      source: sourceBySlug.get(source.source)!,
      models: modelsAt(source.models),
      benchmarks: benchmarksOf(source.benchmarks),
      scores: source.scores,
    })),
    pairs: found.pairs,
  }
}

const eachOnce = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** Works a value out when it is first asked for, and once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Works out a comparison from the rows it reads; each kind of row when it is asked for. */
export function compare(rows: Rows, question: Question): ComparisonShape {
  const { asOf } = question
  const policy: Policy = { name: question.policy, source: question.source ?? null }
  const named = question.models.map((name) =>
    rows.found.find((model) => namesOf(model).some((known) => known.toLowerCase() === name.toLowerCase())),
  )
  const models = [...new Set(named.filter((model) => model !== undefined))]
  const sources: SourcesById = new Map(rows.sources.map((source) => [source.id, source]))
  const benchmarkById = new Map(rows.benchmarks.map((benchmark) => [benchmark.id, benchmark]))
  const benchmarkBySlug = new Map(rows.benchmarks.map((benchmark) => [benchmark.slug, benchmark]))

  const facts = models.map((model) => factsOf(model, sources, asOf))
  const scores = models.map((model) => scoresOf(model, sources, benchmarkById, asOf))
  const offerings = models.map((model) => offeringsOf(model, sources, asOf))
  const scored = new Set(scores.flat().map((score) => score.benchmark))
  const benchmarks = question.benchmarks
    ? eachOnce(question.benchmarks).flatMap((slug) => benchmarkBySlug.get(slug) ?? [])
    : rows.benchmarks
        .filter(({ slug }) => scored.has(slug))
        .toSorted((a, b) => a.category.localeCompare(b.category) || a.name.localeCompare(b.name))
  const inColumns = <Cell>(cells: readonly Cell[]) => cells.map((cell, at) => ({ ...cell, model: models[at]! }))
  const policySource = rows.sources.find(({ slug }) => slug === question.source) ?? null

  const factual = once(() =>
    factRows(
      facts,
      question.facts ? eachOnce(question.facts.map((name) => name.toLowerCase() as FactName)) : factNames,
      policy,
    ).map((row) => ({ ...row, cells: inColumns(row.cells) })),
  )
  const scoredRows = once(() =>
    scoreRows(scores, benchmarks, policy).map((row) => ({
      ...row,
      benchmark: benchmarkBySlug.get(row.benchmark)!,
      cells: inColumns(row.cells),
      sets: () => row.sets().map((set) => ({ ...set, cells: inColumns(set.cells) })),
    })),
  )
  const priced = once(() =>
    priceRows(offerings, eachOnce(question.prices ?? priceMeasures), policy).map((row) => ({
      ...row,
      cells: inColumns(row.cells),
    })),
  )
  const memory = once(() => memoryRows(models, facts, rows.quantizations, question.memory ?? [], policy))
  const proposal = once(() => proposed(models, scores, rows.benchmarks, rows.sources))

  return {
    models,
    notYetKnown: models.filter(({ knownFrom }) => asOf && knownFrom > asOf),
    unknown: [
      ...question.models
        .filter((_, at) => named[at] === undefined)
        .map((name) => ({ argument: 'models', name, suggestions: suggestions(name, rows.modelsSpelledLike) })),
      ...(question.benchmarks ?? [])
        .filter((slug) => !benchmarkBySlug.has(slug))
        .map((name) => ({ argument: 'benchmarks', name, suggestions: suggestions(name, rows.benchmarksSpelledLike) })),
      ...(question.memory ?? [])
        .filter(({ quantization: slug }) => !rows.quantizations.some((known) => known.slug === slug))
        .map(({ quantization: name }) => ({ argument: 'memory', name, suggestions: [] })),
      ...(question.source && !policySource ? [{ argument: 'source', name: question.source, suggestions: [] }] : []),
    ],
    policy: { ...policy, found: policySource },
    asOf: asOf ?? null,
    get facts() {
      return factual()
    },
    get benchmarks() {
      return scoredRows()
    },
    get prices() {
      return priced()
    },
    get memory() {
      return memory()
    },
    get proposals() {
      return proposal()
    },
  }
}
