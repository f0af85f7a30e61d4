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
      $byDate: Boolean!
      $after: String
      $asOf: Date
    ) {
      catalog {
        version
        recordedOn
        dataLicense
      }
      benchmark(slug: $slug) {
        id
        slug
        name
        ...BenchmarkHead
        reports: scores(first: 0, all: true, asOf: $asOf) {
          totalCount
        }
        scores(first: 0, asOf: $asOf) {
          totalCount
        }
        allSets: comparabilitySets(first: 100, asOf: $asOf) {
          totalCount
          nodes {
            key
          }
        }
        comparabilitySets(first: $sets, key: $set, asOf: $asOf) {
          nodes {
            key
            size
            documents
            scores(first: $rows, asOf: $asOf) {
              totalCount
              nodes {
                ...ScoreRow
              }
            }
          }
        }
        recordOverTime @include(if: $byDate) {
          setKey
          setSize
          steps {
            ...ScoreRow
          }
        }
        loneScores(first: $alone, asOf: $asOf) {
          totalCount
          nodes {
            ...ScoreRow
          }
        }
      }
      unscored: models(first: 0, filter: { lacksScoreOn: [$slug] }, asOf: $asOf) {
        totalCount
      }
      models(first: 50, after: $after, filter: { lacksScoreOn: [$slug] }, asOf: $asOf) @include(if: $gaps) {
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
