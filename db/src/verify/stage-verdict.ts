import type { ScoreRecord } from '@stack/shared/benchmarks/score.record.ts'
import type { Located } from './located.ts'
import type { Locator } from './locator.ts'
import type { Named, Names } from './naming.ts'
import { type Stage, stageIn, stageOf } from './stage-words.ts'
import { checked, checkedBecause, mismatch, notCheckable, type Verdict } from './verdict.ts'

/** Kinds of benchmarks that only tuned models are put through. */
const ofTunedOnly: ReadonlySet<string> = new Set(['preference', 'instruction-following', 'agentic'])

/** What surroundings say of the stage of the models in a table. */
export interface StageAround {
  readonly stage: Stage
  /** Whether the table says so itself: its header, a band, its caption. */
  readonly isNear: boolean
}

/**
 * What the surroundings of a place say of the stage of its models, the nearest first: its labels, a band of the table, its
 * caption, the words of the locator, the headings above it, the title and path of the document; last what kind of benchmark it is.
 */
export function stageAround(
  locator: Locator,
  place: Located,
  about: string,
  names: Names,
  record?: ScoreRecord,
): StageAround | undefined {
  const { row = '', column = '', words, hints, remarks } = locator
  const [band = '', above = '', ...beyond] = place.outer.filter(({ length }) => length < 600)
  // over a column of a PDF stand the headers of other tables too
  const headers = locator.pages.length > 0 ? [] : [place.rowText, place.columnText]
  for (const text of [row, column, ...headers, band, above]) {
    const stage = stageIn(text)
    if (stage) return { stage, isNear: true }
  }
  for (const text of [...words, ...hints, ...remarks]) {
    const stage = stageIn(text)
    if (stage) return { stage, isNear: false }
  }
  for (const text of beyond) {
    const stage = stageIn(text)
    // a heading that names a model, or only the stage, heads its table; another may be that of a whole section
    if (stage) return { stage, isNear: /\d/.test(text) || text.split(/\s+/).length <= 4 }
  }
  if (place.stage) return { stage: place.stage, isNear: true }
  const stage = stageIn(about)
  if (stage) return { stage, isNear: false }
  const category = record && names.catalog.benchmarks.get(record.benchmark)?.category
  return category && ofTunedOnly.has(category) ? { stage: 'tuned', isNear: false } : undefined
}

/** Whether a name that leaves the stage out may stand for the model, by what its surroundings say. */
export function stageVerdict(
  names: Names,
  model: string,
  named: Named,
  locator: Locator,
  around: StageAround | undefined,
): Verdict {
  const stage = stageOf(names.catalog.models.get(model)!)
  const isUnstaged = named.naming === 'unstaged'
  if (!isUnstaged && !named.isStageOpen) return checked
  const kind = (one: Stage) => (one === 'base' ? 'base models' : 'tuned models')
  if (locator.stage !== undefined) {
    const isIt = (locator.stage === 'base') === (stage === 'base')
    if (!isIt) return mismatch(`the locator takes it for one of ${kind(stage === 'base' ? 'tuned' : 'base')}`)
    return around?.stage === stage || !isUnstaged
      ? checked
      : checkedBecause(`the header leaves the stage out; the locator takes it for that of ${kind(stage)}`)
  }
  if (around?.stage === stage) return checked
  if (around && (around.isNear || !named.isExact)) return mismatch(`it stands among ${kind(around.stage)}`)
  if (isUnstaged)
    return notCheckable(`the place says ${named.other ?? 'less'}, and nothing around it that it is of ${kind(stage)}`)
  if (!named.isExact) return notCheckable('the place leaves open whether it is of base models or of tuned ones')
  return checked
}
