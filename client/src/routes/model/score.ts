import { exportedClaimFragment } from '../../sources/claim-marker.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { scoreSettingsFragment } from '../../sources/score-settings.ts'

/** One source's report of this model on one benchmark. */
export const scoreFragment = graphql(
  `
    fragment ModelScore on Score @_unmask {
      id
      value
      printed
      version
      asOf
      rank
      isSelfReported
      uncertainty
      evaluator {
        id
        name
      }
      via {
        id
        name
      }
      comparabilitySet {
        key
        size
      }
      settings {
        ...ScoreSettings
      }
      benchmark {
        id
        slug
        name
        category
        metric
        unit
        min
        max
      }
      alternatives(asOf: $asOf) {
        id
        value
        printed
        version
        rank
        evaluator {
          id
          name
        }
      }
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment, scoreSettingsFragment],
)

export type Score = FragmentOf<typeof scoreFragment>
export type Category = Score['benchmark']['category']

/** A report as the strip and the count of conflicts know it. */
export type Report = Score['alternatives'][number]

/** The report shown first of a benchmark, or one of the others below it. */
export interface ScoreRow {
  score: Score
  isFirst: boolean
}

export interface ScoreBlock {
  category: Category
  rows: ScoreRow[]
}

/** Scores by category, in the order of the API: of each benchmark the report shown first, then the others if they were asked for. */
export const scoreBlocks = (scores: readonly Score[]): ScoreBlock[] =>
  [...Map.groupBy(scores, ({ benchmark }) => benchmark.category)].map(([category, ofCategory]) => ({
    category,
    rows: ofCategory.map((score) => ({ score, isFirst: score.rank === 1 })),
  }))

/**
 * How many reports there are on what the first of them is about, if their figures differ; else 1. Where both name a version,
 * another version is another test.
 */
export function conflicting(first: Pick<Report, 'version' | 'value'>, others: readonly Report[]): number {
  const same = others.filter(({ version }) => !first.version || version === null || version === first.version)
  return same.some(({ value }) => value !== first.value) ? same.length + 1 : 1
}
