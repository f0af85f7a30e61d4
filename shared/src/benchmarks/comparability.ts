import { type ScoreSettingName, scoreSettingNames } from './score.record.ts'

/** The part of a score that decides what it compares with. What its source does not state is null. */
export type Measurement = {
  readonly benchmark: string
  readonly version: string | null
  /** The document that states it, by address. */
  readonly document: string
  /** Slug of the organization that ran it, or null. */
  readonly evaluator: string | null
} & { readonly [S in ScoreSettingName]: string | number | boolean | null }

export type Verdict = 'same' | 'caution' | 'not-comparable'

export interface Comparability {
  readonly verdict: Verdict
  /** Why it is not simply the same, in plain words. Empty for `same`. */
  readonly reasons: readonly string[]
}

/** What a setting is called in a sentence. */
const words: Record<ScoreSettingName, string> = {
  metric: 'metric',
  mode: 'thinking mode',
  shots: 'number of examples in the prompt',
  chain_of_thought: 'step-by-step reasoning',
  attempts: 'number of attempts',
  tools: 'choice of tools',
  scaffold: 'agent framework',
  harness: 'evaluation program',
  precision: 'precision of the weights',
  prompt_format: 'prompt format',
  method: 'method',
}

const shown = (value: string | number | boolean): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value)

const list = new Intl.ListFormat('en-GB')
const listed = (names: readonly string[]): string => list.format(names.map((name) => `the ${name}`))

/** How many values are named before the rest is counted. */
const named = 4

/** "the thinking mode differs: thinking, non-thinking", or nothing where no two state it differently. */
export function differing(name: string, stated: Iterable<string | number | boolean | null>): string[] {
  const values = [...new Set([...stated].filter((value) => value !== null))]
  if (values.length < 2) return []
  const rest = values.length > named ? `, and ${values.length - named + 1} others` : ''
  const first = values.slice(0, rest === '' ? named : named - 1)
  return [`the ${name} differs: ${first.map(shown).join(', ')}${rest}`]
}

/** What the scores state differently of their settings, in plain words. */
export const differingSettings = (scores: readonly Measurement[]): string[] =>
  scoreSettingNames.flatMap((setting) =>
    differing(
      words[setting],
      scores.map((score) => score[setting]),
    ),
  )

/** Which settings some of the scores state and others do not, in plain words: "one source does not state the method". */
export function silences(scores: readonly Measurement[], evaluator = false): string[] {
  const things = [
    ['version', scores.map(({ version }) => version)],
    ...scoreSettingNames.map((setting) => [words[setting], scores.map((score) => score[setting])] as const),
    ...(evaluator ? [['organization that ran it', scores.map((score) => score.evaluator)] as const] : []),
  ] as const
  const names = Map.groupBy(
    things.filter(([, stated]) => stated.includes(null) && stated.some((value) => value !== null)),
    ([, stated]) => stated.filter((value) => value === null).length,
  )
  return [...names].map(([silent, things]) => {
    const which = listed(things.map(([name]) => name))
    if (scores.length === 2) return `one source does not state ${which}`
    return silent === 1
      ? `one of ${scores.length} scores has no statement of ${which}`
      : `${silent} of ${scores.length} scores have no statement of ${which}`
  })
}

function differences(a: Measurement, b: Measurement): { differ: string[]; silent: string[] } {
  const saidByNone = scoreSettingNames.filter(
    (setting) => setting !== 'method' && a[setting] === null && b[setting] === null,
  )
  return {
    differ: differingSettings([a, b]),
    silent: [
      ...silences([a, b]),
      ...(saidByNone.length > 0
        ? [`neither source states ${listed(saidByNone.map((setting) => words[setting]))}`]
        : []),
    ],
  }
}

/**
 * May these two scores stand in one row?
 *
 * - *not comparable*: another benchmark, version or metric;
 * - *same*: every setting is stated and equal, or one document states both, run by the same, and what it states of them is
 *   equal, so that both came by its one method;
 * - *caution*: something differs or is not stated.
 *
 * A missing setting is unknown, not equal: sources that omit the prompt format are the ones that most often disagree.
 */
export function comparability(a: Measurement, b: Measurement): Comparability {
  const apart: string[] = []
  if (a.benchmark !== b.benchmark) apart.push('another benchmark')
  else if (a.version !== b.version && a.version !== null && b.version !== null)
    apart.push(`another version: ${a.version}, ${b.version}`)
  if (a.metric !== b.metric && a.metric !== null && b.metric !== null)
    apart.push(`another metric: ${a.metric}, ${b.metric}`)
  if (apart.length > 0) return { verdict: 'not-comparable', reasons: apart }

  const { differ, silent } = differences(a, b)
  const isOneMethod = a.document === b.document && a.evaluator === b.evaluator && a.version === b.version
  if (isOneMethod && scoreSettingNames.every((setting) => a[setting] === b[setting]))
    return { verdict: 'same', reasons: [] }
  return differ.length + silent.length === 0
    ? { verdict: 'same', reasons: [] }
    : { verdict: 'caution', reasons: [...differ, ...silent] }
}

/** A largest possible set of scores of which every two are *same*. */
export interface ComparabilitySet<M> {
  readonly scores: readonly M[]
}

/**
 * Groups scores into sets in which **every two** are *same*: the verdict is not transitive, so a chain is not a set. Each score
 * stands in one set at most, the largest it fits; scores that nothing matches stand in none.
 *
 * Both ways to be *same* compare equal keys (one document and all it states; or every setting), so the sets are found by key and
 * not by pairs. The order of the input does not matter but for the order within a set.
 */
export function comparabilitySets<M extends Measurement>(scores: readonly M[]): ComparabilitySet<M>[] {
  const groups = new Map<string, M[]>()
  const add = (key: string, score: M) => {
    const group = groups.get(key)
    if (group) group.push(score)
    else groups.set(key, [score])
  }
  for (const score of scores) {
    const settings = scoreSettingNames.map((setting) => score[setting])
    const stated = JSON.stringify([score.benchmark, score.version, ...settings])
    add(`document ${score.document} ${score.evaluator} ${stated}`, score)
    const isComplete = scoreSettingNames.every((setting) => setting === 'method' || score[setting] !== null)
    if (isComplete) add(`settings ${stated}`, score)
  }
  const taken = new Set<M>()
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([, members]) => members.filter((score) => !taken.has(score)))
    .filter((members) => {
      if (members.length < 2) return false
      for (const score of members) taken.add(score)
      return true
    })
    .map((members) => ({ scores: members }))
}
