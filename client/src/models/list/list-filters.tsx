import { formatParameters, parseParameters } from '@stack/shared/format/parameters.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import { FacetList } from '../../ui/facet-list.tsx'
import type { RangeValue } from '@stack/shared/format/params.ts'
import { RangeFacet } from '../../ui/range-facet.tsx'
import type { ListName } from './applied-filters.ts'
import { dayOf, parseDay, parseTokens } from './bounds-text.ts'
import { type Facets, facetOptions, histogramOf, missingOption } from './list-facets.ts'
import type { FilterState } from '@stack/shared/models/list-address.ts'

interface ListFiltersProps {
  state: FilterState
  facets: Facets
  onChange: (changes: Partial<FilterState>) => void
}

/** The conditions that can be chosen, with what each choice would give. */
export function ListFilters({ state, facets, onChange }: ListFiltersProps) {
  const choices = (name: ListName, title: string, rest: { hint?: string; limit?: number; more?: string } = {}) => (
    <FacetList
      title={title}
      options={facetOptions(facets, name, state)}
      onToggle={(value) => onChange({ [name]: toggled(state[name], value) })}
      {...rest}
    />
  )
  const { from, to, withMissing } = state.released
  return (
    <>
      {choices('openness', 'Openness', { hint: 'derived' })}
      {choices('license', 'Licence', { limit: 5, more: 'licences' })}
      <Range
        title="Total parameters"
        facets={facets}
        dimension="totalParameters"
        range={state.total}
        onChange={(total) => onChange({ total })}
        format={formatParameters}
        parse={parseParameters}
      />
      <Range
        title="Active parameters"
        hint="per token"
        facets={facets}
        dimension="activeParameters"
        range={state.active}
        onChange={(active) => onChange({ active })}
        format={formatParameters}
        parse={parseParameters}
      />
      <Range
        title="Context"
        hint="tokens, advertised"
        facets={facets}
        dimension="contextTokens"
        range={state.context}
        onChange={(context) => onChange({ context })}
        format={formatTokens}
        parse={parseTokens}
      />
      {choices('score', 'Has a score on', { hint: 'all of them', limit: 4, more: 'benchmarks' })}
      {choices('architecture', 'Architecture')}
      {choices('organization', 'Organization', { limit: 5, more: 'organizations' })}
      {choices('family', 'Family', { limit: 5, more: 'families' })}
      {choices('format', 'Published format', { limit: 4, more: 'formats' })}
      {choices('modality', 'Takes in', { hint: 'all of them' })}
      {choices('stage', 'Stage')}
      <Range
        title="Released"
        hint="year-month-day"
        facets={facets}
        dimension="releasedOn"
        range={{ from: parseDay(from ?? ''), to: parseDay(to ?? ''), withMissing }}
        onChange={(range) => onChange({ released: { ...range, from: dayOf(range.from), to: dayOf(range.to) } })}
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
