import type { Params, StateOf } from '@stack/shared/format/params.ts'
import type { RawSearch } from './search-string.ts'

/** The parameters of a view by name. */
export type ViewParams = Params

/** What a view's parameters say, with their types. */
export type ViewStateOf<P extends ViewParams> = StateOf<P>

/** A parameter, or a part of one, that could not be used. */
export interface Ignored {
  name: string
  text: string
}

/** Reads a view's parameters from an address. What cannot be used falls back and is listed. */
export function readView<P extends ViewParams>(params: P, search: RawSearch) {
  const ignored: Ignored[] = []
  const entries = Object.entries(params).map(([name, param]) => {
    const text = Object.hasOwn(search, name) ? search[name] : undefined
    if (text === undefined) return [name, param.fallback] as const
    const reading = param.read(text)
    if (reading.ignored !== undefined) ignored.push({ name, text: reading.ignored })
    return [name, reading.value] as const
  })
  return { state: Object.fromEntries(entries) as ViewStateOf<P>, ignored }
}

/** The parameters of an address after some of a view's changed. Others stay as they are; defaults are left out. */
export function writeView<P extends ViewParams>(
  params: P,
  search: RawSearch,
  changes: Partial<ViewStateOf<P>>,
): RawSearch {
  const result = { ...search }
  for (const [name, value] of Object.entries(changes)) {
    const text = params[name]?.write(value) ?? ''
    if (text === '') delete result[name]
    else result[name] = text
  }
  return result
}
