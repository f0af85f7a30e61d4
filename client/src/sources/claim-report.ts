import { graphql, type ResultOf } from '../graphql/tada.ts'
import { scoreSettingsFragment } from './score-settings.ts'

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

export const factReportFragment = graphql(
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

export const scoreReportFragment = graphql(
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
        ...ScoreSettings
      }
      ...ClaimReport
    }
  `,
  [claimReportFragment, scoreSettingsFragment],
)

export const offeringReportFragment = graphql(
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

export const quantizationReportFragment = graphql(
  `
    fragment QuantizationReport on PublishedQuantization @_unmask {
      sizeBytes
      url
      ...ClaimReport
    }
  `,
  [claimReportFragment],
)

export const lineageReportFragment = graphql(
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

export const panelModelFragment = graphql(`
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

export type ClaimReport = ResultOf<typeof claimReportFragment>
export type FactReport = ResultOf<typeof factReportFragment>
export type ScoreReport = ResultOf<typeof scoreReportFragment>
export type OfferingReport = ResultOf<typeof offeringReportFragment>
export type QuantizationReport = ResultOf<typeof quantizationReportFragment>
export type LineageReport = ResultOf<typeof lineageReportFragment>
export type PanelModel = ResultOf<typeof panelModelFragment>
