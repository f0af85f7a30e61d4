import { differing, differingSettings, type Measurement, silences } from './comparability.ts'
import { mayContradict, type StatedScore } from './contradiction.ts'
import { scoreSettingNames } from './score.record.ts'

/** A score of one model on one benchmark, as far as it takes to say why another states a different figure. */
export interface ContradictingScore {
  readonly reportId: number
  readonly value: number
  /** The figure with the digits its source prints. */
  readonly printed: string
  readonly measurement: Measurement
  /** Name of who ran it; null when the source does not say. */
  readonly evaluator: string | null
  readonly disputed: string | null
  readonly withdrawn: string | null
  /** What a document says of the difference, as a curator recorded it. */
  readonly difference: string | null
}

/** What explains a contradiction, the strongest first: one of these for two scores, and for more the weakest of theirs. */
export const explanationKinds = [
  'withdrawn',
  'disputed',
  'recorded',
  'settings',
  'rounding',
  'evaluator',
  'unstated',
  'unexplained',
] as const
export type ExplanationKind = (typeof explanationKinds)[number]

export interface Explanation {
  readonly kind: ExplanationKind
  /** In plain words; the one word "unexplained" where two scores differ and nothing is known to explain it. Never empty. */
  readonly reasons: readonly string[]
}

const stated = ({ reportId, measurement: { version, metric } }: ContradictingScore): StatedScore => ({
  reportId,
  version,
  metric: metric === null ? null : String(metric),
})

const contradict = (a: ContradictingScore, b: ContradictingScore): boolean =>
  a.value !== b.value && mayContradict(stated(a), stated(b))

const decimals = ({ printed }: ContradictingScore): number => printed.split('.')[1]?.length ?? 0

/** Whether one figure is the other with fewer decimals: 86.1 of 86.06. A half may go either way. */
function isRounded(a: ContradictingScore, b: ContradictingScore): boolean {
  const [short, long] = decimals(a) < decimals(b) ? [a, b] : [b, a]
  const digits = decimals(short)
  return digits < decimals(long) && Math.abs(short.value - long.value) <= 0.5 * 10 ** -digits * (1 + 1e-9)
}

/** What explains that two scores contradict each other: the strongest kind that applies. */
function kindOf(a: ContradictingScore, b: ContradictingScore): ExplanationKind {
  const either = (name: 'withdrawn' | 'disputed' | 'difference') => a[name] !== null || b[name] !== null
  if (either('withdrawn')) return 'withdrawn'
  if (either('disputed')) return 'disputed'
  if (either('difference')) return 'recorded'
  const [x, y] = [a.measurement, b.measurement]
  if (scoreSettingNames.some((setting) => x[setting] !== null && y[setting] !== null && x[setting] !== y[setting]))
    return 'settings'
  if (isRounded(a, b)) return 'rounding'
  if (a.evaluator !== null && b.evaluator !== null && a.evaluator !== b.evaluator) return 'evaluator'
  const isOneSided =
    x.version !== y.version ||
    a.evaluator !== b.evaluator ||
    scoreSettingNames.some((setting) => x[setting] !== y[setting])
  return isOneSided ? 'unstated' : 'unexplained'
}

type Pair = readonly [ContradictingScore, ContradictingScore, ExplanationKind]

const pairsOf = (scores: readonly ContradictingScore[]): Pair[] =>
  scores.flatMap((a, at) =>
    scores.slice(at + 1).flatMap((b) => (contradict(a, b) ? [[a, b, kindOf(a, b)] as const] : [])),
  )

/**
 * Groups the scores of one model on one benchmark into conflicts: every score contradicts another of its conflict, and none of
 * another one. Scores that contradict nothing are left out. The order of the input is kept.
 */
export function conflictsOf<Score extends ContradictingScore>(scores: readonly Score[]): Score[][] {
  const left = new Set(scores)
  const conflicts: Score[][] = []
  for (const first of scores) {
    if (!left.delete(first)) continue
    const found = new Set([first])
    for (const known of found)
      for (const other of left) if (contradict(known, other) && left.delete(other)) found.add(other)
    if (found.size > 1) conflicts.push(scores.filter((score) => found.has(score)))
  }
  return conflicts
}

/**
 * Why the scores of a conflict differ: what was withdrawn or is disputed, what a curator recorded, the settings that their sources
 * state differently, rounding, who ran them, what one side leaves unstated, or else the word "unexplained".
 *
 * It words what is known and infers nothing: that a setting differs does not prove that it makes the difference.
 */
export function explanationOf(conflict: readonly ContradictingScore[]): Explanation {
  const pairs = pairsOf(conflict)
  const kinds = new Set(pairs.map(([, , kind]) => kind))
  const kind = explanationKinds.findLast((name) => kinds.has(name)) ?? 'unexplained'
  const measured = conflict.map(({ measurement }) => measurement)
  const of = (name: ExplanationKind) => pairs.filter((pair) => pair[2] === name)
  const said = (name: 'withdrawn' | 'disputed' | 'difference', word: string) =>
    conflict.flatMap((score) => (score[name] === null ? [] : [`${score.printed}${word}: ${score[name]}`]))
  const open = of('unexplained').map(([a, b]) => (conflict.length === 2 ? '' : `: ${a.printed} and ${b.printed}`))
  return {
    kind,
    reasons: [
      ...said('withdrawn', ' was withdrawn'),
      ...said('disputed', ' is disputed'),
      ...said('difference', ''),
      ...differing(
        'version',
        measured.map(({ version }) => version),
      ),
      ...differingSettings(measured),
      ...of('rounding').map(([a, b]) => `${a.printed} and ${b.printed} differ by rounding`),
      ...differing(
        'organization that ran it',
        conflict.map(({ evaluator }) => evaluator),
      ),
      ...(kinds.has('unstated') || kinds.has('evaluator') ? silences(measured, true) : []),
      ...open.map((which) => `unexplained${which}`),
    ],
  }
}
