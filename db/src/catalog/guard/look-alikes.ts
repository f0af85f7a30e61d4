import type { BenchmarkRecord } from '@stack/shared/benchmarks/benchmark.record.ts'
import type { ScoreRecord } from '@stack/shared/benchmarks/score.record.ts'
import { type Rule, wordsOf } from './say.ts'

const namesOf = (slug: string, { name, aliases = [] }: BenchmarkRecord): string[][] =>
  [slug, name, name.replaceAll(/\([^)]*\)/g, ''), ...aliases].map(wordsOf).filter((words) => words.length > 0)

/** Whether words stand in a text next to each other, in this order. */
const stand = (words: readonly string[], text: readonly string[]): boolean =>
  text.some((_, at) => words.every((word, index) => text[at + index] === word))

/** How many letters of a text the longest of some names takes; 0 where none stands in it. */
const longest = (names: readonly string[][], text: readonly string[]): number =>
  Math.max(0, ...names.filter((words) => words.length > 0 && stand(words, text)).map((words) => words.join('').length))

/** Row and column of a locator, each as it is headed. */
const heads = (locator: string): string[] =>
  [...locator.matchAll(/\b(?:row|column) ([^;,]+)/g)].map(([, head = '']) => head)

/** A head without what it says of the settings: "MATH (4-shot)" names MATH. */
const bare = (head: string): string => head.replace(/\([^)]*(shot|cot|acc|em\b|pass|avg|@|%)[^)]*\)/gi, '').trim()

/**
 * A row headed MATH-500 does not hold a score on MATH. Looked for are the benchmarks that a record says it is not to be confused
 * with. A head names the other one when that is all it says, or when it holds both names and the other is the longer: "MATH-500
 * (EM)" holds MATH too. A head that abbreviates names nothing, and row and column together can name what neither does alone.
 */
export const lookAlikes: Rule = ({ models, benchmarks }, say) => {
  const names = new Map([...benchmarks].map(([slug, benchmark]) => [slug, namesOf(slug, benchmark)]))
  const meant = (
    head: string,
    { at, benchmark: claimed, version }: ScoreRecord,
    others: readonly string[],
  ): string | undefined => {
    const text = wordsOf(bare(head))
    const ownNames = names.get(claimed) ?? []
    const own = longest(ownNames, text) + longest([wordsOf(version ?? '')], text)
    const ownOfBoth = longest(ownNames, wordsOf(heads(at).join(' ')))
    if (own >= text.join('').length || ownOfBoth > text.join('').length) return undefined
    return others.find((like) => {
      const other = longest(names.get(like) ?? [], text)
      return other === text.join('').length || (own > 0 && other > own)
    })
  }
  for (const [slug, { reports }] of models)
    for (const [at, report] of reports.entries())
      for (const [index, score] of (report.scores ?? []).entries()) {
        const others = benchmarks.get(score.benchmark)?.not_to_be_confused_with ?? []
        if (others.length === 0 || score.note || score.dispute) continue
        for (const head of heads(score.at)) {
          const other = meant(head, score, others)
          const message = `"${head}" is a name of ${other}, not of ${score.benchmark}: correct one of them, or say in a note why they are one`
          if (other) say('models', slug, ['reports', at, 'scores', index, 'benchmark'], 'look-alike', message)
        }
      }
}
