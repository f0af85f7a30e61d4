import type { Params, StateOf } from '@stack/shared/format/params.ts'
import { InputError } from '../sql-fields/input-error.ts'

/**
 * Reads the parameters of an address. Throws an {@link InputError} for a parameter that is none of these, is given twice or holds
 * what cannot be used: what is answered is never silently more or less than what was meant.
 */
export function readAddress<P extends Params>(params: P, search: URLSearchParams): StateOf<P> {
  const known = Object.keys(params)
  for (const name of new Set(search.keys())) {
    if (!known.includes(name))
      throw new InputError(`There is no parameter "${name}" here. There are: ${known.join(', ')}.`)
    if (search.getAll(name).length > 1) throw new InputError(`The parameter "${name}" is given more than once.`)
  }
  const entries = Object.entries(params).map(([name, param]) => {
    const text = search.get(name)
    if (text === null) return [name, param.fallback] as const
    const { value, ignored } = param.read(text)
    if (ignored !== undefined) throw new InputError(`"${ignored}" cannot be used in the parameter "${name}".`)
    return [name, value] as const
  })
  return Object.fromEntries(entries) as StateOf<P>
}
