import { graphql, type ResultOf } from '../graphql/tada.ts'
import { benchmarkHeadFragment } from './benchmark-head.tsx'
import { scoreRowFragment } from './score-table.tsx'

/** The one operation of the page: the largest sets with the best of their scores, or one set whole. */
export const benchmarkQuery = graphql(
  `
    query Benchmark(
      $slug: String!
      $set: String
      $sets: Int!
      $rows: Int!
      $alone: Int!
      $gaps: Boolean!
      $after: String
    ) {
      benchmark(slug: $slug) {
        id
        slug
        name
        ...BenchmarkHead
        reports: scores(first: 0, all: true) {
          totalCount
        }
        scores(first: 0) {
          totalCount
        }
        allSets: comparabilitySets(first: 100) {
          totalCount
          nodes {
            key
          }
        }
        comparabilitySets(first: $sets, key: $set) {
          nodes {
            key
            size
            documents
            scores(first: $rows) {
              nodes {
                ...ScoreRow
              }
            }
          }
        }
        loneScores(first: $alone) {
          totalCount
          nodes {
            ...ScoreRow
          }
        }
      }
      unscored: models(first: 0, filter: { lacksScoreOn: [$slug] }) {
        totalCount
      }
      models(first: 50, after: $after, filter: { lacksScoreOn: [$slug] }) @include(if: $gaps) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          name
        }
      }
    }
  `,
  [benchmarkHeadFragment, scoreRowFragment],
)

export type BenchmarkAnswer = ResultOf<typeof benchmarkQuery>
