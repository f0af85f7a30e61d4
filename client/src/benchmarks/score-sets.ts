import { settingWords, type Taken } from './setting-words.ts'

/** What it takes to place a score: what it says, which set it is in, who states it. */
export interface PlacedScore extends Taken {
  id: string
  value: number
  comparabilitySet: { key: string } | null
  model: { name: string }
  evaluator: { name: string } | null
  source: { title: string; url: string }
  retraction: object | null
}

export interface RankedScore<S> {
  score: S
  /** Place within the set, 1-2-2-4; null for a withdrawn score. */
  rank: number | null
}

export interface ScoreSet<S> {
  key: string
  /** A, B, C by size. For the eye only: another score may change the letters. */
  letter: string
  /** Why its scores can be ranked. */
  reason: string
  scores: RankedScore<S>[]
}

export interface SortedScores<S> {
  sets: ScoreSet<S>[]
  /** Scores that nothing else matches, by name. */
  alone: S[]
}

/** A to Z, then AA. */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (at % 26))

const byName = <S extends PlacedScore>(a: S, b: S) => a.model.name.localeCompare(b.model.name, 'en')

function ranked<S extends PlacedScore>(scores: readonly S[], higherIsBetter: boolean): RankedScore<S>[] {
  const sign = higherIsBetter ? -1 : 1
  const standing = scores.filter((score) => !score.retraction)
  const withdrawn = scores.filter((score) => score.retraction)
  const inOrder = standing.toSorted((a, b) => sign * (a.value - b.value) || byName(a, b))
  return [
    ...inOrder.map((score) => ({ score, rank: 1 + inOrder.findIndex((other) => other.value === score.value) })),
    ...withdrawn.toSorted(byName).map((score) => ({ score, rank: null })),
  ]
}

/** Why the scores of a set can be ranked, as a sentence. */
function reasonOf(scores: readonly PlacedScore[]): string {
  const [first] = scores
  if (!first) return ''
  const stated = settingWords(first).join('; ')
  const isOneDocument = scores.every((score) => score.source.url === first.source.url)
  if (!isOneDocument) return `Their sources state every setting, and all alike: ${stated}. They can be ranked.`
  const titles = scores.map((score) => score.source.title).toSorted((a, b) => a.length - b.length)
  const runBy = first.evaluator ? `${first.evaluator.name} ran them` : 'it does not say who ran them'
  const settings = stated ? `For each it states: ${stated}.` : 'It names no settings, and no difference between them.'
  return `One document, \u201c${titles[0]}\u201d, gives all of them; ${runBy}. ${settings} They can be ranked.`
}

/** The scores of a benchmark by comparability set, the largest set first, ranked within each and nowhere else. */
export function sortScores<S extends PlacedScore>(all: readonly S[], higherIsBetter: boolean): SortedScores<S> {
  const bySet = Map.groupBy(all, (score) => score.comparabilitySet?.key ?? null)
  const alone = (bySet.get(null) ?? []).toSorted(byName)
  const sets = [...bySet]
    .flatMap(([key, scores]) => (key === null ? [] : [{ key, scores }]))
    .toSorted((a, b) => b.scores.length - a.scores.length || (a.key < b.key ? -1 : 1))
    .map(({ key, scores }, at) => ({
      key,
      letter: letterOf(at),
      reason: reasonOf(scores),
      scores: ranked(scores, higherIsBetter),
    }))
  return { sets, alone }
}
