/** Characters that names are written with and without. */
export const separators = '-_./:()%\\'

/** A text as it is searched: in lower case, separators as spaces. Places stay the same, but for the rare letter whose lower case is longer. */
export const fold = (text: string): string => text.replace(/[-_./:()%\\]/g, ' ').toLowerCase()

/** A part of a text, in UTF-16 code units. */
export interface Highlight {
  readonly start: number
  readonly length: number
}

/** The parts of a name that a search text names: all of it where it stands there, else each of its words that does. */
export function highlights(name: string, text: string): Highlight[] {
  const folded = fold(name)
  const whole = fold(text).trim()
  if (folded.length !== name.length || whole === '') return []
  const words = folded.includes(whole) ? [whole] : [...new Set(whole.split(/\s+/))]
  return words
    .map((word) => ({ start: folded.indexOf(word), length: word.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start)
}
