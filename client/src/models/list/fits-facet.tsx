import { fitsAt } from '@stack/shared/models/list-address.ts'
import { FacetList } from '../../ui/facet-list.tsx'
import type { FilterCounts } from './use-filter-counts.ts'

interface FitsFacetProps {
  /** The memory that is asked for, in GB. */
  fits: number | null
  counts: FilterCounts
  /** How many models meet all the conditions. */
  total: number
  onChange: (fits: number | null) => void
}

/** Memory that weights and cache fit in: one of three that are common, computed for one format and context. */
export function FitsFacet({ fits, counts, total, onChange }: FitsFacetProps) {
  const isOther = fits !== null && !counts.memory.some(({ gigabytes }) => gigabytes === fits)
  const offered = isOther ? [...counts.memory, { gigabytes: fits, count: total }] : counts.memory
  return (
    <FacetList
      title="Fits in memory"
      hint={`computed, ${fitsAt.contextTokens / 1024}K`}
      options={offered.map(({ gigabytes, count }) => ({
        value: String(gigabytes),
        label: `${gigabytes} GB, weights of ${fitsAt.bits} bits`,
        count,
        chosen: gigabytes === fits,
      }))}
      onToggle={(value) => onChange(Number(value) === fits ? null : Number(value))}
      missing={{ label: 'cannot be computed', count: counts.notComputed ?? 0 }}
    />
  )
}
