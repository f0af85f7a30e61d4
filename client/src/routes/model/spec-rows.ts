import type { ModelFact } from './stated-fact.ts'

/** What the catalogue knows about a fact before anyone states it. */
export interface Definition {
  name: ModelFact['name']
  label: string
  group: ModelFact['group']
  description: string
}

/** A row of the specs: a fact that some source states something of, or one that no source read states. */
export interface SpecRow {
  definition: Definition
  fact: ModelFact | null
}

export interface SpecBlock {
  group: Definition['group']
  rows: SpecRow[]
}

export const specFilters = ['all', 'reported', 'missing'] as const
export type SpecFilter = (typeof specFilters)[number]

/** Not disclosed is missing as well: someone says so, but there is no value. */
const isMissing = ({ fact }: SpecRow) => fact === null || fact.state === 'NOT_DISCLOSED'

const keeps: Record<SpecFilter, (row: SpecRow) => boolean> = {
  all: () => true,
  reported: (row) => !isMissing(row),
  missing: isMissing,
}

/** Every fact of the catalogue in its order, with what this model's sources state. */
export function specRows(definitions: readonly Definition[], facts: readonly ModelFact[]): SpecRow[] {
  const byName = new Map(facts.map((fact) => [fact.name, fact]))
  return definitions.map((definition) => ({ definition, fact: byName.get(definition.name) ?? null }))
}

/** The rows that a filter keeps. */
export const filterRows = (rows: readonly SpecRow[], filter: SpecFilter): SpecRow[] => rows.filter(keeps[filter])

/** Rows under the heads of their groups, which stand in the order of their first row. */
export function blocksOf(rows: readonly SpecRow[]): SpecBlock[] {
  const groups = Map.groupBy(rows, (row) => row.definition.group)
  return [...groups].map(([group, members]) => ({ group, rows: members }))
}
