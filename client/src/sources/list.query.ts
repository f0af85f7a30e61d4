import { graphql, type ResultOf } from '../graphql/tada.ts'

export const sourcesQuery = graphql(`
  query Sources($after: String) {
    sources(first: 100, after: $after) {
      totalCount
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

export type ListedSource = ResultOf<typeof sourcesQuery>['sources']['nodes'][number]
