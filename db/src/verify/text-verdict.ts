import { itemWords, kinWords } from './fact-words.ts'
import { figuresIn, isDerived, isValue } from './figures.ts'
import type { Located } from './located.ts'
import type { Locator } from './locator.ts'
import { fold, significantWords, squeezed, standsIn, stem, tokens } from './words.ts'
import { checked, mismatch, notCheckable, type Verdict } from './verdict.ts'

const joined = (places: readonly Located[], locator: Locator): string =>
  [...new Set(places.flatMap(({ scope, rowText, columnText }) => [scope, rowText, columnText]))].join(' ') +
  ` ${locator.words.join(' ')}`

let codes: Map<string, string> | undefined

/** Two-letter codes of languages by their English names, as model cards list them. */
function languageCodes(): Map<string, string> {
  if (codes) return codes
  codes = new Map()
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const alphabet = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(97 + at))
  for (const first of alphabet)
    for (const second of alphabet) {
      const name = names.of(first + second)
      if (name && name !== first + second) codes.set(name.toLowerCase(), first + second)
    }
  return codes
}

const emptyInLists = new Set(['with', 'of', 'on', 'from', 'for', 'and', 'in', 'to', 'the'])

/** Whether an item of a list stands in a text: itself, a word that means it, or the code of a language. */
function itemStands(item: string, text: string): boolean {
  if (standsIn(item, text)) return true
  if (itemWords[item]?.test(fold(text))) return true
  const code = languageCodes().get(item.toLowerCase())
  if (code && new RegExp(`(?:^|[\\s"'\`\\[,:(-])${code}(?:$|[\\s"'\`\\],;:)-])`).test(text)) return true
  const stems = new Set(tokens(text).map(stem))
  const own = tokens(item).filter((token) => token.length > 1)
  const folded = fold(text)
  return (
    own.length > 0 &&
    own.every((token) => stems.has(stem(token)) || itemWords[token]?.test(folded) === true || emptyInLists.has(token))
  )
}

/** Decides on a list: every item must stand at the place. */
export function listVerdict(items: readonly string[], locator: Locator, places: readonly Located[]): Verdict {
  const text = `${joined(places, locator)} ${places
    .filter(({ kind }) => kind !== 'sentence')
    .map(({ context }) => context)
    .join(' ')}`
  const missing = items.filter((item) => !itemStands(item, text))
  if (missing.length === 0) return checked
  return mismatch(`${missing.join(', ')} ${missing.length === 1 ? 'does' : 'do'} not stand there`)
}

const isDistinctive = (word: string): boolean =>
  /\d/.test(word) || /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)

function wordStands(word: string, text: string, squeezedText: string, stems: ReadonlySet<string>): boolean {
  const folded = fold(word)
  if (standsIn(word, text)) return true
  const memory = /^(\d+)gb?$/.exec(folded)
  if (memory) return new RegExp(`(?<!\\d)${memory[1]} ?gb?(?![a-z])`).test(text)
  const times = /^(\d+)x$/.exec(folded)
  if (times) return standsIn(times[1]!, text)
  const kin = kinWords.find(([own]) => own!.test(folded))
  if (kin) return kin[1]!.test(text)
  if (/^\d[\d.,]*$/.test(folded))
    return figuresIn(text).some(
      (figure) =>
        isValue(figure, Number(folded.replaceAll(',', ''))) || isDerived(figure, Number(folded.replaceAll(',', ''))),
    )
  if (stems.has(stem(folded))) return true
  return folded.length >= 4 && squeezedText.includes(squeezed(word))
}

/**
 * Decides on a fact told in words: names, numbers and abbreviations of the value must all stand at the place, and so must half
 * of its other words. Where the locator quotes words that stand there, one of them shared is enough.
 */
export function textVerdict(value: string, locator: Locator, places: readonly Located[]): Verdict {
  const text = fold(joined(places, locator))
  const tight = squeezed(text)
  const stems = new Set((text.match(/[\p{L}][\p{L}\p{M}\d]*/gu) ?? []).map(stem))
  const stands = (word: string) => wordStands(word, text, tight, stems)
  const words = value.match(/[\p{L}\d][\p{L}\d.,]*[\p{L}\d]|[\p{L}\d]+/gu) ?? []
  const distinctive = words.filter(isDistinctive)
  const missing = distinctive.filter((word) => !stands(word))
  const others = words.filter((word) => !isDistinctive(word)).flatMap(significantWords)
  const shared = others.filter(stands)
  const isWhole = others.length === 0 || shared.length * 2 >= others.length
  if (missing.length === 0 && (isWhole || (distinctive.length > 0 && shared.length * 4 >= others.length)))
    return checked
  if (locator.words.length > 0 && missing.length === 0 && (shared.length > 0 || distinctive.length > 0)) return checked
  const numbers = missing.filter((word) => /^\d{2}|^\d+(?:\.\d+)?[KMBT%]?$/.test(word))
  if (numbers.length > 0) return mismatch(`${numbers.join(', ')} does not stand there`)
  return notCheckable('told in our own words; too few of them stand at the place for a program to decide')
}

/**
 * Decides on a limitation or an innovation. It is told in our own words, so a program can only see whether the passage is about
 * the same thing: every figure of the statement must stand there, and so must a third of its words, or two of them with words
 * that the locator quotes. Otherwise a person has to read it.
 */
export function statementVerdict(statement: string, locator: Locator, places: readonly Located[]): Verdict {
  const text = fold(joined(places, locator))
  const stems = new Set((text.match(/[\p{L}][\p{L}\p{M}]*/gu) ?? []).map(stem))
  const words = significantWords(statement)
  const shared = words.filter((word) => stems.has(word))
  const figures = figuresIn(statement)
  const there = figuresIn(text)
  const missing = figures.filter(
    (figure) => !there.some((other) => isValue(other, figure.digits * figure.unit) || other.digits === figure.digits),
  )
  const isAbout = shared.length >= Math.max(2, words.length / 3) || (locator.words.length > 0 && shared.length >= 2)
  if (isAbout && missing.length === 0) return checked
  return notCheckable('a statement in our own words; the passage was found, a person has to compare them')
}
