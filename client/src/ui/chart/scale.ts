import { formatNumber } from '@stack/shared/format/numbers.ts'

/** How values of an axis are spread, and how its ends are chosen. */
export type Spread = 'linear' | 'log' | 'time'

export interface Tick {
  value: number
  text: string
}

/** An axis: where a value stands between 0 and 1, its ticks, and what has to be said of it. */
export interface Scale {
  from: number
  to: number
  at: (value: number) => number
  ticks: readonly Tick[]
  /** "logarithmic", "axis from 20 to 80", or nothing. */
  words: string
}

/** The smallest of 1, 2, 5 times a power of ten that is not below a size. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  return power * ([1, 2, 5].find((factor) => factor * power >= size * (1 - 1e-9)) ?? 10)
}

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => Number((from + at * step).toPrecision(12)))

type Format = (value: number) => string

/**
 * A linear axis over some values. Within the range of a metric it is drawn whole when the values fill most of it, else from
 * step to step around them, and then it says so. Below a third of the highest value it begins at 0.
 */
export function linearScale(
  values: readonly number[],
  format: Format = formatNumber,
  range: { min: number; max: number | null } = { min: 0, max: null },
): Scale {
  const [low, high] = ends(values, [0, 1])
  const step = niceStep((high - low || Math.abs(high) || 1) / 5)
  const isFull = range.max !== null && high - low > 0.7 * (range.max - range.min)
  const fromZero = low >= range.min && low - range.min < (high - range.min) / 3
  const from = isFull || fromZero ? range.min : Math.max(range.min, Math.floor(low / step) * step)
  const to =
    isFull && range.max !== null ? range.max : Math.min(range.max ?? Infinity, Math.ceil(high / step) * step || step)
  const end = to === from ? from + step : to
  const isCut = from !== range.min || (range.max !== null && end !== range.max)
  return {
    from,
    to: end,
    at: (value) => (value - from) / (end - from),
    ticks: steps(from, end, niceStep((end - from) / 5))
      .filter((value) => value <= end)
      .map((value) => ({ value, text: format(value) })),
    words: isCut ? `axis from ${format(from)} to ${format(end)}` : '',
  }
}

/** A logarithmic axis over some values above 0, from power to power of ten, or from 1, 2 or 5 of one where they span less. */
export function logScale(values: readonly number[], format: Format = formatNumber): Scale {
  const [low, high] = ends(
    values.filter((value) => value > 0),
    [1, 10],
  )
  const marks = [1, 2, 5].flatMap((factor) =>
    steps(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)) + 1, 1).map((power) =>
      Number((factor * 10 ** power).toPrecision(3)),
    ),
  )
  const sorted = marks.toSorted((a, b) => a - b)
  const from = sorted.findLast((mark) => mark <= low) ?? low
  const above = sorted.find((mark) => mark >= high) ?? high
  const to = above === from ? from * 10 : above
  const inside = sorted.filter((mark) => mark >= from && mark <= to)
  const powers = inside.filter((mark) => Number.isInteger(Math.log10(mark)) || Math.abs(Math.log10(mark) % 1) < 1e-9)
  const shown = inside.length > 8 && powers.length > 2 ? powers : inside
  return {
    from,
    to,
    at: (value) => Math.log(value / from) / Math.log(to / from),
    ticks: shown.map((value) => ({ value, text: format(value) })),
    words: 'logarithmic',
  }
}

const month = (time: number, by = 0) => {
  const day = new Date(time)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + by, 1)
}
const monthText = (time: number) => new Date(time).toISOString().slice(0, 7)

/** An axis of days in UTC milliseconds, from the first of a month to the first of another, ticks at months as `2026-05`. */
export function timeScale(values: readonly number[], most = 8): Scale {
  const [low, high] = ends(values, [Date.UTC(2025, 0), Date.UTC(2026, 0)])
  const from = month(low)
  const to = month(high, 1)
  const months = Math.round((to - from) / (30.44 * 86_400_000))
  const by = [1, 2, 3, 6, 12, 24, 60].find((count) => months / count <= most) ?? 120
  const ticks: Tick[] = []
  for (let time = from; time <= to; time = month(time, 1)) {
    const number = new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth()
    if (number % by === 0) ticks.push({ value: time, text: monthText(time) })
  }
  return { from, to, at: (value) => (value - from) / (to - from), ticks, words: '' }
}

function ends(values: readonly number[], fallback: readonly [number, number]): readonly [number, number] {
  if (values.length === 0) return fallback
  return [Math.min(...values), Math.max(...values)]
}
