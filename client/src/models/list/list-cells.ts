import { exportedClaimFragment } from '../../sources/claim-marker.ts'
import { graphql } from '../../graphql/tada.ts'

export const numberCell = graphql(
  `
    fragment NumberCell on NumberFact @_unmask {
      value
      state
      qualifier
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
)
const textCell = graphql(
  `
    fragment TextCell on TextFact @_unmask {
      value
      state
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
)
const listCell = graphql(
  `
    fragment ListCell on ListFact @_unmask {
      value
      state
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
)
export const dateCell = graphql(
  `
    fragment DateCell on DateFact @_unmask {
      value
      state
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
)

export const priceCell = graphql(
  `
    fragment PriceCell on Offering @_unmask {
      inputUsdPerMillionTokens
      outputUsdPerMillionTokens
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
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
