import { exportedClaimFragment } from '../sources/claim-marker.ts'
import { graphql, type ResultOf } from '../graphql/tada.ts'

const askedPriceFragment = graphql(
  `
    fragment AskedPrice on Offering @_unmask {
      inputUsdPerMillionTokens
      outputUsdPerMillionTokens
      provider {
        id
        name
      }
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
)

/** Every score of one settings set with the lowest prices of its models: what a choice of models is held against. */
export const priceScoreQuery = graphql(
  `
    query PriceAndScore($benchmark: String!, $set: String, $asOf: Date) {
      benchmark(slug: $benchmark) {
        id
        slug
        name
        metric
        unit
        min
        max
        higherIsBetter
        allSets: comparabilitySets(first: 100, asOf: $asOf) {
          nodes {
            key
          }
        }
        comparabilitySets(first: 1, key: $set, asOf: $asOf) {
          nodes {
            key
            size
            scores(first: 100, asOf: $asOf) {
              nodes {
                value
                printed
                model {
                  id
                  slug
                  name
                  lowestInput: lowestOffering(by: INPUT_PRICE, asOf: $asOf) {
                    ...AskedPrice
                  }
                  lowestOutput: lowestOffering(by: OUTPUT_PRICE, asOf: $asOf) {
                    ...AskedPrice
                  }
                }
                ...ExportedClaim
              }
            }
          }
        }
      }
    }
  `,
  [askedPriceFragment, exportedClaimFragment],
)

export type PricedBenchmark = NonNullable<ResultOf<typeof priceScoreQuery>['benchmark']>
export type PricedScore = PricedBenchmark['comparabilitySets']['nodes'][number]['scores']['nodes'][number]
