import { fitsAt } from '@stack/shared/models/list-address.ts'
import { FacetList } from '../../ui/facet-list.tsx'
import type { ListCounts } from './models.query.ts'

interface FitsFacetProps {
  /** The memory that is asked for, in GB. */
  fits: number | null
  counts: ListCounts
  onChange: (fits: number | null) => void
}

/** Memory that weights and cache fit in: one of three that are common, computed for one format and context. */
export function FitsFacet({ fits, counts, onChange }: FitsFacetProps) {
  const offered = [
    { memory: 24, count: counts.fits24.totalCount },
    { memory: 48, count: counts.fits48.totalCount },
    { memory: 80, count: counts.fits80.totalCount },
  ]
  const other =
    fits === null || offered.some(({ memory }) => memory === fits)
      ? []
      : [{ memory: fits, count: counts.models.totalCount }]
  return (
    <FacetList
      title="Fits in memory"
      hint={`computed, ${fitsAt.contextTokens / 1024}K`}
      options={[...offered, ...other].map(({ memory, count }) => ({
        value: String(memory),
        label: `${memory} GB, weights of ${fitsAt.bits} bits`,
        count,
        chosen: memory === fits,
      }))}
      onToggle={(value) => onChange(Number(value) === fits ? null : Number(value))}
      missing={{ label: 'cannot be computed', count: counts.anyMemory.totalCount - counts.fitsAny.totalCount }}
    />
  )
}
