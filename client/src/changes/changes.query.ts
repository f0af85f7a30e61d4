import { graphql, type ResultOf } from '../graphql/tada.ts'

export const changesQuery = graphql(`
  query Changes($kinds: [ChangeKind!], $model: String, $since: Date, $after: String) {
    changes(first: 100, kinds: $kinds, model: $model, from: $since, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        day
        kind
        claims
        summary
        model {
          id
          slug
          name
        }
        source {
          id
          slug
          title
        }
      }
    }
  }
`)

export type ListedChange = ResultOf<typeof changesQuery>['changes']['nodes'][number]
