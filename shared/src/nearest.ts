/** Least number of single-character edits between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}

/**
 * The known words that a mistyped one may stand for, the nearest first: those that differ by two characters or by a quarter of
 * it, whichever is more.
 *
 * ```ts
 * nearestWords('gpqa-diamnd', ['gpqa', 'gpqa-diamond']) // ['gpqa-diamond']
 * ```
 */
export function nearestWords(word: string, known: Iterable<string>): string[] {
  const most = Math.max(2, Math.floor(word.length / 4))
  return [...known]
    .filter((name) => Math.abs(name.length - word.length) <= most)
    .map((name) => ({ name, edits: distance(word, name) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
    .map(({ name }) => name)
}

/** The known word that a mistyped one most likely stands for, or undefined when none is near. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => nearestWords(word, known)[0]
