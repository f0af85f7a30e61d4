import { remember } from './remember.ts'

/** Typographic variants of one character, so that a locator typed by hand finds what a document sets in type. */
const sameCharacter: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, '-'],
  [/[\u2018\u2019\u201b\u2032`´]/gu, "'"],
  [/[\u201c\u201d\u201f\u2033]/gu, '"'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' '],
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, ''],
  [/\u00d7/gu, 'x'],
]

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  minus: '-',
  times: 'x',
  dagger: '†',
  plusmn: '±',
  sup2: '²',
}

const entityText = (whole: string, name: string): string => {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
  }
  return entities[name.toLowerCase()] ?? whole
}

/** The words of a piece of Markdown or HTML: tags, emphasis and the addresses of links are gone, entities are spelt out. */
export function plain(markup: string): string {
  return markup
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|<>~$%&])/g, (_, character: string) => `&#${character.codePointAt(0)};`)
    .replaceAll(/(?<=\d)<sup>\s*(-?\d+)\s*<\/sup>/gi, '^$1')
    .replaceAll(/<br\s*\/?>|<\/?su[bp]\b[^>]*>/gi, ' ')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll(/!?\[([^\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1')
    .replaceAll(/\*\*|__|~~|`/g, '')
    .replaceAll(/(?<![\w*])\*(?=\S)([^*]*\S)\*(?![\w*])/g, '$1')
    .replaceAll(/&(#x?[0-9a-f]+|[a-z0-9]+);/gi, entityText)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Lower case, one form for dashes, quotes and spaces. For looking up words literally. */
export const fold = remember((text) => {
  let folded = text.normalize('NFKC')
  for (const [variants, one] of sameCharacter) folded = folded.replaceAll(variants, one)
  return folded.toLowerCase().replaceAll(/\s+/g, ' ').trim()
})

/**
 * Names taken apart into what tells them from each other: letters, versions and sizes. `Qwen2.5-7B` and `Qwen 2.5 7B` have the
 * same tokens; `7B` and `72B` do not share one.
 */
export const tokens: (text: string) => readonly string[] = remember((text) =>
  (fold(text).match(/\d+(?:\.\d+)*(?:[bmkt](?![a-z]))?|[\p{L}\p{M}]+|[+%#]+/gu) ?? []).map((token) =>
    token.replace(/^(\d+)\.0(?=[bmkt]?$)/, '$1'),
  ),
)

/** Letters and digits alone, for names that are broken or spaced in other ways. */
export const squeezed = (text: string): string => fold(text).replaceAll(/[^\p{L}\d]/gu, '')

/** Whether the words stand in the text, literally but for case, spacing and typography, and not inside a longer word or number. */
export function standsIn(words: string, text: string): boolean {
  const wanted = fold(words)
  if (wanted === '') return false
  const folded = fold(text)
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const before = folded[at - 1] ?? ' '
    const after = folded.slice(at + wanted.length, at + wanted.length + 2)
    const isCut =
      (/[\p{L}\p{N}]/u.test(wanted[0] ?? '') && /[\p{L}\p{N}]/u.test(before)) ||
      (/\d/.test(wanted[0] ?? '') && /[.,]/.test(before) && /\d/.test(folded[at - 2] ?? '')) ||
      (/[\p{L}\p{N}]/u.test(wanted.at(-1) ?? '') && /^[\p{L}\p{N}]/u.test(after)) ||
      (/\d/.test(wanted.at(-1) ?? '') && /^[.,]\d/.test(after))
    if (!isCut) return true
  }
  return false
}

/** Whether all that a locator quotes stands in the text: the words as they are, or each side of an "and" on its own. */
export const saysAll = (words: string, text: string): boolean =>
  standsIn(words, text) || (/\sand\s/.test(words) && words.split(/\s+and\s+/).every((part) => standsIn(part, text)))

/** Where the tokens of a name stand in the tokens of a text, one after another; -1 when they do not. */
export function runOf(name: readonly string[], text: readonly string[]): number {
  if (name.length === 0) return -1
  for (let at = 0; at + name.length <= text.length; at++)
    if (name.every((token, offset) => text[at + offset] === token)) return at
  return -1
}

const emptyWords = new Set(
  'a an and are as at be been but by can do does each every for from has have how in into is it its more most no not of on one only or other our over per so some than that the their them then there these they this those to up use used uses using was were what when where which while who will with within without also both such very may must out'.split(
    ' ',
  ),
)

/** The words that carry a sentence, cut to their stems: `trained` and `training` count as one. */
export function significantWords(sentence: string): string[] {
  const words = fold(sentence).match(/[\p{L}][\p{L}\p{M}]{2,}/gu) ?? []
  return [...new Set(words.filter((word) => !emptyWords.has(word)).map(stem))]
}

/** A word without its commonest endings; crude on purpose, it only has to make kin meet. */
export function stem(word: string): string {
  if (word.length < 5) return word
  const cut = word
    .replace(/(?:isations?|izations?)$/, 'iz')
    .replace(/(?:ises?|ised|ising|izes?|ized|izing)$/, 'iz')
    .replace(/(?:ations?|ators?|ating|ated|ates?)$/, 'at')
    .replace(/(?:ings?|edly|ed|ers?|ies|ly|es|s)$/, '')
  return (cut.length >= 3 ? cut : word).slice(0, 7)
}
