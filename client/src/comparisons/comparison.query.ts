import { claimMarkerFragment } from '../sources/claim-marker.ts'
import { scoreSettingsFragment } from '../sources/score-settings.ts'
import { type FragmentOf, graphql, type ResultOf } from '../graphql/tada.ts'

const comparedPriceFragment = graphql(
  `
    fragment ComparedPrice on Offering @_unmask {
      id
      inputUsdPerMillionTokens
      outputUsdPerMillionTokens
      asOf
      locator
      provider {
        id
        name
      }
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)

const comparedModelFragment = graphql(
  `
    fragment ComparedModel on Model @_unmask {
      id
      slug
      name
      releasedOn
      organization {
        id
        name
      }
      license {
        id
        slug
        name
        url
      }
      openness(asOf: $asOf) {
        class
      }
      lowestInput: lowestOffering(by: INPUT_PRICE, asOf: $asOf) {
        ...ComparedPrice
      }
      lowestOutput: lowestOffering(by: OUTPUT_PRICE, asOf: $asOf) {
        ...ComparedPrice
      }
      memoryNeed(quantization: $format, contextTokens: $context) {
        weightsBytes
        kvCacheBytes
        totalBytes
        formula
        missingInputs
        leftOut
      }
    }
  `,
  [comparedPriceFragment],
)

const comparedFactFragment = graphql(
  `
    fragment ComparedFact on Fact @_unmask {
      id
      state
      qualifier
      numberValue
      textValue
      listValue
      dateValue
      printed
      asOf
      locator
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)

const comparedScoreFragment = graphql(
  `
    fragment ComparedScore on Score @_unmask {
      id
      value
      printed
      version
      asOf
      locator
      isSelfReported
      settings {
        ...ScoreSettings
      }
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment, scoreSettingsFragment],
)

/** Another report of a score that is shown: what its mark needs, no more. There can be thousands. */
const otherReportFragment = graphql(`
  fragment OtherReport on Score @_unmask {
    id
    value
    printed
    retraction {
      reason
    }
    source {
      id
      title
    }
  }
`)

const proposalsFragment = graphql(`
  fragment Suggestion on ComparisonProposals @_unmask {
    pairs
    sharedByAll {
      id
      slug
    }
    sharedWithout {
      model {
        id
        slug
      }
      benchmarks {
        id
        slug
      }
    }
    sources {
      source {
        id
        slug
        title
        publisher {
          id
          name
        }
      }
      models {
        id
        slug
      }
      benchmarks {
        id
        slug
      }
    }
  }
`)

/** The one operation of the page. */
export const compareQuery = graphql(
  `
    query Compare(
      $models: [String!]!
      $format: String!
      $context: Int!
      $source: String!
      $isBySource: Boolean!
      $policy: ComparisonPolicy!
      $asOf: Date
    ) {
      quantizations(first: 100) {
        nodes {
          id
          slug
          name
        }
      }
      catalog {
        version
        recordedOn
        dataLicense
      }
      comparison(models: $models, asOf: $asOf, policy: $policy) {
        policy {
          text
        }
        unknownSlugs
        models {
          ...ComparedModel
        }
        facts {
          fact {
            name
            label
            group
            unit
            description
          }
          isDifferent
          cells {
            status
            range {
              low
              high
            }
            fact {
              ...ComparedFact
            }
          }
        }
        benchmarks {
          benchmark {
            id
            slug
            name
            category
            min
            max
            metric
            unit
            higherIsBetter
          }
          setKey
          setSize
          bestOf
          cells {
            status
            isInSet
            isBest
            range {
              low
              high
            }
            score {
              ...ComparedScore
            }
            others {
              ...OtherReport
            }
            ofSource: scoreOf(source: $source) @include(if: $isBySource) {
              ...ComparedScore
            }
          }
        }
        proposals {
          ...Suggestion
        }
      }
    }
  `,
  [comparedModelFragment, comparedFactFragment, comparedScoreFragment, otherReportFragment, proposalsFragment],
)

export type Answer = ResultOf<typeof compareQuery>
export type Comparison = Answer['comparison']
export type Catalog = Answer['catalog']
export type ComparedModel = FragmentOf<typeof comparedModelFragment>
export type ComparedPrice = FragmentOf<typeof comparedPriceFragment>
export type ComparedFact = FragmentOf<typeof comparedFactFragment>
export type ComparedScore = FragmentOf<typeof comparedScoreFragment>
export type OtherReport = FragmentOf<typeof otherReportFragment>
export type Proposals = FragmentOf<typeof proposalsFragment>
export type FactRow = Comparison['facts'][number]
export type FactCell = FactRow['cells'][number]
export type ScoreRow = Comparison['benchmarks'][number]
export type ScoreCell = ScoreRow['cells'][number]
