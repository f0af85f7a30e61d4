import { type FilterState, filterParams } from '@stack/shared/models/list-address.ts'
import { Chips } from '../../ui/chips.tsx'
import { stringifySearch } from '../../ui/search-string.ts'
import { writeView } from '../../ui/view-params.ts'
import type { AppliedFilter } from './applied-filters.ts'

interface FilterChipsProps {
  state: FilterState
  filters: readonly AppliedFilter[]
  onRemove: (without: Partial<FilterState>) => void
}

/** Address of the feed of what is recorded of the models that meet the conditions. */
export const feedOf = (state: FilterState): string =>
  `/feed.atom${stringifySearch(writeView(filterParams, {}, conditionsOf(state)))}`

/** The conditions of an address, without how the list is shown. */
const conditionsOf = (state: FilterState): FilterState =>
  Object.fromEntries(Object.keys(filterParams).map((name) => [name, state[name as keyof FilterState]])) as FilterState

/** The conditions that hold, each with a cross, and the feed of them. */
export const FilterChips = ({ state, filters, onRemove }: FilterChipsProps) => (
  <Chips
    label="Filters that hold"
    chips={filters.map(({ id, label, without }) => ({ id, label, onRemove: () => onRemove(without) }))}
  >
    {filters.length > 0 && (
      <a className="small" href={feedOf(state)}>
        Feed for these filters
      </a>
    )}
  </Chips>
)
