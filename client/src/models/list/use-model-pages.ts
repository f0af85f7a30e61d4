import { usePages } from '../../graphql/use-pages.ts'
import { pageSize } from '../../ui/pager.tsx'
import { useDay } from '../../ui/day.ts'
import { type ColumnId, isFactColumn, isPriceColumn } from './list-columns.ts'
import { filterOf } from '@stack/shared/models/list-address.ts'
import type { ListState } from './list-params.ts'
import { columnOf, orderOf } from './list-sort.ts'
import { modelsQuery } from './models.query.ts'

/** The columns to ask for: those shown and the one the list is sorted by. */
export function askedColumns({ cols, sort }: Pick<ListState, 'cols' | 'sort'>): readonly ColumnId[] {
  const sorted = columnOf(sort)
  return sorted === 'name' || cols.includes(sorted) ? cols : [...cols, sorted]
}

/** The variables of the list's query for an address. */
export function variablesOf(state: ListState, day: string | null) {
  const filter = filterOf(state)
  const asked = askedColumns(state).filter((id) => isFactColumn(id) || isPriceColumn(id))
  return {
    ...(filter && { filter }),
    ...(day !== null && { asOf: day }),
    orderBy: orderOf(state.sort),
    first: pageSize,
    ...Object.fromEntries(asked.map((id) => [id, true])),
  }
}

/** The list of an address with all its pages, up to the one the address wants. */
export const useModelPages = (state: ListState) =>
  usePages(modelsQuery, variablesOf(state, useDay()), state.page * pageSize, ({ models }) => models)
