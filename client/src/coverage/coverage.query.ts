import { graphql, type ResultOf } from '../graphql/tada.ts'

export const coverageQuery = graphql(`
  query Coverage($filter: ModelFilter, $first: Int, $after: String, $asOf: Date, $isOfDay: Boolean!) {
    factDefinitions {
      name
      label
      group
      description
    }
    coverage {
      models
      facts {
        models
        fact {
          name
        }
      }
      mostWanted {
        fact {
          name
          label
        }
        model {
          id
          slug
          name
        }
      }
    }
    ofDay: models(first: 0, asOf: $asOf) @include(if: $isOfDay) {
      totalCount
      filled {
        models
        fact {
          name
        }
      }
    }
    models(filter: $filter, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        name
        factList(asOf: $asOf) {
          id
          name
          state
        }
      }
    }
  }
`)

export type CoverageAnswer = ResultOf<typeof coverageQuery>
export type CoveredModel = CoverageAnswer['models']['nodes'][number]
export type Definition = CoverageAnswer['factDefinitions'][number]
export type FactGroup = Definition['group']
