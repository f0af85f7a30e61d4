import { Chips } from '../../ui/chips.tsx'
import type { AppliedFilter } from './applied-filters.ts'
import type { FilterState } from '@stack/shared/models/list-address.ts'

interface FilterChipsProps {
  filters: readonly AppliedFilter[]
  onRemove: (without: Partial<FilterState>) => void
}

/** The conditions that hold, each with a cross. */
export const FilterChips = ({ filters, onRemove }: FilterChipsProps) => (
  <Chips
    label="Filters that hold"
    chips={filters.map(({ id, label, without }) => ({ id, label, onRemove: () => onRemove(without) }))}
  />
)
