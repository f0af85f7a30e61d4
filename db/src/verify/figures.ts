import { remember } from './remember.ts'
import { fold } from './words.ts'

/** A number as it stands in a text. */
export interface Figure {
  /** As printed, with its unit letter or word. */
  readonly text: string
  /** The digits as a number, before any unit: 109 for `109B`. */
  readonly digits: number
  /** What the printed unit multiplies by; 1 when none is printed. */
  readonly unit: number
  readonly isPercent: boolean
  /** Decimal places that are printed. */
  readonly places: number
  readonly start: number
  readonly end: number
}

const letters: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, g: 1e9 }
const words: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const spellPower = (text: string): string =>
  text.replaceAll(
    /[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/g,
    (run) => `^${run.replaceAll(/./gu, (c) => (c === '⁻' ? '-' : String(superscripts.indexOf(c))))}`,
  )

const number =
  /(?<![\p{L}\d_.,])(?<sign>[-−](?=[.\d]))?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:_\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:e(?<exponent>[+-]?\d+)|\s*(?:x|×|·|\*|\\times|\\cdot)\s*10\s*\^\s*\{?(?<power>[+-]?\d+)\}?)?(?:(?<percent>\s?\\?%)|(?<letter>\s?(?:[kmbtg]|bn|mn))(?![\p{L}\d])|\s*-?\s*(?<word>thousand|million|billion|trillion)s?(?![\p{L}]))?/giu

const glued = /(?<=\p{L})-(?=\d)/gu

/** Every number of a text, in order. `A22B` in a name like `Qwen3-235B-A22B` counts as 22B. */
export const figuresIn: (text: string) => readonly Figure[] = remember((text) => {
  const spelt = spellPower(text)
    .replaceAll(/(?<![\d.,])(\d{1,3})(?:[\u2009\u202f\u00a0](\d{3}))+(?!\d)/g, (run) => run.replaceAll(/\D/g, ''))
    .replaceAll(glued, ' ')
    .replaceAll(/(?<![\p{L}\d])A(?=\d+(?:\.\d+)?[BM](?![\p{L}\d]))/gu, ' ')
  return [...spelt.matchAll(number)].map((match) => {
    const { sign, digits = '', exponent, power, percent, letter, word } = match.groups ?? {}
    const bare = digits.replaceAll(/[,_]/g, '')
    const scale = exponent ?? power
    return {
      text: match[0].trim(),
      digits: Number(`${sign ? '-' : ''}${bare}${scale === undefined ? '' : `e${scale}`}`),
      unit: letter ? (letters[letter.trim().toLowerCase()] ?? 1) : word ? (words[word.toLowerCase()] ?? 1) : 1,
      isPercent: percent !== undefined,
      places: scale === undefined ? (bare.split('.')[1] ?? '').length : 0,
      start: match.index,
      end: match.index + match[0].length,
    }
  })
})

/** Equal but for what binary fractions do to decimal ones. */
export const same = (a: number, b: number): boolean =>
  Number.isSafeInteger(a) && Number.isSafeInteger(b)
    ? a === b
    : Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** Decimal places of a number as it is written in YAML. */
export const placesOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length

/** How many digits of a number carry meaning. */
const digitsOf = (value: number): number => value.toExponential().replace(/e.*$/, '').replaceAll(/\D/g, '').length

/** Rounded to the places the value is written with; YAML drops the zero of `74.0`, so to one place at least. */
const rounds = (exact: number, value: number): boolean =>
  Math.abs(exact - value) <= 0.5000001 * 10 ** -Math.max(placesOf(value), 1)

/** What a figure may be multiplied by because the words around it say so: `Params (B)`, `training_tokens_trillions`. */
export function unitsNamed(around: string): number[] {
  const folded = ` ${fold(around).replaceAll('_', ' ')} `
  const found: number[] = []
  if (/trillion|\(t\)|\bin t\b|# ?tokens t\b|\bt tokens\b|\(t tokens\)/.test(folded)) found.push(1e12)
  if (/billion|\(b\)|\bin b\b| b \b|\(bn\)|\bparams b\b|\b(?:params?|parameters|tokens|size) b\b/.test(folded))
    found.push(1e9)
  if (/million|\(m\)|\bin m\b|\b(?:params?|parameters|tokens) m\b/.test(folded)) found.push(1e6)
  if (/thousand|\(k\)|\bin k\b|\bk tokens\b/.test(folded)) found.push(1e3)
  return found
}

/** Whether a figure, as it is printed, is the value: same digits, and the unit that is printed with it or named around it. */
export function isValue(figure: Figure, value: number, named: readonly number[] = []): boolean {
  if (same(figure.digits * figure.unit, value)) return true
  return figure.unit === 1 && named.some((unit) => same(figure.digits * unit, value))
}

const derivations = [1, 1e3, 1e6, 1e9, 1e12, 1e-3, 1e-6, 100, 0.01, 10] as const

/**
 * Whether a value follows from a figure that is printed otherwise: a power of a thousand, a share for a percentage, a price in
 * cents or for one token, seconds for milliseconds, K for 1024; rounded at most to the places the value has.
 */
export function isDerived(figure: Figure, value: number): boolean {
  const exact = figure.digits * figure.unit
  const isRounder = digitsOf(value) + 2 <= digitsOf(exact)
  if (
    isRounder &&
    Object.values(words).some((unit) => value >= unit && exact >= unit && rounds(exact / unit, value / unit))
  )
    return true
  if (derivations.some((factor) => same(exact * factor, value) || rounds(exact * factor, value))) return true
  const binary = figure.unit === 1e3 ? 1024 : figure.unit === 1e6 ? 1024 ** 2 : 0
  if (binary > 0 && same(figure.digits * binary, value)) return true
  return (
    figure.unit === 1 &&
    [1e3 / 1024, 1e6 / 1024 ** 2].some(
      (factor) =>
        same(exact * factor, value) || (exact >= 1024 && same(Math.round((exact * factor) / 1e3), value / 1e3)),
    )
  )
}

/** Whether a share such as 0.8123 is the percentage 81.2, rounded to the places the percentage has. */
export function isShareOf(figure: Figure, value: number): boolean {
  if (figure.unit !== 1 || figure.isPercent || Math.abs(figure.digits) > 1 || figure.places < 2) return false
  return rounds(figure.digits * 100, value)
}
