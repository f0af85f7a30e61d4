import { formatScore } from '@stack/shared/format/scores.ts'
import { claimPanel } from '../sources/claim-marker.ts'
import { factText } from '../sources/fact-text.ts'
import type { FactsOfModel } from './facts.query.ts'
import type { PaletteOption } from './palette-options.ts'

/** Lines of facts at most: they answer a question and are no list of the record. */
const most = 5

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const begins = (words: readonly string[], part: string) => words.some((word) => word.startsWith(part))

/** Of a text that found a model by some name, the words that are not of the name: "context" of "scout context". */
export const wordsBeside = (text: string, name: string): string[] => {
  const known = wordsOf(name)
  return wordsOf(text).filter((word) => !begins(known, word))
}

const absent = { NOT_DISCLOSED: 'not disclosed', NOT_APPLICABLE: 'not applicable' } as const

const factOf = (fact: FactsOfModel['factList'][number]) => ({
  id: fact.id,
  label: fact.label,
  value: fact.state === 'REPORTED' ? (factText(fact, fact) ?? '') : absent[fact.state],
})

const scoreOf = ({ id, benchmark, value }: FactsOfModel['scores']['nodes'][number]) => ({
  id,
  label: benchmark.name,
  value: formatScore(value),
})

/** The facts and scores of a model that words name, each with its figure; it opens on the page of the model. */
export function factOptions(model: FactsOfModel, words: readonly string[]): PaletteOption[] {
  const stated = [...model.factList.map(factOf), ...model.scores.nodes.map(scoreOf)]
  // A word that begins none of the labels is a part of the name, spelt in another way.
  const wanted = words.filter((word) => stated.some(({ label }) => begins(wordsOf(label), word)))
  if (wanted.length === 0) return []
  return stated
    .filter(({ label }) => wanted.every((word) => begins(wordsOf(label), word)))
    .slice(0, most)
    .map(({ id, label, value }) => ({
      id: `fact-${id}`,
      label: `${model.name}: ${label}`,
      parts: [],
      alias: null,
      note: value,
      href: `/models/${model.slug}?panel=${claimPanel(id)}`,
      model: { id: model.slug, label: model.name },
    }))
}
