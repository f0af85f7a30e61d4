import { graphql, type ResultOf } from '../graphql/tada.ts'

export const sourcesQuery = graphql(`
  query Sources($filter: SourceFilter, $orderBy: [SourceSort!], $first: Int, $after: String) {
    catalog {
      counts {
        kind
        count
      }
    }
    sources(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      tiers {
        tier
        sources
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        title
        kind
        tier
        publishedOn
        readOn
        publisher {
          id
          name
        }
        record {
          claims
          models
          checked
          mismatched
          notCheckable
        }
      }
    }
  }
`)

export type SourcesAnswer = ResultOf<typeof sourcesQuery>
export type ListedSource = SourcesAnswer['sources']['nodes'][number]
