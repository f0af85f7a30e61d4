import { type Figure, figuresIn, isDerived, isShareOf, isValue, unitsNamed } from './figures.ts'
import { type Located, short } from './located.ts'
import type { Locator } from './locator.ts'
import { reckonedIn } from './reckon.ts'
import { fold, standsIn } from './words.ts'
import { checked, mismatch, notCheckable, type Verdict } from './verdict.ts'

/** A number to be found at a place. */
export interface Wanted {
  readonly value: number
  readonly locator: Locator
  readonly places: readonly Located[]
  /** What a line or label must mention for the figure to be the one meant; absent when naming is looked after elsewhere. */
  readonly names: RegExp | undefined
  /** What a label or key must not mention, because the figure is then another; unless it also mentions this one outright. */
  readonly not?: { readonly pattern: RegExp; readonly unless?: RegExp | undefined } | undefined
  /** Whether words of the locator, or the heads of row and column, give the figure to something else. */
  readonly isOfOther?: ((label: string) => boolean) | undefined
  /** What tells the part of a cell with several figures that is meant; absent when none does. */
  readonly part?: RegExp | undefined
  /** What the figure is, for a message. */
  readonly what: string
  /** Whether a share between 0 and 1 may stand for a percentage. */
  readonly isShare: boolean
}

/** A key of a data file or a program, as opposed to words of a sentence. */
export const isKey = (word: string): boolean => /^[\p{L}_][\p{L}\d_.\-[\]/*]*$/u.test(word)

/** The part of a line that belongs to a key: what comes after it, up to the next pair on the same line. */
function afterKey({ scope, kind }: Located, key: string): string[] {
  const last = key.split('.').at(-1) ?? key
  const escaped = last.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
  const sign = `(?::\\s*[A-Za-z][\\w\\[\\], |.]*=|[:=(]|=>${kind === 'field' ? String.raw`|,|\s` : ''})`
  const pattern = new RegExp(`(?<![\\w-])["']?${escaped}["']?\\]?\\s*${sign}\\s*`, 'gi')
  return [...scope.matchAll(pattern)].map((match) => scope.slice(match.index + match[0].length))
}

/** The texts in which the figure must stand: cells where there are any, and of a line with a key what follows the key. */
function scopesOf({ locator, places }: Wanted): Located[] {
  const cells = places.filter(({ kind }) => kind === 'cell')
  if (cells.length > 0) return cells
  const keys = locator.words.filter(isKey)
  const keyed = places.flatMap((place) =>
    keys.flatMap((key) => afterKey(place, key).map((scope) => ({ ...place, scope }))),
  )
  return keyed.length > 0 ? keyed : [...places]
}

/** The figure of a cell that its label gives to this fact: by its place among parts, or by the words after it. */
function partOf(
  { scope, rowText, columnText }: Located,
  found: readonly Figure[],
  { part, locator }: Wanted,
): Figure | undefined {
  if (!part) return undefined
  const labelled = found.find(({ end }, at) => part.test(fold(scope.slice(end, found[at + 1]?.start))))
  if (labelled) return labelled
  const groups = [
    ...`${locator.column ?? ''} ${locator.row ?? ''} ${columnText} ${rowText}`.matchAll(
      /\(([^()]*\/[^()]*)\)|(\S+(?:\s*\/\s*\S+)+)/g,
    ),
  ]
  for (const [, inside, bare] of groups) {
    const labels = (inside ?? bare ?? '').split('/')
    const at = labels.length === found.length ? labels.findIndex((label) => part.test(fold(label))) : -1
    if (at >= 0) return found[at]
  }
  return undefined
}

/** Figures of a scope that may be the one: in a cell the first or only one, after a key the first, in a sentence any. */
function candidates(place: Located, isKeyed: boolean, wanted: Wanted): readonly Figure[] {
  const found = figuresIn(place.scope)
  if (place.kind === 'cell' || isKeyed) {
    const first = found[0]
    if (!first) return []
    if (found.length === 1 || isKeyed) return [first]
    const meant = place.kind === 'cell' ? partOf(place, found, wanted) : undefined
    if (meant) return [meant]
    // a spread, a note in brackets or the same figure once more may follow; a second figure on equal terms makes it ambiguous
    const rest = place.scope.slice(first.end)
    const isAlone = /^\s*(?:[(±[]|\+\/?-|[*†‡^]|<)/.test(rest) || found.every((figure) => isValue(figure, wanted.value))
    return isAlone ? [first] : []
  }
  return found
}

/** Whether words that stand there say the number: `119 languages`, `top-6`, `no shared experts`. */
const saysNumber = (words: string, value: number): boolean =>
  figuresIn(words).some((figure) => isValue(figure, value)) ||
  (value === 0 && /\bno\b|without|\bnone\b|exclud/i.test(words)) ||
  (Number.isInteger(value) && value > 0 && new RegExp(`\\b${numberWords[value] ?? '!'}\\b`, 'i').test(words))

const numberWords = [
  'zero',
  '(?:one|single)',
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

/** Whether a figure that is printed in full, or with its unit, is a thousand times the value or a thousandth: no unit is left to explain it. */
function isOffByThousand({ digits, unit }: Figure, value: number): boolean {
  const exact = digits * unit
  return (exact >= 1e4 || unit > 1) && exact > 0 && value > 0 && Math.abs(Math.log10(value / exact)) > 2.5
}

/** Decides whether a number stands at a place. */
export function numberVerdict(wanted: Wanted): Verdict {
  const { value, locator, what, isShare } = wanted
  const scopes = scopesOf(wanted)
  const isKeyed = scopes.every((scope) => !wanted.places.includes(scope))
  const stands = (figure: Figure, { scope, rowText, columnText }: Located): boolean =>
    isValue(
      figure,
      value,
      unitsNamed(`${rowText} ${columnText} ${locator.words.join(' ')} ${scope.slice(figure.end)}`),
    ) ||
    (isShare && isShareOf(figure, value))
  if (locator.printed !== undefined) {
    const { printed } = locator
    const there = scopes.filter(({ scope }) => standsIn(printed, scope) || fold(scope).includes(fold(printed)))
    const joined = printed.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '')
    if (there.length === 0)
      return mismatch(`"${short(printed)}" does not stand there; "${short(scopes[0]?.scope ?? '')}" does`)
    if (
      !figuresIn(joined).some(
        (figure) => isValue(figure, value) || (isDerived(figure, value) && !isOffByThousand(figure, value)),
      )
    )
      return mismatch(`${value} does not follow from "${short(printed)}"`)
    return naming(there, wanted)
  }
  const fromWords = locator.words.filter((word) => saysNumber(word, value))
  if (fromWords.length > 0) return naming(wanted.places, wanted)
  const inLabel = [locator.row, locator.column].some(
    (label) => label !== undefined && /param/.test(what) && figuresIn(label).some((figure) => isValue(figure, value)),
  )
  if (inLabel) return checked
  const there = scopes.filter((place) => candidates(place, isKeyed, wanted).some((figure) => stands(figure, place)))
  if (there.length > 0) return naming(there, wanted)
  if (scopes.some(({ scope, kind }) => kind === 'field' && reckonedIn(scope).includes(value)))
    return naming(scopes, wanted)
  const several = scopes.find(
    (place) => place.kind === 'cell' && figuresIn(place.scope).some((figure) => stands(figure, place)),
  )
  if (isKeyed && there.length === 0 && wanted.places.length > 1) {
    // the key may take its value from another of the lines: `vocab_size=VOCAB_SIZE`
    const anywhere = wanted.places.filter((place) => figuresIn(place.scope).some((figure) => stands(figure, place)))
    if (anywhere.length > 0 && scopes.some(({ scope }) => figuresIn(scope).length === 0))
      return naming(anywhere, wanted)
  }
  if (several) return notCheckable(`"${short(several.scope)}" holds several figures: quote it`)
  if (scopes.length === 0) return notCheckable('nothing was found at the place')
  const figures = [...new Set(scopes.flatMap(({ scope }) => figuresIn(scope).map(({ text }) => text)))]
  if (figures.length === 0 && isKeyed) return notCheckable('the key stands there without a figure')
  if (figures.length === 0) return mismatch(`no figure stands there: "${short(scopes[0]!.scope)}"`)
  return mismatch(
    `the ${what} there is ${figures.length > 4 ? `none of ${figures.slice(0, 6).join(', ')} …` : figures.join(' or ')}`,
  )
}

function naming(places: readonly Located[], { names, not, isOfOther, locator, what }: Wanted): Verdict {
  if (!names) return checked
  const label = fold([locator.row, locator.column, ...locator.words].join(' '))
  const { row, column, words } = locator
  const heads = row === undefined || column === undefined ? [] : [row, column]
  const isInScope = places.some(({ scope }) => names.test(fold(scope)))
  if (!isInScope && isOfOther?.(fold([...heads, ...words.filter(isKey)].join(' '))))
    return notCheckable(`the figure stands there, but its label does not name it as ${what}`)
  const isNamed = places.some(({ scope, rowText, columnText, outer, kind }) => {
    const own = kind === 'field' ? fold(`${rowText} ${scope}`) : ''
    const isOther = not !== undefined && !not.unless?.test(label || own) && not.pattern.test(label || own)
    const around = kind === 'line' ? outer.join(' ') : ''
    return !isOther && names.test(`${label} ${fold([scope, rowText, columnText, around].join(' '))}`)
  })
  return isNamed ? checked : notCheckable(`the figure stands there, but nothing names it as ${what}`)
}
