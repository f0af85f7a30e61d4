import { exportedClaimFragment } from '../../sources/claim-marker.ts'
import { graphql, type ResultOf } from '../../graphql/tada.ts'
import { dateCell, numberCell, priceCell } from '../list/list-cells.ts'
import { listCountsFragment, listFacetsFragment } from '../list/models.query.ts'

/** The scores of one settings set: only they can stand on one axis. */
const axisScoresFragment = graphql(`
  fragment AxisScores on Benchmark @_unmask {
    id
    slug
    name
    metric
    unit
    min
    max
    allSets: comparabilitySets(first: 100, asOf: $asOf) {
      nodes {
        key
        size
      }
    }
  }
`)

const axisScoreFragment = graphql(
  `
    fragment AxisScore on Score @_unmask {
      value
      printed
      model {
        id
        slug
      }
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
)

/** The facts that an axis can show, each asked for by a variable of its name. */
const axisFactsFragment = graphql(
  `
    fragment AxisFacts on ModelFacts @_unmask {
      totalParameters @include(if: $totalParameters) {
        ...NumberCell
      }
      activeParameters @include(if: $activeParameters) {
        ...NumberCell
      }
      layers @include(if: $layers) {
        ...NumberCell
      }
      contextTokens @include(if: $contextTokens) {
        ...NumberCell
      }
      maxOutputTokens @include(if: $maxOutputTokens) {
        ...NumberCell
      }
      pretrainingTokens @include(if: $pretrainingTokens) {
        ...NumberCell
      }
      trainingGpuHours @include(if: $trainingGpuHours) {
        ...NumberCell
      }
      releasedOn @include(if: $releasedOn) {
        ...DateCell
      }
    }
  `,
  [numberCell, dateCell],
)

/** All models that meet the conditions, with what two axes or a line of time need. */
export const chartedQuery = graphql(
  `
    query ChartedModels(
      $filter: ModelFilter
      $first: Int
      $after: String
      $asOf: Date
      $xBenchmark: String! = ""
      $xSet: String
      $hasX: Boolean! = false
      $yBenchmark: String! = ""
      $ySet: String
      $hasY: Boolean! = false
      $totalParameters: Boolean! = false
      $activeParameters: Boolean! = false
      $layers: Boolean! = false
      $inputPrice: Boolean! = false
      $outputPrice: Boolean! = false
      $contextTokens: Boolean! = false
      $maxOutputTokens: Boolean! = false
      $pretrainingTokens: Boolean! = false
      $trainingGpuHours: Boolean! = false
      $releasedOn: Boolean! = false
    ) {
      ...ListCounts
      models(filter: $filter, orderBy: [{ key: NAME, direction: ASC }], first: $first, after: $after, asOf: $asOf) {
        ...ListFacets
        nodes {
          id
          slug
          name
          family {
            id
            slug
            name
          }
          facts(asOf: $asOf) {
            ...AxisFacts
          }
          inputPrice: lowestOffering(by: INPUT_PRICE, asOf: $asOf) @include(if: $inputPrice) {
            ...PriceCell
          }
          outputPrice: lowestOffering(by: OUTPUT_PRICE, asOf: $asOf) @include(if: $outputPrice) {
            ...PriceCell
          }
        }
      }
      xScores: benchmark(slug: $xBenchmark) @include(if: $hasX) {
        ...AxisScores
        comparabilitySets(first: 1, key: $xSet, asOf: $asOf) {
          nodes {
            key
            size
            scores(first: 100, asOf: $asOf) {
              nodes {
                ...AxisScore
              }
            }
          }
        }
      }
      yScores: benchmark(slug: $yBenchmark) @include(if: $hasY) {
        ...AxisScores
        comparabilitySets(first: 1, key: $ySet, asOf: $asOf) {
          nodes {
            key
            size
            scores(first: 100, asOf: $asOf) {
              nodes {
                ...AxisScore
              }
            }
          }
        }
      }
    }
  `,
  [axisFactsFragment, priceCell, listFacetsFragment, listCountsFragment, axisScoresFragment, axisScoreFragment],
)

export type ChartedAnswer = ResultOf<typeof chartedQuery>
export type ChartedModel = ChartedAnswer['models']['nodes'][number]
export type AxisScores = NonNullable<ChartedAnswer['xScores']>
