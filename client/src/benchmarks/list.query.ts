import { graphql, type ResultOf } from '../graphql/tada.ts'

export const benchmarksQuery = graphql(`
  query Benchmarks($filter: BenchmarkFilter, $orderBy: [BenchmarkSort!], $first: Int, $after: String) {
    catalog {
      counts {
        kind
        count
      }
    }
    benchmarks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      categories {
        category
        benchmarks
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        name
        category
        measures
        metric
        unit
        min
        max
        scores(first: 0) {
          totalCount
        }
      }
    }
  }
`)

export type BenchmarksAnswer = ResultOf<typeof benchmarksQuery>
export type ListedBenchmark = BenchmarksAnswer['benchmarks']['nodes'][number]
