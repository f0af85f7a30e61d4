import type { ExportCell } from './export-cells.ts'

/** Where a file comes from, so that it can be found again. */
export interface Provenance {
  version: string
  recordedOn: string
  dataLicense: string
  permalink: string
}

const heads = [
  'model',
  'model_name',
  'kind',
  'fact_or_benchmark',
  'label',
  'status',
  'value',
  'unit',
  'low',
  'high',
  'set',
  'best',
  'disputed',
  'withdrawn',
  'as_of',
  'source_title',
  'source_url',
  'locator',
  'check',
  'catalogue_version',
  'data_license',
  'permalink',
]

/** A text in a cell. A spreadsheet must not take words from a source for a formula. */
function quoted(text: string): string {
  const isFormula = /^[=+@\t\r]|^-(?![\d.])/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const lineOf = (cell: ExportCell, from: Provenance): string[] => [
  cell.model,
  cell.modelName,
  cell.kind,
  cell.about,
  cell.label,
  cell.status,
  cell.value,
  cell.unit,
  cell.low,
  cell.high,
  cell.set,
  cell.best,
  cell.isDisputed ? 'yes' : 'no',
  cell.isWithdrawn ? 'yes' : 'no',
  cell.asOf,
  cell.source?.title ?? '',
  cell.source?.url ?? '',
  cell.source?.locator ?? '',
  cell.source?.check ?? '',
  from.version,
  from.dataLicense,
  from.permalink,
]

/** The cells as CSV: a head, then one row per cell. */
export const toCsv = (cells: readonly ExportCell[], from: Provenance): string =>
  [heads, ...cells.map((cell) => lineOf(cell, from))].map((line) => `${line.map(quoted).join(',')}\r\n`).join('')
