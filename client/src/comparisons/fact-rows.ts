import type { CompareState } from './compare.params.ts'
import type { Comparison, FactRow } from './comparison.query.ts'
import { factSlug } from '../sources/fact-text.ts'

const isMissing = ({ status }: FactRow['cells'][number]) => status === 'NOT_REPORTED' || status === 'NOT_DISCLOSED'

/** Facts under one heading, in the order of the catalogue. */
export interface FactBlock {
  group: FactRow['fact']['group']
  rows: FactRow[]
}

export interface ShownFacts {
  blocks: FactBlock[]
  rows: FactRow[]
  /** Facts that no source states for any of the models, when they are not shown. */
  unstated: FactRow[]
  /** Rows hidden because all models are equal. */
  equal: number
  /** Rows hidden because one of the models has a gap. */
  gaps: number
  /** Rows that differ, of all that could be shown. */
  different: number
  candidates: number
}

/** Whether reported values differ, or one is missing: what "only differences" keeps. */
const differs = (row: FactRow) => row.isDifferent || row.cells.some(isMissing)

/** The rows of the specs that the view asks for, and how many it leaves out for which reason. */
export function shownFacts(
  facts: Comparison['facts'],
  state: Pick<CompareState, 'facts' | 'diff' | 'full' | 'unstated'>,
): ShownFacts {
  const wanted =
    state.facts.length === 0 ? facts : facts.filter(({ fact }) => state.facts.includes(factSlug(fact.name)))
  const isCollapsed = state.facts.length === 0 && !state.unstated
  const unstated = isCollapsed ? wanted.filter((row) => row.cells.every(({ status }) => status === 'NOT_REPORTED')) : []
  const candidates = wanted.filter((row) => !unstated.includes(row))
  const different = candidates.filter(differs)
  const kept = state.diff ? different : candidates
  const rows = state.full ? kept.filter((row) => !row.cells.some(isMissing)) : kept
  return {
    blocks: blocksOf(rows),
    rows,
    unstated,
    equal: candidates.length - kept.length,
    gaps: kept.length - rows.length,
    different: different.length,
    candidates: candidates.length,
  }
}

function blocksOf(rows: readonly FactRow[]): FactBlock[] {
  const blocks = new Map<FactBlock['group'], FactRow[]>()
  for (const row of rows) blocks.set(row.fact.group, [...(blocks.get(row.fact.group) ?? []), row])
  return [...blocks].map(([group, members]) => ({ group, rows: members }))
}
