import type { ComparedModel, Proposals } from './comparison.query.ts'

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A small count in words: "three". */
export const inWords = (count: number): string => numerals[count] ?? String(count)

/** "1 benchmark", "3 benchmarks". */
export const benchmarksIn = (count: number): string => `${count} ${count === 1 ? 'benchmark' : 'benchmarks'}`

/** "Both models share 1 benchmark under like settings". */
export function sharedTitle(models: number, shared: number): string {
  const who = models === 2 ? 'Both' : `All ${inWords(models)}`
  if (shared > 0) return `${who} share ${benchmarksIn(shared)} under like settings`
  return `These ${inWords(models)} share no benchmark under like settings`
}

export interface Drop {
  slug: string
  name: string
  shared: number
}

/** Whom to leave out so that the others share more, the best first. */
export function worthDropping(proposals: Proposals, models: readonly ComparedModel[]): Drop[] {
  const least = proposals.sharedByAll.length
  return proposals.sharedWithout
    .map(({ model, benchmarks }) => ({
      slug: model.slug,
      name: models.find(({ slug }) => slug === model.slug)?.name ?? model.slug,
      shared: benchmarks.length,
    }))
    .filter(({ shared }) => shared > least)
    .toSorted((a, b) => b.shared - a.shared)
}

export interface Pair {
  slugs: readonly [string, string]
  names: readonly [string, string]
  shared: number
}

/** The two that share most under like settings; null when no two share any. */
export function bestPair({ pairs }: Proposals, models: readonly ComparedModel[]): Pair | null {
  const all = models.flatMap((a, row) =>
    models.slice(row + 1).map((b, after): Pair => ({
      slugs: [a.slug, b.slug],
      names: [a.name, b.name],
      shared: pairs[row]?.[row + 1 + after] ?? 0,
    })),
  )
  const best = all.toSorted((a, b) => b.shared - a.shared)[0]
  return best && best.shared > 0 ? best : null
}
