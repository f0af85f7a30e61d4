import { formatParameters, parseParameters } from '@stack/shared/format/parameters.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import { FacetList, type FacetListProps } from '../../ui/facet-list.tsx'
import type { RangeValue } from '@stack/shared/format/params.ts'
import { RangeFacet } from '../../ui/range-facet.tsx'
import { type ListName, osiLabel } from './applied-filters.ts'
import { dayOf, parseDay, parseTokens } from './bounds-text.ts'
import { FitsFacet } from './fits-facet.tsx'
import { type Facets, facetOptions, histogramOf, missingOf, missingOption } from './list-facets.ts'
import type { ListCounts } from './models.query.ts'
import { useFilterCounts } from './use-filter-counts.ts'
import type { FilterState } from '@stack/shared/models/list-address.ts'

interface ListFiltersProps {
  state: FilterState
  counts: ListCounts
  onChange: (changes: Partial<FilterState>) => void
}

/** The conditions that can be chosen, with what each choice would give. Those that are asked for less often start folded. */
export function ListFilters({ state, counts, onChange }: ListFiltersProps) {
  const { facets, totalCount } = counts.models
  const own = useFilterCounts(state)
  const choices = (name: ListName, title: string, rest: Partial<FacetListProps> = {}) => (
    <FacetList
      title={title}
      options={facetOptions(facets, name, state)}
      onToggle={(value) => onChange({ [name]: toggled(state[name], value) })}
      missing={{ label: 'not reported', count: missingOf(facets, name) }}
      {...rest}
    />
  )
  const range = (name: 'total' | 'active' | 'context', title: string, dimension: string, rest: Partial<RangeProps>) => (
    <Range
      title={title}
      facets={facets}
      dimension={dimension}
      range={state[name]}
      onChange={(bounds) => onChange({ [name]: bounds })}
      format={formatParameters}
      parse={parseParameters}
      {...rest}
    />
  )
  const { from, to, withMissing } = state.released
  return (
    <>
      {choices('openness', 'Openness', { hint: 'derived' })}
      <FacetList
        title="Licence allows"
        hint="all of them"
        options={[
          { value: 'osi', label: osiLabel, count: own.osi, chosen: state.osi },
          ...facetOptions(facets, 'terms', state),
        ]}
        onToggle={(value) =>
          onChange(value === 'osi' ? { osi: !state.osi } : { terms: toggled(state.terms, value) as typeof state.terms })
        }
        limit={6}
        more="terms"
      />
      {choices('parts', 'Released parts', { hint: 'all of them', folded: true })}
      {choices('license', 'Licence', { limit: 5, more: 'licences', folded: true })}
      {range('total', 'Total parameters', 'totalParameters', {})}
      {range('active', 'Active parameters', 'activeParameters', { hint: 'per token', folded: true })}
      {range('context', 'Context', 'contextTokens', {
        hint: 'tokens, advertised',
        format: formatTokens,
        parse: parseTokens,
        folded: true,
      })}
      <FitsFacet fits={state.fits} counts={own} total={totalCount} onChange={(fits) => onChange({ fits })} />
      {choices('score', 'Has a score on', { hint: 'all of them', limit: 4, more: 'benchmarks' })}
      {choices('format', 'Published format', { limit: 4, more: 'formats' })}
      {choices('runtime', 'Runs on', { hint: 'in a published format', folded: true })}
      {choices('provider', 'Offered by', { limit: 5, more: 'providers', folded: true })}
      {choices('organization', 'Organization', { limit: 5, more: 'organizations' })}
      {choices('family', 'Family', { limit: 5, more: 'families', folded: true })}
      {choices('modality', 'Takes in', { hint: 'all of them' })}
      {choices('output', 'Gives out', { hint: 'all of them', folded: true })}
      {choices('architecture', 'Architecture', { folded: true })}
      {choices('stage', 'Stage', { folded: true })}
      <Range
        title="Released"
        hint="year-month-day"
        facets={facets}
        dimension="releasedOn"
        range={{ from: parseDay(from ?? ''), to: parseDay(to ?? ''), withMissing }}
        onChange={(bounds) => onChange({ released: { ...bounds, from: dayOf(bounds.from), to: dayOf(bounds.to) } })}
        format={(time) => dayOf(time) ?? ''}
        parse={parseDay}
      />
    </>
  )
}

const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

interface RangeProps {
  title: string
  hint?: string
  facets: Facets
  /** Its name among the API's facets; one that is not counted there has fields alone. */
  dimension: string
  range: RangeValue
  onChange: (range: RangeValue) => void
  format: (value: number) => string
  parse: (text: string) => number | null
  folded?: boolean
}

function Range({ facets, dimension, range, onChange, ...rest }: RangeProps) {
  const missing = missingOption(facets, dimension, range.withMissing)
  return (
    <RangeFacet
      {...rest}
      range={range}
      onChange={(bounds) => onChange({ ...range, ...bounds })}
      histogram={histogramOf(facets, dimension)}
      onToggleMissing={() => onChange({ ...range, withMissing: !range.withMissing })}
      {...(missing && { missing })}
    />
  )
}
