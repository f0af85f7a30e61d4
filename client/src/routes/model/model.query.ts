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

/** The one operation of the page. Names of benchmarks come from both ends, for a page of the API is shorter than the list. */
export const modelQuery = graphql(
  `
    query Model($slug: String!) {
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
        openness {
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
        factList {
          ...StatedFact
          alternatives {
            ...StatedFact
          }
        }
        scores(first: 100, all: true) {
          totalCount
          nodes {
            ...ModelScore
          }
        }
        offerings {
          ...ModelOffering
        }
        quantizations {
          ...ModelQuantization
        }
        lineage {
          ...ModelLineage
        }
        reports {
          source {
            ...ReadSource
          }
        }
        ...ArchitectureDiagram
        ...ModelStatements
        ...ModelMemory
      }
      factDefinitions {
        name
        label
        group
        description
      }
      benchmarks(first: 100) {
        totalCount
        nodes {
          id
          slug
          name
        }
      }
      lastBenchmarks: benchmarks(last: 100) {
        nodes {
          id
          slug
          name
        }
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
