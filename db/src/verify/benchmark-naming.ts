import { abbreviates } from './abbreviation.ts'
import { type Named, type Names, nobody, ours, runsIn } from './naming.ts'
import { runOf, squeezed, tokens } from './words.ts'

/** Whether a label names the benchmark, or only others; a name inside a longer one (`MMLU` in `MMLU-Pro`) is the longer one's. */
export function benchmarkNaming(names: Names, slug: string, text: string): Named {
  const words = tokens(text)
  if (words.length === 0) return nobody
  const runs = runsIn(names.benchmarks, words)
  if (runs.some((name) => name.slug === slug)) return ours
  const own = names.benchmarks.filter((name) => name.slug === slug)
  const there = new Set(words)
  const other = runs.toSorted((a, b) => b.tokens.length - a.tokens.length)[0]
  const tight = words.join('')
  if (
    own.some(
      (name) =>
        // words of a longer name of another benchmark do not make ours: `AIME 2024` in `MT-AIME2024`
        (name.tokens.length > 1 &&
          name.tokens.every((token) => there.has(token)) &&
          !name.tokens.every((token) => other?.tokens.includes(token))) ||
        name.tokens.join('') === tight,
    )
  )
    return ours
  if (!other) return isShortFor(names, slug, text) ? ours : nobody
  // in a sentence that names several, a shorter form of ours may be meant: `73.8 on SWE-bench and 66.7 on SWE-bench Multilingual`
  const isShort =
    words.length > 16 && own.some((name) => name.tokens.length > 2 && runOf(name.tokens.slice(0, 2), words) >= 0)
  if (isShort) return { naming: 'wider', other: 'it in a shorter form' }
  const isWider = own.some(
    (name) =>
      runOf(other.tokens, name.tokens) >= 0 &&
      name.tokens.every((token) => other.tokens.includes(token) || !/\d{3}/.test(token)),
  )
  const isWhole = tokens(text.replaceAll(/\([^()]*\)/g, ' ')).length === other.tokens.length
  return {
    naming: isWider ? 'wider' : 'another',
    isWhole,
    other: names.catalog.benchmarks.get(other.slug)?.name ?? other.slug,
  }
}

/** Whether a label abbreviates the benchmark: by itself, or before what stands in brackets or after a comma. */
function isShortFor(names: Names, slug: string, text: string): boolean {
  const benchmark = names.catalog.benchmarks.get(slug)
  const label = text.replace(/[(,@].*$/s, '').trim()
  const tight = squeezed(text)
  return [benchmark?.name ?? '', ...(benchmark?.aliases ?? [])].some((full) => {
    const name = full.replace(/ \([^()]*\)$/, '')
    return abbreviates(label, name) || (squeezed(name).length >= 6 && tight.startsWith(squeezed(name)))
  })
}
