import type { Located } from './located.ts'
import type { Locator } from './locator.ts'
import { lineNaming, modelNaming, recordNaming } from './model-naming.ts'
import { type Named, type Names, nobody } from './naming.ts'
import { tokens } from './words.ts'

/** How far from the figure its model is named: on a label or the line, by the record around it, above it, by the document. */
export type Level = 'label' | 'record' | 'above' | 'document'

/** Whose a place is, and what says so. */
export interface Owner extends Named {
  readonly level: Level
}

/** What to ask about a place. */
export interface Asked {
  readonly names: Names
  readonly model: string
  readonly locator: Locator
  /** Title and path of the document. */
  readonly about: string
  /** Whether base and tuned weights share what is claimed. */
  readonly isOfAnyStage: boolean
  /** Whether the labels are words of a text rather than heads of a table or names of a record. */
  readonly isProse: boolean
}

/** What names a place: of a cell its row and column, of a line its words. A size in a column of its own belongs to the row. */
export function labelsOf({ row, column, words, entry }: Locator, place: Located): string[] {
  if (place.kind !== 'cell') return [...words, entry ?? '', place.scope]
  const rows = row === undefined ? place.rowText.split(' | ').slice(0, 4) : [row]
  const { size } = place
  const sized =
    size === undefined
      ? rows
      : rows.map((text) => (tokens(text).includes(size.toLowerCase()) ? text : `${text} ${size}`))
  return [...sized, column ?? place.columnText]
}

/** The one naming of several that counts: what speaks for the model, before what speaks against it. */
export function best(found: readonly Named[]): Named {
  for (const naming of ['ours', 'unstaged', 'wider', 'another'] as const) {
    const one = found.find((named) => named.naming === naming)
    if (one) return one
  }
  return nobody
}

/** Finds out whose a place is, from its labels outwards; the nearest that names a model decides. */
export function ownerOf(
  { names, model, locator, about, isOfAnyStage, isProse }: Asked,
  place: Located,
  labels: readonly string[],
): Owner {
  const look = (text: string) => modelNaming(names, model, text, isOfAnyStage)
  const at = (level: Level, named: Named): Owner | undefined =>
    named.naming === 'nobody' ? undefined : { ...named, level }
  const above = place.outer.filter((text) => text.length < 400)
  const named = best(labels.map(look))
  // a sentence may well speak of others beside ours
  const label = isProse && named.naming === 'another' ? nobody : named
  const links = (place.links ?? []).map(look)
  const isLinked = links.some(({ naming, isStageOpen }) => naming === 'ours' && !isStageOpen)
  if (isLinked && label.naming !== 'another') return { naming: 'ours', level: 'label' }
  const linked = links.find(({ naming }) => naming === 'another')
  if (linked && label.isStageOpen) return { ...linked, level: 'label' }
  if (label.naming === 'another' && isNamedTogether(names, model, labels, [...above, ...locator.words]))
    return { naming: 'ours', level: 'above' }
  const record = (): Named =>
    place.kind === 'field'
      ? (place.outer.map((fields) => recordNaming(names, model, fields)).find(({ naming }) => naming !== 'nobody') ??
        nobody)
      : nobody
  const outward = (texts: readonly string[]): Named =>
    texts.map(look).find(({ naming }) => naming === 'ours' || naming === 'unstaged') ?? nobody
  return (
    at('label', label) ??
    at('record', record()) ??
    at('above', outward(place.outer)) ??
    at('document', outward([about])) ??
    at('document', lineNaming(names, model, about)) ?? { naming: 'nobody', level: 'document' }
  )
}

/** Whether a heading and a label name the model together, neither by itself: `DPO evaluation`, `MiniCPM-2B`. */
function isNamedTogether(names: Names, model: string, labels: readonly string[], above: readonly string[]): boolean {
  const own = names.ofModel.get(model)
  if (!own) return false
  return labels.some((label) => {
    const words = tokens(label)
    if (words.length < 2 || !words.every((word) => own.identity.has(word))) return false
    return above.some((text) => {
      const heading = tokens(text)
      const holds = (name: readonly string[], some: readonly string[]) => name.every((token) => some.includes(token))
      return own.names.some(
        (name) => holds(name, [...words, ...heading]) && !holds(name, heading) && !holds(name, words),
      )
    })
  })
}
