import { settingWords, type Taken } from './setting-words.ts'

/** What it takes to rank a score and to say why it can be ranked. */
export interface PlacedScore extends Taken {
  id: string
  value: number
  evaluator: { name: string } | null
  source: { title: string }
  retraction: object | null
}

/** A comparability set as the API gives it: the best of its scores, in the direction of the benchmark, withdrawn ones last. */
export interface GivenSet<S> {
  key: string
  size: number
  documents: number
  scores: { nodes: readonly S[] }
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
  /** How many scores are in it; `scores` may be only the best of them. */
  size: number
  scores: RankedScore<S>[]
}

/** A to Z, then AA. */
export const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (at % 26))

function ranked<S extends PlacedScore>(bestFirst: readonly S[]): RankedScore<S>[] {
  const standing = bestFirst.filter(({ retraction }) => !retraction)
  return bestFirst.map((score) => ({
    score,
    rank: score.retraction ? null : 1 + standing.findIndex(({ value }) => value === score.value),
  }))
}

/** Why the scores of a set can be ranked, as a sentence. */
function reasonOf({ documents, scores: { nodes } }: GivenSet<PlacedScore>): string {
  const [first] = nodes
  if (!first) return ''
  const stated = settingWords(first).join('; ')
  if (documents > 1) return `Their sources state every setting, and all alike: ${stated}. They can be ranked.`
  const titles = nodes.map(({ source }) => source.title).toSorted((a, b) => a.length - b.length)
  const runBy = first.evaluator ? `${first.evaluator.name} ran them` : 'it does not say who ran them'
  const settings = stated ? `For each it states: ${stated}.` : 'It names no settings, and no difference between them.'
  return `One document, \u201c${titles[0]}\u201d, gives all of them; ${runBy}. ${settings} They can be ranked.`
}

/** Sets with the ranks of their scores. `order` names all sets of the benchmark, the largest first: it gives the letters. */
export const rankedSets = <S extends PlacedScore>(
  sets: readonly GivenSet<S>[],
  order: readonly string[],
): ScoreSet<S>[] =>
  sets.map((set) => ({
    key: set.key,
    letter: letterOf(Math.max(0, order.indexOf(set.key))),
    reason: reasonOf(set),
    size: set.size,
    scores: ranked(set.scores.nodes),
  }))
