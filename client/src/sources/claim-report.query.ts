import { graphql, type ResultOf } from '../graphql/tada.ts'

/** Everything that is known about where a claim comes from. */
export const claimReportFragment = graphql(`
  fragment ClaimReport on Claim @_unmask {
    id
    asOf
    recordedOn
    locator
    note
    rank
    rankReason
    reportCount
    via {
      id
      name
    }
    check {
      status
      checkedOn
      reason
    }
    dispute {
      reason
      recordedOn
      locator
      source {
        id
        slug
        title
      }
    }
    retraction {
      reason
      retractedOn
      locator
      source {
        id
        slug
        title
      }
    }
    source {
      id
      slug
      title
      url
      archivedUrl
      kind
      tier
      publishedOn
      revisedOn
      readOn
      pinned {
        repository
        commit
        path
      }
      publisher {
        id
        slug
        name
      }
    }
  }
`)

const factReportFragment = graphql(
  `
    fragment FactReport on Fact @_unmask {
      name
      label
      unit
      state
      qualifier
      printed
      numberValue
      textValue
      listValue
      dateValue
      ...ClaimReport
    }
  `,
  [claimReportFragment],
)

const scoreReportFragment = graphql(
  `
    fragment ScoreReport on Score @_unmask {
      figure: printed
      value
      uncertainty
      version
      isSelfReported
      evaluator {
        id
        name
      }
      settings {
        metric
        mode
        shots
        chainOfThought
        attempts
        tools
        scaffold
        harness
        precision
        promptFormat
        method
      }
      ...ClaimReport
    }
  `,
  [claimReportFragment],
)

const offeringReportFragment = graphql(
  `
    fragment OfferingReport on Offering @_unmask {
      inputUsdPerMillionTokens
      outputUsdPerMillionTokens
      outputTokensPerSecond
      timeToFirstTokenMs
      contextTokens
      precision
      isFreeTier
      provider {
        id
        slug
        name
      }
      ...ClaimReport
    }
  `,
  [claimReportFragment],
)

const quantizationReportFragment = graphql(
  `
    fragment QuantizationReport on PublishedQuantization @_unmask {
      sizeBytes
      url
      ...ClaimReport
    }
  `,
  [claimReportFragment],
)

const lineageReportFragment = graphql(
  `
    fragment LineageReport on Ancestor @_unmask {
      relation
      licenseWarning
      unlistedModel
      model {
        id
        slug
      }
      ...ClaimReport
    }
  `,
  [claimReportFragment],
)

const panelModelFragment = graphql(`
  fragment PanelModel on Model @_unmask {
    id
    slug
    name
    organization {
      id
      slug
    }
    family {
      id
      slug
    }
  }
`)

/** One claim by its node id, with all other reports on the same thing. */
export const claimQuery = graphql(
  `
    query SourcePanel($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Fact {
          ...FactReport
          model {
            ...PanelModel
          }
          alternatives {
            ...FactReport
          }
        }
        ... on Score {
          ...ScoreReport
          benchmark {
            id
            slug
            name
            unit
          }
          model {
            ...PanelModel
          }
          alternatives {
            ...ScoreReport
          }
          conflict {
            id
            reasons
          }
        }
        ... on Offering {
          ...OfferingReport
          model {
            ...PanelModel
          }
          alternatives {
            ...OfferingReport
          }
        }
        ... on PublishedQuantization {
          ...QuantizationReport
          quantization {
            id
            slug
            name
          }
          model {
            ...PanelModel
          }
          alternatives {
            ...QuantizationReport
          }
        }
        ... on Innovation {
          ...ClaimReport
          text
          model {
            ...PanelModel
          }
        }
        ... on Limitation {
          ...ClaimReport
          text
          model {
            ...PanelModel
          }
        }
        ... on LineageEdge {
          ...ClaimReport
          parent {
            id
            slug
            name
          }
          unlistedParent
          child {
            ...PanelModel
            lineage {
              ancestors {
                ...LineageReport
              }
            }
          }
        }
      }
    }
  `,
  [
    factReportFragment,
    scoreReportFragment,
    offeringReportFragment,
    quantizationReportFragment,
    lineageReportFragment,
    claimReportFragment,
    panelModelFragment,
  ],
)

export type ClaimReport = ResultOf<typeof claimReportFragment>
export type ClaimNode = NonNullable<ResultOf<typeof claimQuery>['node']>
export type FactReport = ResultOf<typeof factReportFragment>
export type ScoreReport = ResultOf<typeof scoreReportFragment>
export type OfferingReport = ResultOf<typeof offeringReportFragment>
export type QuantizationReport = ResultOf<typeof quantizationReportFragment>
export type LineageReport = ResultOf<typeof lineageReportFragment>
export type PanelModel = ResultOf<typeof panelModelFragment>
