import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { exportWord } from '@stack/shared/sources/export.ts'
import { opennessPanel, SourceNumbers } from '../../sources/claim-marker.ts'
import { claimCells, type ViewCell } from '../../sources/exported-claim.ts'
import { type ExportedView, provenance } from '../../sources/exported-view.ts'
import { missingWords } from '../../ui/missing.tsx'
import { plainText } from '../../ui/plain-text.ts'
import { type ColumnId, headingOf, isFactColumn, isPriceColumn, type RecordColumnId } from './list-columns.ts'
import { listRows, type ListRow } from './list-rows.ts'
import type { ListCounts, ListedModel } from './models.query.ts'

/** What the columns say that no single source states. */
const records: Record<RecordColumnId, (model: ListedModel) => string> = {
  openness: ({ openness, license }) => `${exportWord(openness.class)}, ${license.spdxId ?? license.name}`,
  scores: ({ known }) => formatNumber(known.totalCount),
  factsReported: ({ record }) => formatNumber(record.factsReported),
  claimsChecked: ({ record }) => formatShare(record.claimsChecked, record.claims),
}

const isRecord = (id: ColumnId): id is RecordColumnId => id in records
const prices = { inputPrice: 'inputUsdPerMillionTokens', outputPrice: 'outputUsdPerMillionTokens' } as const

/** The claim behind a cell and its value as a program reads it. */
function statedIn(model: ListedModel, id: ColumnId) {
  if (isPriceColumn(id)) return { claim: model[id] ?? null, value: model[id]?.[prices[id]] ?? null }
  const fact = isFactColumn(id) ? (model.facts[id] ?? null) : null
  return { claim: fact, value: fact?.value ?? null }
}

function cellOf({ model, cells }: ListRow, id: ColumnId, numbers: SourceNumbers): ViewCell {
  const head = {
    about: id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    label: headingOf(id).label,
    model: model.slug,
    modelName: model.name,
    unit: headingOf(id).unit ?? '',
    low: '',
    high: '',
    set: '',
    best: '',
  }
  if (isRecord(id)) {
    const text = records[id](model)
    const panel = id === 'openness' && { opens: opennessPanel(model.slug) }
    return { ...head, kind: 'fact', status: 'computed', value: text, text, ...claimCells(null, numbers), ...panel }
  }
  const { claim, value } = statedIn(model, id)
  const shown = cells.get(id)
  const isStated = shown?.status === 'reported'
  const conflict = isStated && (shown.reports ?? 1) > 1
  const missing = shown && shown.status !== 'reported' && shown.status !== 'computed' ? shown.status : 'not-reported'
  return {
    ...head,
    kind: isPriceColumn(id) ? 'price' : 'fact',
    status: isStated ? (conflict ? 'conflicting' : 'reported') : missingWords[missing],
    value: isStated ? (Array.isArray(value) ? value.join('; ') : String(value ?? '')) : '',
    text: isStated ? plainText(shown.text) : missingWords[missing],
    ...(shown && 'opens' in shown && shown.opens !== undefined && { opens: shown.opens }),
    ...claimCells(claim, numbers),
  }
}

/** The rows of the list that are on screen, with the columns that are, as they are handed out. */
export function exportedList(
  models: readonly ListedModel[],
  columns: readonly ColumnId[],
  catalog: ListCounts['catalog'],
): ExportedView {
  const numbers = new SourceNumbers()
  const lines = listRows(models, columns, numbers).map((row) => columns.map((id) => cellOf(row, id, numbers)))
  return {
    name: 'models',
    title: 'Models',
    cells: lines.flat(),
    tables: [
      {
        title: `${formatNumber(models.length)} models`,
        heads: ['Model', ...columns.map((id) => headingOf(id).label)],
        rows: lines.map((cells, at) => [models[at]?.name ?? '', ...cells]),
      },
    ],
    answer: { models },
    sources: numbers.list,
    from: provenance(catalog),
  }
}
