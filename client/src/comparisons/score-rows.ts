import { categories, type Category } from '../benchmarks/category-words.ts'
import type { CompareState, RowChoice } from './compare.params.ts'
import type { ComparedModel, Comparison, Proposals, ScoreCell, ScoreRow } from './comparison.query.ts'

export interface ScoreBlock {
  category: Category
  rows: ScoreRow[]
}

export interface ShownScores {
  blocks: ScoreBlock[]
  rows: ScoreRow[]
  /** Rows hidden because one of the models has no score. */
  gaps: number
}

const slugs = (benchmarks: readonly { slug: string }[]) => new Set(benchmarks.map(({ slug }) => slug))

/** Slugs of the benchmarks that a choice of rows names; null for all of them. */
export function chosenBenchmarks(
  rows: RowChoice,
  picked: readonly string[],
  proposals: Proposals,
): ReadonlySet<string> | null {
  if (rows.kind === 'pick') return new Set(picked)
  if (rows.kind === 'shared') return slugs(proposals.sharedByAll)
  if (rows.kind === 'drop')
    return slugs(proposals.sharedWithout.find(({ model }) => model.slug === rows.model)?.benchmarks ?? [])
  if (rows.kind === 'by')
    return slugs(proposals.sources.find(({ source }) => source.slug === rows.source)?.benchmarks ?? [])
  return null
}

/** The benchmarks the view asks for, by category. */
export function shownScores(
  comparison: Pick<Comparison, 'benchmarks' | 'proposals'>,
  state: Pick<CompareState, 'rows' | 'benchmarks' | 'full'>,
): ShownScores {
  const chosen = chosenBenchmarks(state.rows, state.benchmarks, comparison.proposals)
  const { rows: choice } = state
  const wanted = comparison.benchmarks
    .filter(({ benchmark }) => chosen?.has(benchmark.slug) ?? true)
    .map((row) => (choice.kind === 'by' ? bySource(row, choice.source) : row))
  const rows = state.full ? wanted.filter((row) => row.cells.every(({ score }) => score !== null)) : wanted
  const blocks = categories.map((category) => ({
    category,
    rows: rows.filter(({ benchmark }) => benchmark.category === category),
  }))
  return { blocks: blocks.filter((block) => block.rows.length > 0), rows, gaps: wanted.length - rows.length }
}

/** The same row with the reports of one source first, so that one method stands beside itself. */
function bySource(row: ScoreRow, source: string): ScoreRow {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, ...reportOf(cell, source) })) }
}

function reportOf(cell: ScoreCell, source: string): Partial<ScoreCell> {
  if (!cell.score || cell.score.source.slug === source) return {}
  const report = cell.ofSource
  if (!report) return { isInSet: false, isBest: false }
  const others = [cell.score, ...cell.others.filter(({ id }) => id !== report.id)]
  return { score: report, others, isInSet: false, isBest: false }
}

/** Models of a row that have no score, with their places. */
export const absentModels = (row: ScoreRow, models: readonly ComparedModel[]) =>
  models.flatMap((model, index) => (row.cells[index]?.score ? [] : [{ index, name: model.name }]))

/** How many cells of these rows have no score. */
export const gapsOf = (rows: readonly ScoreRow[]): number =>
  rows.reduce((sum, row) => sum + row.cells.filter(({ score }) => !score).length, 0)

/** The first lines of all blocks, in their order. */
export function firstLines<B extends { lines: readonly unknown[] }>(blocks: readonly B[], count: number): B[] {
  let left = count
  return blocks.flatMap((block) => {
    const lines = block.lines.slice(0, Math.max(0, left))
    left -= block.lines.length
    return lines.length > 0 ? [{ ...block, lines }] : []
  })
}
