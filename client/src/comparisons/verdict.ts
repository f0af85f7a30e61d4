import type { ComparedModel, ComparedScore, ScoreRow } from './comparison.query.ts'

export interface Verdict {
  words: string
  /** Look twice: not everything in the row can be ranked. */
  isCaution: boolean
}

/** Why two scores do not stand in one set. Without reasons: a source does not state how it was taken. */
interface Distance {
  /** Another version or metric: never in one row of a ranking. */
  isNever: boolean
  reasons: string[]
}

const settingNames = [
  ['mode', 'thinking mode'],
  ['shots', 'examples in the prompt'],
  ['chainOfThought', 'step-by-step reasoning'],
  ['attempts', 'attempts counted'],
  ['tools', 'tools'],
  ['scaffold', 'agent framework'],
  ['harness', 'evaluation program'],
  ['precision', 'precision'],
  ['promptFormat', 'prompt format'],
] as const

const differ = (a: unknown, b: unknown) => a !== null && b !== null && a !== b

/** What two sources state differently, in the user's words. What one of them does not state is no difference. */
function distance(a: ComparedScore, b: ComparedScore): Distance {
  if (differ(a.version, b.version)) return { isNever: true, reasons: ['version'] }
  if (differ(a.settings.metric, b.settings.metric)) return { isNever: true, reasons: ['metric'] }
  const reasons: string[] = settingNames
    .filter(([setting]) => differ(a.settings[setting], b.settings[setting]))
    .map(([, name]) => name)
  return { isNever: false, reasons: differ(a.isSelfReported, b.isSelfReported) ? [...reasons, 'evaluator'] : reasons }
}

function words(distances: readonly Distance[]): { verdict: string; reason: string } {
  const never = distances.filter(({ isNever }) => isNever)
  const named = [...new Set([...never, ...distances].flatMap(({ reasons }) => reasons))].slice(0, 2)
  const reason = named.length === 0 ? 'not all settings stated' : `other ${named.join(' or ')}`
  return { verdict: never.length === distances.length ? 'not comparable' : 'compare with care', reason }
}

/** Whether the scores of a row may be ranked with each other, and if not, why. */
export function verdictOf(row: ScoreRow, models: readonly ComparedModel[]): Verdict {
  const reported = row.cells.flatMap(({ score, isInSet }, index) => (score ? [{ score, isInSet, index }] : []))
  if (reported.length < 2) return { words: reported.length === 0 ? 'no score' : 'one score', isCaution: false }
  const inSet = reported.filter((one) => one.isInSet)
  const [standard] = inSet
  if (inSet.length === reported.length)
    return { words: inSet.length === 2 ? 'both comparable' : `all ${inSet.length} comparable`, isCaution: false }
  if (!standard || inSet.length < 2) {
    const pairs = reported.flatMap((a, at) => reported.slice(at + 1).map((b) => distance(a.score, b.score)))
    const { verdict, reason } = words(pairs)
    return { words: `${verdict}: ${reason}`, isCaution: true }
  }
  const apart = reported.filter((one) => !one.isInSet)
  const [only] = apart
  const who = apart.length === 1 && only ? (models[only.index]?.name ?? '') : `${apart.length} others`
  const { verdict, reason } = words(apart.map(({ score }) => distance(score, standard.score)))
  const how = verdict === 'not comparable' ? 'not' : 'with care'
  return { words: `${inSet.length} comparable, ${who} ${how}: ${reason}`, isCaution: true }
}
