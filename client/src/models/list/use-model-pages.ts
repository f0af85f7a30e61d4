import { usePages } from '../../graphql/use-pages.ts'
import { pageSize } from '../../ui/pager.tsx'
import { useDay } from '../../ui/day.ts'
import { type ColumnId, isFactColumn, isPriceColumn } from './list-columns.ts'
import { filterOf, type FilterState } from '@stack/shared/models/list-address.ts'
import type { ListState } from './list-params.ts'
import { columnOf, orderOf } from './list-sort.ts'
import { modelsQuery } from './models.query.ts'

/** The columns to ask for: those shown and the one the list is sorted by. */
export function askedColumns({ cols, sort }: Pick<ListState, 'cols' | 'sort'>): readonly ColumnId[] {
  const sorted = columnOf(sort)
  return sorted === 'name' || cols.includes(sorted) ? cols : [...cols, sorted]
}

/** More memory than any model needs: what fits in it is what can be computed. */
const anyAmount = 1e6

/** The filters whose models are counted beside the list: conditions that are no dimension of the API's facets. */
export function countedFilters(state: FilterState) {
  const having = (changes: Partial<FilterState>) => filterOf({ ...state, ...changes }) ?? {}
  return {
    osi: having({ osi: true }),
    anyMemory: having({ fits: null }),
    fits24: having({ fits: 24 }),
    fits48: having({ fits: 48 }),
    fits80: having({ fits: 80 }),
    fitsAny: having({ fits: anyAmount }),
  }
}

/** The variables of the list's query for an address. */
export function variablesOf(state: ListState, day: string | null) {
  const filter = filterOf(state)
  const asked = askedColumns(state).filter((id) => isFactColumn(id) || isPriceColumn(id))
  return {
    ...(filter && { filter }),
    ...countedFilters(state),
    ...(day !== null && { asOf: day }),
    orderBy: orderOf(state.sort),
    first: pageSize,
    ...Object.fromEntries(asked.map((id) => [id, true])),
  }
}

/** The list of an address with all its pages, up to the one the address wants. */
export const useModelPages = (state: ListState) =>
  usePages(modelsQuery, variablesOf(state, useDay()), state.page * pageSize, ({ models }) => models)
