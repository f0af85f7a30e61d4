import { type Comparability, comparability, type Measurement } from '../benchmarks/comparability.ts'
import { mayContradict, type StatedScore } from '../benchmarks/contradiction.ts'
import { type Cell, rangeOf } from './cell.ts'
import { candidates, inOrder, type Policy, type PolicyClaim } from './policy.ts'

/** The part of a score that a comparison reads. */
export interface ComparedScore extends StatedScore, PolicyClaim {
  readonly benchmark: string
  readonly value: number
  /** The comparability set it stands in; null when nothing matches it. */
  readonly setKey: string | null
  readonly asOf: string
  readonly isDisputed: boolean
  /** How it was taken. */
  readonly measurement: Measurement
}

/** What a comparison knows of a benchmark. */
export interface ComparedBenchmark {
  readonly slug: string
  readonly higherIsBetter: boolean
}

export interface ScoreCell<Score> extends Cell<Score> {
  /** Whether the score shown stands in the set, and so may be ranked with the others of it. */
  readonly isInSet: boolean
  /** Whether it is the best of the set, alone or shared. */
  readonly isBest: boolean
  /**
   * What the score shown is held against to say why it may not be ranked with the set: the first score of the set, or of the row.
   * Null for a score that stands in the set, for that first one, and where there is no score.
   */
  readonly standard: Score | null
}

/** Why the score of a cell may not be ranked with the set; null where there is nothing to say. */
export const whyApart = ({ shown, standard }: ScoreCell<ComparedScore>): Comparability | null =>
  shown && standard && comparability(shown.measurement, standard.measurement)

/** Scores of one benchmark that were taken alike, or, without a key, those that nothing matches. */
export interface ScoreSet<Score> {
  /** The comparability set; null when no two of the compared models share one. */
  readonly setKey: string | null
  /** How many of the compared models have a score in that set. */
  readonly setSize: number
  /** Why these scores may be ranked with one another, or why not, in plain words. */
  readonly reason: string
  /** How many undisputed scores a best one is chosen from: n of "best of n". Nothing is best below two. */
  readonly bestOf: number
  readonly cells: readonly ScoreCell<Score>[]
}

/** One benchmark: the set that holds most of the models, and the same scores split by set. */
export interface ScoreRow<Score> extends ScoreSet<Score> {
  readonly benchmark: string
  /** Splits the scores by set, the largest first; last, without a key, what nothing matches. Worked out when it is called. */
  readonly sets: () => readonly ScoreSet<Score>[]
}

interface FoundSet {
  readonly key: string
  readonly size: number
  readonly newest: string
}

/** The sets that hold two or more of the models: the largest first; of equals the one with the newest score, then by name. */
function setsOf(models: readonly (readonly ComparedScore[])[]): FoundSet[] {
  const sets = new Map<string, FoundSet>()
  for (const scores of models) {
    const standing = Map.groupBy(
      scores.filter((score) => score.setKey !== null && !score.isRetracted),
      (score) => score.setKey!,
    )
    for (const [key, members] of standing) {
      const known = sets.get(key)
      const newest = members.reduce((day, { asOf }) => (asOf > day ? asOf : day), known?.newest ?? '')
      sets.set(key, { key, size: (known?.size ?? 0) + 1, newest })
    }
  }
  return [...sets.values()]
    .filter(({ size }) => size > 1)
    .sort((a, b) => b.size - a.size || b.newest.localeCompare(a.newest) || (a.key < b.key ? -1 : 1))
}

/** Why the scores of a set may be ranked with one another. */
function reasonOf(members: readonly ComparedScore[], isSet: boolean): string {
  if (members.length === 0) return 'None of these models has a score.'
  if (!isSet)
    return members.length === 1
      ? 'Only one of these models has such a score.'
      : 'No two of these were taken alike as far as their sources say, so none is ranked.'
  return new Set(members.map(({ measurement }) => measurement.document)).size === 1
    ? 'One document states all of them, taken by one method.'
    : 'Every setting is stated, and they are equal.'
}

/** The scores of a model on a benchmark. */
interface Column<Score> {
  /** All of them, in the order of the written rule. */
  readonly all: readonly Score[]
  /** Those that the policy allows to be shown, in its order. */
  readonly may: readonly Score[]
}

/** What a cell reports that shows one of the scores of a model, or none. */
function reported<Score extends ComparedScore>(shown: Score | null, all: readonly Score[]): Cell<Score> {
  if (shown === null) return { status: 'NOT_REPORTED', shown, others: all, range: null }
  const standing = all.filter((score) => !score.isRetracted && (score === shown || mayContradict(score, shown)))
  const range = rangeOf(standing.map((score) => score.value))
  return {
    status: range ? 'CONFLICTING' : 'REPORTED',
    shown,
    others: all.filter((score) => score !== shown),
    range,
  }
}

/** The scores of one set, one cell for each model. */
function setRow<Score extends ComparedScore>(
  set: FoundSet | null,
  models: readonly Column<Score>[],
  benchmark: ComparedBenchmark,
): ScoreSet<Score> {
  const inSet = models.map(({ may }) =>
    may.find((score) => set !== null && score.setKey === set.key && !score.isRetracted),
  )
  const shown = models.map(({ may }, at) => inSet[at] ?? may[0] ?? null)
  const members = set === null ? shown.filter((score) => score !== null) : inSet.filter((score) => score !== undefined)
  const [standard = null] = members
  const ranked = inSet.flatMap((score) => (score && !score.isDisputed ? [score.value] : []))
  const best = benchmark.higherIsBetter ? Math.max(...ranked) : Math.min(...ranked)
  return {
    setKey: set?.key ?? null,
    setSize: set?.size ?? 0,
    reason: reasonOf(members, set !== null),
    bestOf: ranked.length,
    cells: models.map(({ all }, at) => {
      const score = shown[at] ?? null
      const ofSet = inSet[at]
      return {
        ...reported(score, all),
        isInSet: ofSet !== undefined,
        isBest: ofSet !== undefined && !ofSet.isDisputed && ranked.length > 1 && ofSet.value === best,
        standard: ofSet !== undefined || score === null || score === standard ? null : standard,
      }
    }),
  }
}

function rowOf<Score extends ComparedScore>(
  benchmark: ComparedBenchmark,
  models: readonly (readonly Score[])[],
  policy: Policy,
): ScoreRow<Score> {
  const columns = models.map((scores): Column<Score> => ({ all: inOrder(scores), may: candidates(scores, policy) }))
  const found = setsOf(columns.map(({ may }) => may))
  const keys = new Set<string | null>(found.map(({ key }) => key))
  const part = (set: FoundSet | null) =>
    setRow(
      set,
      columns.map(({ all, may }) => ({
        all,
        may: may.filter((score) =>
          set === null ? !keys.has(score.setKey) || score.isRetracted : score.setKey === set.key && !score.isRetracted,
        ),
      })),
      benchmark,
    )
  const sets = () => {
    const rest = part(null)
    return [...found.map(part), ...(rest.cells.some(({ shown }) => shown) ? [rest] : [])]
  }
  return { benchmark: benchmark.slug, ...setRow(found[0] ?? null, columns, benchmark), sets }
}

/**
 * One row per benchmark, one cell per model, in the order asked for. A best mark is set only within a comparability set, only
 * when two or more of the models have an undisputed score in it, and never on a disputed or withdrawn score.
 *
 * @param models the scores of each compared model, in the order of the columns
 */
export function scoreRows<Score extends ComparedScore>(
  models: readonly (readonly Score[])[],
  benchmarks: readonly ComparedBenchmark[],
  policy: Policy,
): ScoreRow<Score>[] {
  const byBenchmark = models.map((scores) => Map.groupBy(scores, (score) => score.benchmark))
  return benchmarks.map((benchmark) =>
    rowOf(
      benchmark,
      byBenchmark.map((scores) => scores.get(benchmark.slug) ?? []),
      policy,
    ),
  )
}
