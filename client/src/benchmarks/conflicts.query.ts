import { graphql, type ResultOf } from '../graphql/tada.ts'

export const conflictsQuery = graphql(`
  query Conflicts(
    $model: String
    $benchmark: String
    $source: String
    $explanations: [ConflictExplanation!]
    $after: String
  ) {
    conflicts(
      first: 50
      model: $model
      benchmark: $benchmark
      source: $source
      explanations: $explanations
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        explanation
        reasons
        model {
          id
          slug
          name
        }
        benchmark {
          id
          slug
          name
          unit
        }
        scores {
          id
          printed
          dispute {
            reason
          }
          retraction {
            reason
          }
          source {
            id
            slug
            title
          }
        }
      }
    }
  }
`)

export type ListedConflict = ResultOf<typeof conflictsQuery>['conflicts']['nodes'][number]
