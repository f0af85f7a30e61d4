import { mayContradict, type StatedScore } from '../benchmarks/contradiction.ts'
import { type Cell, rangeOf } from './cell.ts'

/** The part of a score that a comparison reads. */
export interface ComparedScore extends StatedScore {
  readonly benchmark: string
  readonly value: number
  /** 1 is shown first among the model's scores on the benchmark. */
  readonly rank: number
  /** The comparability set it stands in; null when nothing matches it. */
  readonly setKey: string | null
  readonly asOf: string
  readonly source: string
  readonly isRetracted: boolean
  readonly isDisputed: boolean
}

/** What a comparison knows of a benchmark. */
export interface ComparedBenchmark {
  readonly slug: string
  readonly higherIsBetter: boolean
}

export interface ScoreCell<Score> extends Cell<Score> {
  /** Whether the score shown stands in the row's set, and so may be ranked with the others of it. */
  readonly isInSet: boolean
  /** Whether it is the best of the row's set, alone or shared. */
  readonly isBest: boolean
}

export interface ScoreRow<Score> {
  readonly benchmark: string
  /** The comparability set that holds most of the compared models; null when no two of them share one. */
  readonly setKey: string | null
  /** How many of the compared models have a score in that set. */
  readonly setSize: number
  readonly cells: readonly ScoreCell<Score>[]
}

/** The set that holds most of the models; of equals the one with the newest score, then the first by name. */
function setOf(models: readonly (readonly ComparedScore[])[]): { key: string; size: number } | null {
  const sets = new Map<string, { size: number; newest: string }>()
  for (const scores of models) {
    for (const key of new Set(scores.flatMap((score) => score.setKey ?? []))) {
      const newest = scores
        .filter((score) => score.setKey === key)
        .reduce((day, { asOf }) => (asOf > day ? asOf : day), '')
      const known = sets.get(key)
      sets.set(key, { size: (known?.size ?? 0) + 1, newest: known && known.newest > newest ? known.newest : newest })
    }
  }
  const [first] = [...sets].sort(
    ([a, x], [b, y]) => y.size - x.size || y.newest.localeCompare(x.newest) || (a < b ? -1 : 1),
  )
  return first && first[1].size > 1 ? { key: first[0], size: first[1].size } : null
}

function rowOf<Score extends ComparedScore>(
  benchmark: ComparedBenchmark,
  models: readonly (readonly Score[])[],
): ScoreRow<Score> {
  const set = setOf(models)
  const drafts = models.map((scores) => {
    const byRule = [...scores].sort((a, b) => a.rank - b.rank)
    const inSet = byRule.find((score) => set !== null && score.setKey === set.key && !score.isRetracted)
    const shown = inSet ?? byRule[0] ?? null
    const standing = scores.filter(
      (score) => !score.isRetracted && shown !== null && (score === shown || mayContradict(score, shown)),
    )
    const range = rangeOf(standing.map((score) => score.value))
    return {
      status: shown === null ? ('NOT_REPORTED' as const) : range ? ('CONFLICTING' as const) : ('REPORTED' as const),
      shown,
      others: byRule.filter((score) => score !== shown),
      range,
      isInSet: inSet !== undefined,
      canBeBest: inSet !== undefined && !inSet.isDisputed,
    }
  })
  const ranked = drafts.flatMap(({ canBeBest, shown }) => (canBeBest && shown ? [shown.value] : []))
  const best = benchmark.higherIsBetter ? Math.max(...ranked) : Math.min(...ranked)
  return {
    benchmark: benchmark.slug,
    setKey: set?.key ?? null,
    setSize: set?.size ?? 0,
    cells: drafts.map(({ canBeBest, ...cell }) => ({
      ...cell,
      isBest: canBeBest && ranked.length > 1 && cell.shown?.value === best,
    })),
  }
}

/**
 * One row per benchmark, one cell per model, in the order asked for. A best mark is set only within the row's comparability set,
 * only when two or more of the models stand in it, and never on a disputed or withdrawn score.
 *
 * @param models the scores of each compared model, in the order of the columns
 */
export function scoreRows<Score extends ComparedScore>(
  models: readonly (readonly Score[])[],
  benchmarks: readonly ComparedBenchmark[],
): ScoreRow<Score>[] {
  return benchmarks.map((benchmark) =>
    rowOf(
      benchmark,
      models.map((scores) => scores.filter((score) => score.benchmark === benchmark.slug)),
    ),
  )
}
