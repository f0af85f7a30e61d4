import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { claimMarkerFragment } from '../../sources/claim-marker.ts'

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
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)

export type Score = FragmentOf<typeof scoreFragment>
export type Category = Score['benchmark']['category']

/** The report shown first of a benchmark, or one of the others below it. */
export interface ScoreRow {
  score: Score
  isFirst: boolean
  /** All reports of the benchmark, the first one first, for the strip. */
  all: readonly Score[]
}

export interface ScoreBlock {
  category: Category
  rows: ScoreRow[]
}

/** Scores by category; of each benchmark the report shown first, then the others if they are asked for. */
export function scoreBlocks(
  scores: readonly Score[],
  categories: readonly Category[],
  withOthers: boolean,
): ScoreBlock[] {
  const byBenchmark = [...Map.groupBy(scores, ({ benchmark }) => benchmark.slug).values()].map((reports) =>
    reports.toSorted((a, b) => a.rank - b.rank),
  )
  return categories.flatMap((category) => {
    const rows = byBenchmark
      .filter(([first]) => first?.benchmark.category === category)
      .flatMap((all) => (withOthers ? all : all.slice(0, 1)).map((score, at) => ({ score, isFirst: at === 0, all })))
    return rows.length > 0 ? [{ category, rows }] : []
  })
}

/** Benchmarks of the catalogue on which this model has no score. */
export function unreported<B extends { slug: string }>(benchmarks: readonly B[], scores: readonly Score[]): B[] {
  const scored = new Set(scores.map(({ benchmark }) => benchmark.slug))
  const bySlug = new Map(benchmarks.map((benchmark) => [benchmark.slug, benchmark]))
  return [...bySlug.values()].filter(({ slug }) => !scored.has(slug))
}

/**
 * How many reports there are on what the first of them is about, if their figures differ; else 1. Where both name a version,
 * another version is another test.
 */
export function conflicting([first, ...others]: readonly Score[]): number {
  const same = others.filter(({ version }) => !first?.version || version === null || version === first.version)
  return same.some(({ value }) => value !== first?.value) ? same.length + 1 : 1
}
