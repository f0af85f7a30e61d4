import { useState } from 'react'
import { useRouteQuery } from '../../graphql/use-route-query.ts'
import { type ColumnId, isFactColumn, isPriceColumn } from './list-columns.ts'
import { filterOf } from '@stack/shared/models/list-address.ts'
import type { ListState } from './list-params.ts'
import { columnOf, orderOf } from './list-sort.ts'
import { modelsQuery } from './models.query.ts'

/** Rows that "Show 50 more" adds. */
export const pageSize = 50

/** The columns to ask for: those shown and the one the list is sorted by. */
export function askedColumns({ cols, sort }: Pick<ListState, 'cols' | 'sort'>): readonly ColumnId[] {
  const sorted = columnOf(sort)
  return sorted === 'name' || cols.includes(sorted) ? cols : [...cols, sorted]
}

/** The variables of the list's query for an address. */
export function variablesOf(state: ListState) {
  const filter = filterOf(state)
  const asked = askedColumns(state).filter((id) => isFactColumn(id) || isPriceColumn(id))
  return {
    ...(filter && { filter }),
    orderBy: orderOf(state.sort),
    first: pageSize,
    ...Object.fromEntries(asked.map((id) => [id, true])),
  }
}

/** The list of an address with all its pages: asks on until as many rows are there as the address wants. */
export function useModelPages(state: ListState) {
  const variables = variablesOf(state)
  const key = JSON.stringify(variables)
  const [reached, setReached] = useState({ key, after: '' })
  const after = reached.key === key ? reached.after : ''
  const answer = useRouteQuery(modelsQuery, after === '' ? variables : { ...variables, after })
  const list = answer.data?.models
  const isShort = list !== undefined && list.nodes.length < state.page * pageSize
  const next = isShort && list.pageInfo.hasNextPage && !answer.isLoading ? list.pageInfo.endCursor : null
  if (next !== null && next !== after) setReached({ key, after: next })
  return answer
}
