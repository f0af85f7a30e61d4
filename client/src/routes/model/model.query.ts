import { graphql, type ResultOf } from '../../graphql/tada.ts'
import { architectureDiagramFragment } from '../../models/diagram/architecture.ts'
import { licenceFragment } from './licence.tsx'
import { lineageFragment } from './lineage.tsx'
import { memoryFragment } from './memory.tsx'
import { offeringFragment } from './offering.ts'
import { quantizationFragment } from './quantizations.tsx'
import { recordFragment } from './rail.tsx'
import { scoreFragment } from './score.ts'
import { readSourceFragment } from './sources.tsx'
import { statedFactFragment } from './stated-fact.ts'
import { statementsFragment } from './statements.tsx'

/** The one operation of the page. */
export const modelQuery = graphql(
  `
    query Model($slug: String!, $first: Int!, $after: String, $every: Boolean!, $asOf: Date) {
      model(slug: $slug) {
        id
        slug
        name
        stage
        summary
        narrativeHtml
        recommendedFor: useCases
        weightsUrl
        organization {
          id
          slug
          name
        }
        family {
          id
          slug
          name
        }
        openness(asOf: $asOf) {
          class
          reasons {
            text
          }
        }
        license {
          ...ModelLicence
        }
        record {
          ...ModelRecord
        }
        factList(asOf: $asOf) {
          ...StatedFact
          alternatives(asOf: $asOf) {
            ...StatedFact
          }
        }
        scores(first: $first, after: $after, all: $every, byCategory: true, asOf: $asOf) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ModelScore
          }
        }
        everyScore: scores(first: 0, all: true, asOf: $asOf) {
          totalCount
        }
        firstScores: scores(first: 0, asOf: $asOf) {
          totalCount
        }
        longContext: scores(first: 0, all: true, category: LONG_CONTEXT, asOf: $asOf) {
          totalCount
        }
        offerings(asOf: $asOf) {
          ...ModelOffering
        }
        lowestInput: lowestOffering(by: INPUT_PRICE, asOf: $asOf) {
          ...ModelOffering
        }
        lowestOutput: lowestOffering(by: OUTPUT_PRICE, asOf: $asOf) {
          ...ModelOffering
        }
        quantizations(asOf: $asOf) {
          ...ModelQuantization
        }
        lineage {
          ...ModelLineage
        }
        reports {
          asOf
          source {
            ...ReadSource
          }
        }
        ...ArchitectureDiagram
        ...ModelStatements
        ...ModelMemory
      }
      catalog {
        version
        recordedOn
        dataLicense
      }
      factDefinitions {
        name
        label
        group
        description
      }
      benchmarks(first: 0) {
        totalCount
      }
    }
  `,
  [
    architectureDiagramFragment,
    licenceFragment,
    lineageFragment,
    memoryFragment,
    offeringFragment,
    quantizationFragment,
    readSourceFragment,
    recordFragment,
    scoreFragment,
    statedFactFragment,
    statementsFragment,
  ],
)

export type Answer = ResultOf<typeof modelQuery>
export type PageModel = NonNullable<Answer['model']>
