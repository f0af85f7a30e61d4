import { filterOf, type FilterState } from '@stack/shared/models/list-address.ts'
import { useQuery } from 'urql'
import { graphql } from '../../graphql/tada.ts'
import { useDay } from '../../ui/day.ts'

const licenceCountQuery = graphql(`
  query LicenceCount($osi: ModelFilter, $asOf: Date) {
    osi: models(filter: $osi, first: 0, asOf: $asOf) {
      totalCount
    }
  }
`)

const memoryCountsQuery = graphql(`
  query MemoryCounts(
    $all: ModelFilter
    $computed: ModelFilter
    $in24: ModelFilter
    $in48: ModelFilter
    $in80: ModelFilter
    $asOf: Date
  ) {
    all: models(filter: $all, first: 0, asOf: $asOf) {
      totalCount
    }
    computed: models(filter: $computed, first: 0, asOf: $asOf) {
      totalCount
    }
    in24: models(filter: $in24, first: 0, asOf: $asOf) {
      totalCount
    }
    in48: models(filter: $in48, first: 0, asOf: $asOf) {
      totalCount
    }
    in80: models(filter: $in80, first: 0, asOf: $asOf) {
      totalCount
    }
  }
`)

/** More memory than any model needs: what fits in it is what can be computed. */
const anyAmount = 1e6

/**
 * How many models the conditions would give that are no dimension of the API's facets; undefined until it is known. Questions of their
 * own, because each count costs as much as the conditions of the list: with them the list of a day would ask for more than the API
 * answers.
 */
export function useFilterCounts(state: FilterState) {
  const having = (changes: Partial<FilterState>) => filterOf({ ...state, ...changes }) ?? {}
  const day = useDay()
  const asOf = day === null ? {} : { asOf: day }
  const [licence] = useQuery({ query: licenceCountQuery, variables: { osi: having({ osi: true }), ...asOf } })
  const [memory] = useQuery({
    query: memoryCountsQuery,
    variables: {
      all: having({ fits: null }),
      computed: having({ fits: anyAmount }),
      in24: having({ fits: 24 }),
      in48: having({ fits: 48 }),
      in80: having({ fits: 80 }),
      ...asOf,
    },
  })
  const { all, computed, in24, in48, in80 } = memory.data ?? {}
  return {
    osi: licence.data?.osi.totalCount,
    memory: [
      { gigabytes: 24, count: in24?.totalCount },
      { gigabytes: 48, count: in48?.totalCount },
      { gigabytes: 80, count: in80?.totalCount },
    ],
    notComputed: all && computed && all.totalCount - computed.totalCount,
  }
}

export type FilterCounts = ReturnType<typeof useFilterCounts>
