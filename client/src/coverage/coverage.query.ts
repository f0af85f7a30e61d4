import { graphql, type ResultOf } from '../graphql/tada.ts'

export const coverageQuery = graphql(`
  query Coverage($filter: ModelFilter, $first: Int, $after: String) {
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
    models(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        name
        factList {
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
