import { graphql, type ResultOf } from '../graphql/tada.ts'
import {
  claimReportFragment,
  factReportFragment,
  lineageReportFragment,
  offeringReportFragment,
  panelModelFragment,
  quantizationReportFragment,
  scoreReportFragment,
} from './claim-report.ts'

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

export type ClaimNode = NonNullable<ResultOf<typeof claimQuery>['node']>
