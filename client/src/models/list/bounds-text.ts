import { dayToTime } from '@stack/shared/format/dates.ts'

const factors: Record<string, number> = { '': 1, k: 1e3, m: 1e6 }

/** Reads tokens as people type them: `131,072`, `128K`, `1M`. `null` for what cannot be read. */
export function parseTokens(text: string): number | null {
  const [, digits = '', suffix = ''] = /^([\d,]+(?:\.\d+)?)\s*([km])?$/i.exec(text.trim()) ?? []
  const tokens = Math.round(Number(digits.replaceAll(',', '')) * (factors[suffix.toLowerCase()] ?? 1))
  return digits !== '' && Number.isSafeInteger(tokens) ? tokens : null
}

/** A day in UTC milliseconds as `2025-04-05`; `null` without one. */
export const dayOf = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString().slice(0, 10)

/** Reads a day as people type it: `2025-04-05`, or `2025-04` for its first day. `null` for what is no day. */
export function parseDay(text: string): number | null {
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const time = dayToTime(day)
  return !Number.isNaN(time) && dayOf(time) === day ? time : null
}
