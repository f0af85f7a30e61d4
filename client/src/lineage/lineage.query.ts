import { graphql, type ResultOf } from '../graphql/tada.ts'
import { claimMarkerFragment } from '../sources/claim-marker.ts'
import type { Graph } from './lineage-graph.ts'

export const lineageQuery = graphql(
  `
    query Lineage($after: String) {
      models(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
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
          }
          openness {
            class
          }
          facts {
            weightsReleased {
              id
              value
            }
          }
          lineage {
            note
            ancestors {
              id
              relation
              unlistedModel
              licenseWarning
              asOf
              model {
                id
                slug
              }
              ...ClaimMarker
            }
            siblings {
              id
              slug
              name
            }
          }
        }
      }
    }
  `,
  [claimMarkerFragment],
)

export type LineageModel = ResultOf<typeof lineageQuery>['models']['nodes'][number]
export type LineageClaim = LineageModel['lineage']['ancestors'][number]
export type LineageGraph = Graph<LineageModel, LineageClaim>
