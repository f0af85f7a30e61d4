import type { ComparedScore } from './score-rows.ts'

/** Where an honest comparison of the chosen models is possible. */
export interface Proposals {
  /** Benchmarks on which all of them stand in one comparability set. */
  readonly sharedByAll: readonly string[]
  /** Benchmarks on which two or more of them stand in one comparability set, those that most of them share first. */
  readonly shared: readonly SharedBenchmark[]
  /** For each model, by its place: the benchmarks that all the others share. Empty for fewer than three models. */
  readonly sharedWithout: readonly (readonly string[])[]
  /** How many benchmarks each two of them share under like settings; the diagonal counts a model's own benchmarks. */
  readonly pairs: readonly (readonly number[])[]
  /** Sources that measured two or more of them on one benchmark by one method, the widest first. */
  readonly sources: readonly SourceProposal[]
}

/** A benchmark and the models that share a comparability set on it: of several such sets, the largest. */
export interface SharedBenchmark {
  readonly benchmark: string
  readonly setKey: string
  /** Places of the models. */
  readonly models: readonly number[]
}

/** A source that measured several of the models by its own method. */
export interface SourceProposal {
  readonly source: string
  /** Places of the models it measured on at least one benchmark that it measured another of them on. */
  readonly models: readonly number[]
  /** Benchmarks on which it measured two or more of them. */
  readonly benchmarks: readonly string[]
  /** How many of its scores these are. */
  readonly scores: number
}

type Scores = readonly ComparedScore[]

interface SharedSet {
  readonly benchmark: string
  readonly places: Set<number>
}

/** Places of the models by comparability set, the sets with two or more of them. */
function modelsBySet(models: readonly Scores[]): Map<string, SharedSet> {
  const sets = new Map<string, SharedSet>()
  for (const [place, scores] of models.entries()) {
    for (const { setKey, benchmark } of scores) {
      if (setKey === null) continue
      const set = sets.get(setKey) ?? { benchmark, places: new Set() }
      set.places.add(place)
      sets.set(setKey, set)
    }
  }
  return new Map([...sets].filter(([, { places }]) => places.size > 1))
}

/** Benchmarks on which all the models at some places have a score in one and the same set. */
function sharedBy(sets: Iterable<SharedSet>, wanted: readonly number[]): string[] {
  const found = [...sets].filter(({ places }) => wanted.every((place) => places.has(place)))
  return [...new Set(found.map(({ benchmark }) => benchmark))].sort()
}

/** On how many benchmarks each two of the models have a score in one and the same set; with itself, on how many a model has any. */
function pairsOf(models: readonly Scores[], sets: Iterable<SharedSet>): number[][] {
  const benchmarks = models.map((scores, x) =>
    models.map((_, y) => new Set(x === y ? scores.map(({ benchmark }) => benchmark) : [])),
  )
  for (const { benchmark, places } of sets)
    for (const x of places) for (const y of places) benchmarks[x]![y]!.add(benchmark)
  return benchmarks.map((row) => row.map(({ size }) => size))
}

function shared(found: ReadonlyMap<string, SharedSet>): SharedBenchmark[] {
  const sets = [...found]
    .map(([setKey, { benchmark, places }]) => ({ setKey, benchmark, models: [...places].sort((a, b) => a - b) }))
    .sort((a, b) => b.models.length - a.models.length || (a.setKey < b.setKey ? -1 : 1))
  return [...Map.groupBy(sets, ({ benchmark }) => benchmark).values()]
    .map(([largest]) => largest!)
    .sort((a, b) => b.models.length - a.models.length || (a.benchmark < b.benchmark ? -1 : 1))
}

function bySource(models: readonly Scores[]): SourceProposal[] {
  const bySource = models.map((scores) => Map.groupBy(scores, ({ source }) => source))
  return [...new Set(bySource.flatMap((sources) => [...sources.keys()]))]
    .map((source) => {
      const sets = [...modelsBySet(bySource.map((sources) => sources.get(source) ?? [])).values()]
      return {
        source,
        benchmarks: [...new Set(sets.map(({ benchmark }) => benchmark))].sort(),
        models: [...new Set(sets.flatMap(({ places }) => [...places]))].sort((a, b) => a - b),
        scores: sets.reduce((sum, { places }) => sum + places.size, 0),
      }
    })
    .filter((proposal) => proposal.models.length > 1)
    .sort(
      (a, b) =>
        b.models.length - a.models.length ||
        b.benchmarks.length - a.benchmarks.length ||
        (a.source < b.source ? -1 : 1),
    )
}

/**
 * Proposes what to compare. Two open models taken at random share few benchmarks, so it says which all of them share under like
 * settings, whom to leave out to share more, and who measured several of them by one method.
 *
 * @param models the scores of each compared model that are not withdrawn, in the order of the columns
 */
export function proposals(models: readonly Scores[]): Proposals {
  const sets = modelsBySet(models)
  const places = [...models.keys()]
  return {
    sharedByAll: models.length > 1 ? sharedBy(sets.values(), places) : [],
    shared: shared(sets),
    sharedWithout: models.length > 2 ? places.map((out) => sharedBy(sets.values(), places.toSpliced(out, 1))) : [],
    pairs: pairsOf(models, sets.values()),
    sources: bySource(models),
  }
}
