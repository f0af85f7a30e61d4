import { fold } from './words.ts'

/** The parts of a name that an abbreviation is made from: words, and the humps of `HellaSwag`. */
const partsOf = (name: string): string[] =>
  (name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+(?:\.\d+)?/gu) ?? []).map((part) => fold(part))

/**
 * Whether a short label abbreviates a name: it takes the beginning of each of its parts, in order. `OBQA` is OpenBookQA, `ARC-C`
 * is ARC-Challenge, `HellaS` is HellaSwag; `MMLU` is not MMLU-Pro, because it takes nothing of the last part.
 */
export function abbreviates(label: string, name: string): boolean {
  const short = fold(label).replaceAll(/[^\p{L}\d]/gu, '')
  const parts = partsOf(name)
  if (short.length < 2 || short.length > 24 || parts.length < 2) return false
  const reach = (at: number, part: number): boolean => {
    if (part === parts.length) return at === short.length
    const own = parts[part]!
    for (let length = 1; length <= own.length && own[length - 1] === short[at + length - 1]; length++)
      if (reach(at + length, part + 1)) return true
    return false
  }
  return reach(0, 0)
}
