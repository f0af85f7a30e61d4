import { graphql, type ResultOf } from '../../graphql/tada.ts'
import { chosenFactsFragment, priceCell } from './list-cells.ts'

/** What a row says beside its facts. */
export const listedModelFragment = graphql(`
  fragment ListedModel on Model @_unmask {
    id
    slug
    name
    organization {
      id
      slug
      name
    }
    license {
      id
      slug
      name
      spdxId
    }
    record {
      factsReported
      claims
      claimsChecked
    }
  }
`)

/** What the filters count of the models that meet the conditions. */
export const listFacetsFragment = graphql(`
  fragment ListFacets on ModelListConnection @_unmask {
    totalCount
    facets {
      dimension
      missing
      values {
        value
        label
        count
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`)

/** The catalogue beside the list: how many models it has in all. */
export const listCountsFragment = graphql(`
  fragment ListCounts on Query @_unmask {
    catalog {
      version
      recordedOn
      dataLicense
      counts {
        kind
        count
      }
    }
  }
`)

export const modelsQuery = graphql(
  `
    query Models(
      $filter: ModelFilter
      $orderBy: [ModelSort!]
      $first: Int
      $after: String
      $asOf: Date
      $architecture: Boolean! = false
      $totalParameters: Boolean! = false
      $activeParameters: Boolean! = false
      $expertsTotal: Boolean! = false
      $expertsActive: Boolean! = false
      $layers: Boolean! = false
      $attention: Boolean! = false
      $inputPrice: Boolean! = false
      $outputPrice: Boolean! = false
      $contextTokens: Boolean! = false
      $maxOutputTokens: Boolean! = false
      $inputModalities: Boolean! = false
      $outputModalities: Boolean! = false
      $pretrainingTokens: Boolean! = false
      $trainingGpuHours: Boolean! = false
      $knowledgeCutoff: Boolean! = false
      $weightsPrecision: Boolean! = false
      $trainingCodeReleased: Boolean! = false
      $dataReleased: Boolean! = false
      $releasedOn: Boolean! = false
    ) {
      ...ListCounts
      models(filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
        ...ListFacets
        nodes {
          ...ListedModel
          openness(asOf: $asOf) {
            class
          }
          known: scores(first: 0, all: true, asOf: $asOf) {
            totalCount
          }
          facts(asOf: $asOf) {
            ...ChosenFacts
          }
          inputPrice: lowestOffering(by: INPUT_PRICE, asOf: $asOf) @include(if: $inputPrice) {
            ...PriceCell
          }
          outputPrice: lowestOffering(by: OUTPUT_PRICE, asOf: $asOf) @include(if: $outputPrice) {
            ...PriceCell
          }
        }
      }
    }
  `,
  [listedModelFragment, chosenFactsFragment, priceCell, listFacetsFragment, listCountsFragment],
)

/** What the filters need of an answer, whatever else was asked. */
export type ListCounts = ResultOf<typeof listCountsFragment> & { models: ResultOf<typeof listFacetsFragment> }
export type ModelList = ResultOf<typeof modelsQuery>['models']
export type ListedModel = ModelList['nodes'][number]
