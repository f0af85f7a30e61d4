import { nextSort as turned } from '../../ui/next-sort.ts'
import { factColumns, type FactColumnId, factNameOf, headingOf, type PriceColumnId } from './list-columns.ts'

type NumericColumn = {
  [Id in FactColumnId]: (typeof factColumns)[Id] extends { number: unknown } ? Id : never
}[FactColumnId]

/** What the list can be sorted by: names, counts, prices, and every fact that is a number or a day. */
export type SortColumn = 'name' | 'scores' | 'releasedOn' | PriceColumnId | NumericColumn

const isNumeric = (id: FactColumnId): id is NumericColumn => headingOf(id).number !== undefined
const factIds = Object.keys(factColumns) as FactColumnId[]
export const sortColumns: readonly SortColumn[] = [
  'name',
  'releasedOn',
  'scores',
  'inputPrice',
  'outputPrice',
  ...factIds.filter(isNumeric),
]

/** A column, or a column with a minus for highest first: `-releasedOn`. */
export type Sort = SortColumn | `-${SortColumn}`
export const sorts: readonly Sort[] = sortColumns.flatMap((column) => [`-${column}` as const, column])
export const defaultSort: Sort = '-releasedOn'

const noAxis = ['name', 'scores', 'expertsTotal', 'expertsActive'] as const

/** What an axis of a chart can show: all but names, counts, and figures of few models. */
export type AxisColumn = Exclude<SortColumn, (typeof noAxis)[number]>
export const isAxisColumn = (id: string): id is AxisColumn => isSortColumn(id) && !noAxis.some((other) => other === id)

export const isSortColumn = (id: string): id is SortColumn => sortColumns.some((column) => column === id)

export const columnOf = (sort: Sort): SortColumn => {
  const id = sort.replace('-', '')
  return isSortColumn(id) ? id : 'name'
}

export const isDescending = (sort: Sort): boolean => sort.startsWith('-')

const fromTheLowest: readonly SortColumn[] = ['name', 'inputPrice', 'outputPrice']

/** What a click on a head does: names from A, prices from the lowest, all else from the highest; a second click turns it round. */
export const nextSort = (sort: Sort, column: SortColumn): Sort => turned(sort, column, fromTheLowest.includes(column))

const keys = { scores: 'SCORES', inputPrice: 'INPUT_PRICE', outputPrice: 'OUTPUT_PRICE' } as const
const hasKey = (column: SortColumn): column is keyof typeof keys => column in keys

/** The API's order. Models with the same figure follow by name; those without one come last, by name too. */
export function orderOf(sort: Sort) {
  const column = columnOf(sort)
  const direction = isDescending(sort) ? ('DESC' as const) : ('ASC' as const)
  if (column === 'name') return [{ key: 'NAME' as const, direction }]
  const first = hasKey(column)
    ? { key: keys[column], direction }
    : { key: 'FACT' as const, fact: factNameOf(column), direction }
  return [first, { key: 'NAME' as const, direction: 'ASC' as const }]
}

/** What the list is sorted by, in words. */
export const sortLabel = (column: SortColumn): string => (column === 'name' ? 'Name' : headingOf(column).label)
