/** Characters that names are written with and without. */
export const separators = '-_./:()%\\'

/**
 * A text as it is searched: in lower case, separators as single spaces, and a number apart from the word before it, so that
 * `phi4`, `Phi-4` and `phi 4` are one. The database folds what is searched for in the same way.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_./:()%\\\s]+/g, ' ')
    .replace(/([a-z])(?=[0-9])/g, '$1 ')
    .trim()

/** A part of a text, in UTF-16 code units. */
export interface Highlight {
  readonly start: number
  readonly length: number
}

/** Finds words one after the other, whatever separates them. */
const together = (words: readonly string[]): RegExp =>
  new RegExp(
    words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join(String.raw`[-_./:()%\\\s]*`),
    'u',
  )

/** The parts of a name that a search text names: all of it where it stands there, else each of its words that does. */
export function highlights(name: string, text: string): Highlight[] {
  const lower = name.toLowerCase()
  const whole = fold(text)
  if (lower.length !== name.length || whole === '') return []
  const find = (words: readonly string[]) => {
    const found = together(words).exec(lower)
    return found ? [{ start: found.index, length: found[0].length }] : []
  }
  const all = find(whole.split(' '))
  if (all.length > 0) return all
  return [...new Set(text.split(/\s+/).map(fold))]
    .filter((word) => word !== '')
    .flatMap((word) => find(word.split(' ')))
    .sort((a, b) => a.start - b.start)
}
