import { graphql, type ResultOf } from '../graphql/tada.ts'
import { hardwareRowFragment } from './hardware-table.tsx'
import { needFragment } from './need-table.tsx'
import { matrixRowFragment } from './support-matrix.tsx'

/** One field for each format that can be chosen: a format left out is skipped by its `$has`. */
export const stackQuery = graphql(
  `
    query Stack(
      $models: [String!]!
      $hasModels: Boolean!
      $ctx: Int!
      $seq: Int!
      $kv: Int!
      $format1: String!
      $has1: Boolean!
      $format2: String!
      $has2: Boolean!
      $format3: String!
      $has3: Boolean!
      $format4: String!
      $has4: Boolean!
      $format5: String!
      $has5: Boolean!
      $format6: String!
      $has6: Boolean!
      $fits: FitsInFilter!
      $hasFits: Boolean!
      $after: String
    ) {
      all: models(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          name
          releasedOn
        }
      }
      chosen: models(first: 6, filter: { slugs: $models }) @include(if: $hasModels) {
        nodes {
          id
          slug
          name
          quantizations {
            id
            quantization {
              id
              slug
            }
          }
          need1: memoryNeed(quantization: $format1, contextTokens: $ctx, sequences: $seq, cacheBits: $kv)
            @include(if: $has1) {
            ...StackNeed
          }
          need2: memoryNeed(quantization: $format2, contextTokens: $ctx, sequences: $seq, cacheBits: $kv)
            @include(if: $has2) {
            ...StackNeed
          }
          need3: memoryNeed(quantization: $format3, contextTokens: $ctx, sequences: $seq, cacheBits: $kv)
            @include(if: $has3) {
            ...StackNeed
          }
          need4: memoryNeed(quantization: $format4, contextTokens: $ctx, sequences: $seq, cacheBits: $kv)
            @include(if: $has4) {
            ...StackNeed
          }
          need5: memoryNeed(quantization: $format5, contextTokens: $ctx, sequences: $seq, cacheBits: $kv)
            @include(if: $has5) {
            ...StackNeed
          }
          need6: memoryNeed(quantization: $format6, contextTokens: $ctx, sequences: $seq, cacheBits: $kv)
            @include(if: $has6) {
            ...StackNeed
          }
        }
      }
      fitting: models(first: 100, filter: { fitsIn: $fits }) @include(if: $hasFits) {
        totalCount
        nodes {
          id
          slug
          name
        }
      }
      quantizations(first: 100) {
        nodes {
          ...MatrixRow
        }
      }
      runtimes(first: 100) {
        nodes {
          id
          slug
          name
        }
      }
      hardwareList(first: 100) {
        nodes {
          ...HardwareRow
        }
      }
    }
  `,
  [hardwareRowFragment, matrixRowFragment, needFragment],
)

export type StackAnswer = ResultOf<typeof stackQuery>
