import { useQuery } from 'urql'
import { graphql } from '../../graphql/tada.ts'
import { Button } from '../../ui/button.tsx'
import { useDay } from '../../ui/day.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { type AppliedFilter, countModels } from './applied-filters.ts'
import { filterOf, type FilterState } from '@stack/shared/models/list-address.ts'

const countQuery = graphql(`
  query CountModels($filter: ModelFilter, $asOf: Date) {
    models(filter: $filter, first: 0, asOf: $asOf) {
      totalCount
    }
  }
`)

interface NothingFoundProps {
  state: FilterState
  filters: readonly AppliedFilter[]
  href: (changes: Partial<FilterState>) => string
  onClear: () => void
}

/** No model meets the conditions: names them, and what leaving each out would give. */
export function NothingFound({ state, filters, href, onClear }: NothingFoundProps) {
  return (
    <EmptyState
      title="No model meets all of these conditions"
      actions={<Button onClick={onClear}>Clear all filters</Button>}
    >
      <p className="ink2">Left out, each alone, it would give:</p>
      <ul className="alternatives">
        {filters.map((filter) => (
          <li key={filter.id}>
            <PageLink keepScroll href={href(filter.without)}>
              Without {filter.label}
            </PageLink>
            <CountWithout state={{ ...state, ...filter.without }} />
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}

/** Asked for only here, one small query each: a list that has rows has no use for it. */
function CountWithout({ state }: { state: FilterState }) {
  const filter = filterOf(state)
  const [{ data, error }] = useQuery({ query: countQuery, variables: { ...(filter && { filter }), asOf: useDay() } })
  if (error) return <span>not loaded</span>
  return <span>{data ? countModels(data.models.totalCount) : 'counting'}</span>
}
