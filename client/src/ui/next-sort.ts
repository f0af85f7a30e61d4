/**
 * What a click on a head does to the sort of a list: sorts by its column, from the lowest where `fromLowest` (names, prices), else
 * from the highest; a second click turns it round. A sort is a column, with a minus before it for highest first.
 */
export function nextSort<C extends string>(sort: string, column: C, fromLowest: boolean): C | `-${C}` {
  if (sort === column) return `-${column}`
  if (sort === `-${column}`) return column
  return fromLowest ? column : `-${column}`
}

/** The way rows are sorted by a column, if they are sorted by it. */
export function sortedBy(sort: string, column: string): 'ascending' | 'descending' | undefined {
  if (sort === column) return 'ascending'
  return sort === `-${column}` ? 'descending' : undefined
}
