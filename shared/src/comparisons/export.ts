import { csv } from '../format/csv.ts'
import { formatDay } from '../format/dates.ts'

/** One cell of a comparison with what it takes to audit it, in words for people and for programs. */
export interface ExportCell {
  kind: 'fact' | 'price' | 'memory' | 'benchmark'
  /** Names the row: a fact, a benchmark, a price or a part of a memory need. */
  about: string
  label: string
  /** Slug of the model. */
  model: string
  modelName: string
  status: string
  /** For programs; empty where nothing is stated. */
  value: string
  /** As it stands on a page, statuses in words. */
  text: string
  unit: string
  low: string
  high: string
  /** Key of the comparability set in which the score is ranked; empty when it is not. */
  set: string
  best: string
  isDisputed: boolean
  isWithdrawn: boolean
  asOf: string
  /** What states it; `number` is its footnote. Null where nothing is stated. */
  source: { title: string; url: string; number: number; locator: string; check: string } | null
}

/** Where a file comes from, so that it can be found again. */
export interface Provenance {
  version: string
  recordedOn: string
  dataLicense: string
  permalink: string
}

/** A source as a footnote cites it. */
export interface CitedSource {
  number: number
  source: { title: string; url: string; publishedOn: string; publisher: { name: string } }
}

/** A word of the API as an export writes it: `NOT_REPORTED` is `not reported`. */
export const exportWord = (word: string): string => word.toLowerCase().replaceAll('_', ' ')

/** "best of 4", "shared best of 3". `n` counts the scores that the best one was chosen from. */
export const bestOfWords = (isShared: boolean, n: number): string => `${isShared ? 'shared best' : 'best'} of ${n}`

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

/** The cells as CSV: a head, then one row per cell, each with its source and where the file comes from. */
export const exportCsv = (cells: readonly ExportCell[], from: Provenance): string =>
  csv(
    heads,
    cells.map((cell) => lineOf(cell, from)),
  )

const escaped = (text: string) => text.replaceAll(/[\\|[\]*_`<>]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')

/** A figure with its footnote and whatever must not be lost: best, conflict, dispute, withdrawal. */
function cellText(cell: ExportCell): string {
  const { status, best, low, high, isDisputed, isWithdrawn, source } = cell
  const marks = [
    best,
    status === 'conflicting' && (low === '' ? 'reports differ' : `reports from ${low} to ${high}`),
    isDisputed && 'disputed',
    isWithdrawn && 'withdrawn',
  ].filter((mark) => typeof mark === 'string' && mark !== '')
  const note = source ? `[^${source.number}]` : ''
  return `${escaped(cell.text)}${note}${marks.length > 0 ? ` (${marks.join('; ')})` : ''}`
}

function table(cells: readonly ExportCell[], modelNames: readonly string[], first: string): string {
  const rows = Map.groupBy(cells, ({ about }) => about)
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  return [
    line([first, ...modelNames.map(escaped)]),
    line([first, ...modelNames].map(() => '---')),
    ...[...rows.values()].map((row) => line([escaped(row[0]?.label ?? ''), ...row.map(cellText)])),
  ].join('\n')
}

const parts = [
  { title: 'Specs', first: 'Fact', kind: 'fact' },
  { title: 'Prices', first: 'Price', kind: 'price' },
  { title: 'Memory', first: 'Part', kind: 'memory' },
  { title: 'Benchmarks', first: 'Benchmark', kind: 'benchmark' },
] as const

/** The cells as Markdown: a table for each kind with a footnote for each source, statuses in words, date and permalink last. */
export function exportMarkdown(
  modelNames: readonly string[],
  cells: readonly ExportCell[],
  sources: readonly CitedSource[],
  from: Provenance,
): string {
  const tables = parts.flatMap(({ title, first, kind }) => {
    const own = cells.filter((cell) => cell.kind === kind)
    return own.length === 0 ? [] : [`## ${title}\n\n${table(own, modelNames, first)}`]
  })
  const notes = sources.map(
    ({ number, source }) =>
      `[^${number}]: ${escaped(source.title)}, ${escaped(source.publisher.name)}, ${formatDay(source.publishedOn)}. <${source.url}>`,
  )
  return `${[
    `# ${modelNames.map(escaped).join(', ')}`,
    ...tables,
    notes.join('\n'),
    `Catalogue of ${formatDay(from.recordedOn)}, version ${from.version}, ${from.dataLicense}: <${from.permalink}>`,
  ].join('\n\n')}\n`
}
