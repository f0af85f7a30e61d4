import { claimPanel, markerOf, missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { type MissingReason, missingWords } from '../../ui/missing.tsx'
import type { RowGroup } from '../../ui/data-table.tsx'
import type { Shown } from '../../ui/value.tsx'
import { wordOf } from './choice-words.ts'
import {
  type ColumnId,
  type FactColumnId,
  factNameOf,
  headingOf,
  isFactColumn,
  isPriceColumn,
  type PriceColumnId,
} from './list-columns.ts'
import type { SortColumn } from './list-sort.ts'
import type { ListedModel } from './models.query.ts'

/** A model with what its cells say. */
export interface ListRow {
  model: ListedModel
  cells: ReadonlyMap<ColumnId, Shown>
}

const hedges = { ABOUT: 'about ', AT_LEAST: 'at least ', UP_TO: 'up to ' } as const

function textOf(id: FactColumnId, fact: NonNullable<ListedModel['facts'][FactColumnId]>): string {
  const { value } = fact
  if (typeof value === 'number') {
    const hedge = 'qualifier' in fact && fact.qualifier ? hedges[fact.qualifier] : ''
    return hedge + (headingOf(id).number?.(value) ?? String(value))
  }
  return typeof value === 'string' ? wordOf(id, value) : (value ?? []).join(', ')
}

/** What a cell says about a fact of a model: the claim shown first, or why there is none. */
export function shownFact(model: ListedModel, id: FactColumnId, numbers: SourceNumbers): Shown {
  const fact = model.facts[id]
  if (!fact) return { status: 'not-reported', opens: missingPanel(model.slug, factNameOf(id)) }
  if (fact.state === 'NOT_APPLICABLE') return { status: 'not-applicable', opens: claimPanel(fact.id) }
  const marker = markerOf(fact, fact.id, numbers)
  if (fact.state === 'NOT_DISCLOSED') return { status: 'not-disclosed', marker }
  return {
    status: 'reported',
    text: textOf(id, fact),
    marker,
    reports: fact.valueCount,
    isDisputed: fact.dispute !== null,
    isWithdrawn: fact.retraction !== null,
  }
}

const pricesOf = { inputPrice: 'inputUsdPerMillionTokens', outputPrice: 'outputUsdPerMillionTokens' } as const

/** What a cell says about the lowest price of a model. */
export function shownPrice(model: ListedModel, id: PriceColumnId, numbers: SourceNumbers): Shown {
  const offering = model[id]
  const usd = offering?.[pricesOf[id]]
  if (!offering || usd === null || usd === undefined)
    return { status: 'not-reported', opens: missingPanel(model.slug, 'offerings') }
  const text = headingOf(id).number?.(usd) ?? String(usd)
  return { status: 'reported', text, marker: markerOf(offering, offering.id, numbers), reports: offering.valueCount }
}

/** The rows of a list with their cells, sources numbered from the first row on. */
export const listRows = (
  models: readonly ListedModel[],
  columns: readonly ColumnId[],
  numbers: SourceNumbers,
): ListRow[] =>
  models.map((model) => {
    const cells = columns.flatMap((id): [ColumnId, Shown][] => {
      if (isFactColumn(id)) return [[id, shownFact(model, id, numbers)]]
      return isPriceColumn(id) ? [[id, shownPrice(model, id, numbers)]] : []
    })
    return { model, cells: new Map(cells) }
  })

const missing: readonly MissingReason[] = ['not-applicable', 'not-disclosed', 'not-reported']

/** Blocks of rows: those with a figure in the sorted column, then those without one by the reason, each under a head. */
export function blocksOf(rows: readonly ListRow[], sorted: SortColumn): RowGroup<ListRow>[] {
  const statusOf = (row: ListRow) => row.cells.get(sorted as ColumnId)?.status ?? 'reported'
  const { label } = headingOf(sorted === 'name' ? 'openness' : sorted)
  const blocks = missing.flatMap((reason) => {
    const without = rows.filter((row) => statusOf(row) === reason)
    const head = `${label} ${missingWords[reason]}, by name`
    return without.length === 0 ? [] : [{ id: reason, head, rows: without }]
  })
  return [{ id: 'sorted', rows: rows.filter((row) => !missing.some((reason) => reason === statusOf(row))) }, ...blocks]
}
