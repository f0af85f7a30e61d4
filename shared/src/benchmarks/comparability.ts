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

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(names.map((name) => `the ${name}`))

function differences(a: Measurement, b: Measurement): { differ: string[]; silent: string[] } {
  const differ: string[] = []
  const saidByOne = a.version === b.version ? [] : ['version']
  const saidByNone: string[] = []
  for (const setting of scoreSettingNames) {
    const [x, y] = [a[setting], b[setting]]
    if (x !== null && y !== null) {
      if (x !== y) differ.push(`the ${words[setting]} differs: ${shown(x)}, ${shown(y)}`)
    } else if (x !== y) saidByOne.push(words[setting])
    else if (setting !== 'method') saidByNone.push(words[setting])
  }
  return {
    differ,
    silent: [
      ...(saidByOne.length > 0 ? [`one source does not state ${listed(saidByOne)}`] : []),
      ...(saidByNone.length > 0 ? [`neither source states ${listed(saidByNone)}`] : []),
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
  const add = (key: string, score: M) => groups.set(key, [...(groups.get(key) ?? []), score])
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
