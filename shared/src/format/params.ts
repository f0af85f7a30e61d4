/** What reading one parameter gave: a value, and what of the text was not usable. */
export interface Reading<T> {
  value: T
  ignored?: string
}

/** One parameter of a view: how it is read from an address, how it is written, and what holds without it. */
export interface Param<T> {
  readonly fallback: T
  readonly read: (text: string) => Reading<T>
  /** An empty text leaves the parameter out. */
  readonly write: (value: T) => string
}

/** Parameters by their name in an address. */
// oxlint-disable-next-line typescript/no-explicit-any -- a record of parameters of different types
export type Params = Readonly<Record<string, Param<any>>>

/** What the parameters of an address say, with their types. */
export type StateOf<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never }

/** A parameter from what reads its text. A text that gives `undefined` falls back and is named. */
function param<T>(parse: (text: string) => T | undefined, fallback: T, write: (value: T) => string): Param<T> {
  return {
    fallback,
    read: (text) => {
      const value = parse(text)
      return value === undefined ? { value: fallback, ignored: text } : { value }
    },
    write: (value) => {
      const text = write(value)
      return text === write(fallback) ? '' : text
    },
  }
}

const numeral = /^-?\d{1,16}(\.\d+)?(e\d{1,2})?$/
const readNumber = (text: string): number | undefined => (numeral.test(text) ? Number(text) : undefined)
const slug = /^[a-z0-9][a-z0-9.-]{0,79}$/

// What no XML may hold, as a feed of the same address would.
const unprintable = /[\p{Cc}\uFFFE\uFFFF]/u

/** Free text such as `q`, cut at `max` characters by refusing more. It has no control characters. */
export const textParam = (max = 200): Param<string> =>
  param(
    (text) => (text.length <= max && !unprintable.test(text) ? text : undefined),
    '',
    (value) => value,
  )

/** One of a few words: `choiceParam(['table', 'scatter'], 'table')`. */
export const choiceParam = <const T extends string>(choices: readonly T[], fallback: NoInfer<T>): Param<T> =>
  param(
    (text) => choices.find((choice) => choice === text),
    fallback,
    (value) => value,
  )

const flags: Readonly<Record<string, boolean>> = { 0: false, 1: true }

/** On as `diff=1`, off when absent. `fallback: true` turns it round: off as `chart=0`. */
export const flagParam = (fallback = false): Param<boolean> =>
  param(
    (text) => flags[text],
    fallback,
    (value) => (value ? '1' : '0'),
  )

/** A number within bounds, `1e9` included. */
export const numberParam = <T extends number | null>(fallback: T, min: number, max: number): Param<number | T> =>
  param<number | T>(
    (text) => {
      const value = readNumber(text)
      return value !== undefined && value >= min && value <= max ? value : undefined
    },
    fallback,
    (value) => (value === null ? '' : String(value)),
  )

/** A whole number within bounds. */
export function integerParam<T extends number | null>(fallback: T, min: number, max: number): Param<number | T> {
  const { read, ...rest } = numberParam(fallback, min, max)
  return {
    ...rest,
    read: (text) => (Number.isSafeInteger(readNumber(text)) ? read(text) : { value: fallback, ignored: text }),
  }
}

/** Whether a text is a calendar day that exists, as `2025-06-01`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** A calendar day `2025-06-01`, or none. */
export const dayParam = (): Param<string | null> =>
  param<string | null>(
    (text) => (isDay(text) ? text : undefined),
    null,
    (value) => value ?? '',
  )

/** A slug, or none. */
export const slugParam = (): Param<string | null> =>
  param<string | null>(
    (text) => (slug.test(text) ? text : undefined),
    null,
    (value) => value ?? '',
  )

/** Comma-separated words in the user's order, none twice, at most `max`. Unusable ones are left out and named. */
export function listParam<const T extends string = string>(max = 50, choices?: readonly T[]): Param<readonly T[]> {
  const isUsable = (word: string) => (choices ? (choices as readonly string[]).includes(word) : slug.test(word))
  return {
    fallback: [],
    read: (text) => {
      const words = [...new Set(text.split(',').filter((word) => word !== ''))]
      const usable = words.filter(isUsable)
      const value = usable.slice(0, max) as T[]
      const ignored = [...words.filter((word) => !isUsable(word)), ...usable.slice(max)]
      return ignored.length === 0 ? { value } : { value, ignored: ignored.join(',') }
    },
    write: (value) => value.join(','),
  }
}

/** Bounds of a number and whether "not reported" counts in. */
export interface RangeValue {
  from: number | null
  to: number | null
  withMissing: boolean
}

const openRange: RangeValue = { from: null, to: null, withMissing: false }
const rangeText = /^([\d.e]*)\.\.([\d.e]*?)(,none)?$/

const bound = (text: string | undefined) => (text ? readNumber(text) : null)

/** A range as `3e9..1.1e12`, open at either end; `..,none` is the bucket "not reported" alone with no bound. */
export function rangeParam(): Param<RangeValue> {
  return {
    fallback: openRange,
    read: (text) => {
      const [, low, high, none] = rangeText.exec(text) ?? []
      const [from, to] = [bound(low), bound(high)]
      if (low === undefined || from === undefined || to === undefined) return { value: openRange, ignored: text }
      if (from !== null && to !== null && from > to) return { value: openRange, ignored: text }
      return { value: { from, to, withMissing: none !== undefined } }
    },
    write: ({ from, to, withMissing }) =>
      from === null && to === null && !withMissing ? '' : `${short(from)}..${short(to)}${withMissing ? ',none' : ''}`,
  }
}

const short = (value: number | null) => {
  if (value === null) return ''
  const plain = String(value)
  const exponential = value.toExponential().replace('e+', 'e')
  return exponential.length < plain.length ? exponential : plain
}

/** Days from and to, and whether what has no day counts in. */
export interface Days {
  from: string | null
  to: string | null
  withMissing: boolean
}

const anyDay: Days = { from: null, to: null, withMissing: false }
const daysText = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?(,none)?$/

/** A range of days, `2024-12-01..2025-06-30`, open at either end; `,none` takes in what has no day. */
export const daysParam = (): Param<Days> => ({
  fallback: anyDay,
  read: (text) => {
    const [whole, from = null, to = null, none] = daysText.exec(text) ?? []
    const isUsable = [from, to].every((day) => day === null || isDay(day))
    if (whole === undefined || !isUsable || (from && to && from > to)) return { value: anyDay, ignored: text }
    return { value: { from, to, withMissing: none !== undefined } }
  },
  write: ({ from, to, withMissing }) =>
    from === null && to === null && !withMissing ? '' : `${from ?? ''}..${to ?? ''}${withMissing ? ',none' : ''}`,
})
