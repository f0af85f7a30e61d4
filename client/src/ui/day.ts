import { dayParam } from '@stack/shared/format/params.ts'
import { createContext, useContext } from 'react'
import { parseSearch, stringifySearch } from './search-string.ts'

/** The day of view in the address of every page: only what reports say by then. */
export const dayParams = { asof: dayParam() }

/** Holds the day of view; null is the latest. */
export const DayContext = createContext<string | null>(null)

/** The day the page is to answer for, as `YYYY-MM-DD`; null is the latest. */
export const useDay = (): string | null => useContext(DayContext)

/** Today, as the catalogue counts days. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** An address of this site that keeps the day of view, unless it names one of its own. */
export function withDay(href: string, day: string | null): string {
  if (day === null || !href.startsWith('/')) return href
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? []
  const params = parseSearch(search)
  return 'asof' in params ? href : path + stringifySearch({ ...params, asof: day }) + hash
}
