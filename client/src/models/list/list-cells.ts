import { claimMarkerFragment } from '../../sources/claim-marker.ts'
import { graphql } from '../../graphql/tada.ts'

export const numberCell = graphql(
  `
    fragment NumberCell on NumberFact @_unmask {
      id
      value
      state
      qualifier
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)
const textCell = graphql(
  `
    fragment TextCell on TextFact @_unmask {
      id
      value
      state
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)
const listCell = graphql(
  `
    fragment ListCell on ListFact @_unmask {
      id
      value
      state
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)
export const dateCell = graphql(
  `
    fragment DateCell on DateFact @_unmask {
      id
      value
      state
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)

export const priceCell = graphql(
  `
    fragment PriceCell on Offering @_unmask {
      id
      asOf
      inputUsdPerMillionTokens
      outputUsdPerMillionTokens
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)

/** The facts of a row, each asked for by a variable of its name: the columns that are shown, and the one sorted by. */
export const chosenFactsFragment = graphql(
  `
    fragment ChosenFacts on ModelFacts @_unmask {
      architecture @include(if: $architecture) {
        ...TextCell
      }
      totalParameters @include(if: $totalParameters) {
        ...NumberCell
      }
      activeParameters @include(if: $activeParameters) {
        ...NumberCell
      }
      expertsTotal @include(if: $expertsTotal) {
        ...NumberCell
      }
      expertsActive @include(if: $expertsActive) {
        ...NumberCell
      }
      layers @include(if: $layers) {
        ...NumberCell
      }
      attention @include(if: $attention) {
        ...TextCell
      }
      contextTokens @include(if: $contextTokens) {
        ...NumberCell
      }
      maxOutputTokens @include(if: $maxOutputTokens) {
        ...NumberCell
      }
      inputModalities @include(if: $inputModalities) {
        ...ListCell
      }
      outputModalities @include(if: $outputModalities) {
        ...ListCell
      }
      pretrainingTokens @include(if: $pretrainingTokens) {
        ...NumberCell
      }
      trainingGpuHours @include(if: $trainingGpuHours) {
        ...NumberCell
      }
      knowledgeCutoff @include(if: $knowledgeCutoff) {
        ...TextCell
      }
      weightsPrecision @include(if: $weightsPrecision) {
        ...TextCell
      }
      trainingCodeReleased @include(if: $trainingCodeReleased) {
        ...TextCell
      }
      dataReleased @include(if: $dataReleased) {
        ...TextCell
      }
      releasedOn @include(if: $releasedOn) {
        ...DateCell
      }
    }
  `,
  [numberCell, textCell, listCell, dateCell],
)
