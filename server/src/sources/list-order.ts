import { InputError } from '../sql-fields/input-error.ts'

interface SortInput<Key extends string> {
  readonly key: Key
  readonly direction: 'ASC' | 'DESC'
}

/** The keys of a list's order as SQL; by `fallback` when none is given. */
export const listOrder = <Key extends string, Column extends object>(
  orderBy: readonly SortInput<Key>[] | null | undefined,
  columns: Readonly<Record<Key, Column>>,
  fallback: Key,
) =>
  (orderBy ?? [{ key: fallback, direction: 'ASC' as const }]).map(({ key, direction }) => ({
    ...columns[key],
    direction: direction === 'DESC' ? ('desc' as const) : ('asc' as const),
  }))

/** Refuses an order that names a key twice. */
export function checkKeys(orderBy: readonly SortInput<string>[] | null | undefined): void {
  const keys = (orderBy ?? []).map(({ key }) => key)
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice !== undefined) throw new InputError(`"orderBy" names ${twice} twice.`)
}
