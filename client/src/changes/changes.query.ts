import { graphql, type ResultOf } from '../graphql/tada.ts'

/** What was recorded, doubted or withdrawn of one model from one source. */
export const changeFragment = graphql(`
  fragment ListedChange on Change @_unmask {
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
`)

export const changesQuery = graphql(
  `
    query Changes($kinds: [ChangeKind!], $model: String, $since: Date, $after: String) {
      changes(first: 100, kinds: $kinds, model: $model, from: $since, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ListedChange
        }
      }
    }
  `,
  [changeFragment],
)

export type ListedChange = ResultOf<typeof changesQuery>['changes']['nodes'][number]
