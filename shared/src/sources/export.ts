import { formatRange } from '../format/numbers.ts'
import { csv } from '../format/csv.ts'
import { formatDay } from '../format/dates.ts'

/** One cell of a page with what it takes to audit it, in words for people and for programs. */
export interface ExportCell {
  kind: 'fact' | 'price' | 'memory' | 'benchmark' | 'format' | 'statement' | 'lineage'
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
  source: { slug: string; title: string; url: string; publishedOn: string; publisher: { name: string } }
}

/** A word of the API as an export writes it: `NOT_REPORTED` is `not reported`. */
export const exportWord = (word: string): string => word.toLowerCase().replaceAll('_', ' ')

/** The name of the catalogue as files cite it. */
const catalogueName = 'The Open-Source AI Stack'

/** "Catalogue of 2026-07-02, version a41c9e2, CC-BY-4.0". */
export const provenanceWords = ({ recordedOn, version, dataLicense }: Provenance): string =>
  `Catalogue of ${formatDay(recordedOn)}, version ${version}, ${dataLicense}`

/** "Llama 4 model card, Meta, 2025-04-05". */
export const sourceWords = ({ title, publisher, publishedOn }: CitedSource['source']): string =>
  `${title}, ${publisher.name}, ${formatDay(publishedOn)}`

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
    status === 'conflicting' &&
      (low === '' ? 'reports differ' : `reports from ${formatRange(Number(low), Number(high))}`),
    isDisputed && 'disputed',
    isWithdrawn && 'withdrawn',
  ].filter((mark) => typeof mark === 'string' && mark !== '')
  const note = source ? `[^${source.number}]` : ''
  return `${escaped(cell.text)}${note}${marks.length > 0 ? ` (${marks.join('; ')})` : ''}`
}

/** A table of a page: plain words, or cells with their footnotes. */
export interface ExportTable {
  title: string
  heads: readonly string[]
  rows: readonly (readonly (string | ExportCell)[])[]
}

function tableLines({ title, heads: words, rows }: ExportTable): string {
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  return [
    `## ${escaped(title)}\n`,
    line(words.map(escaped)),
    line(words.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => (typeof cell === 'string' ? escaped(cell) : cellText(cell))))),
  ].join('\n')
}

/** Tables as Markdown: a footnote for each source, statuses in words, date and permalink last. Tables without a row are left out. */
export function exportTables(
  title: string,
  tables: readonly ExportTable[],
  sources: readonly CitedSource[],
  from: Provenance,
): string {
  const notes = sources.map(({ number, source }) => `[^${number}]: ${escaped(sourceWords(source))}. <${source.url}>`)
  return `${[
    `# ${escaped(title)}`,
    ...tables.filter(({ rows }) => rows.length > 0).map(tableLines),
    notes.join('\n'),
    `${provenanceWords(from)}: <${from.permalink}>`,
  ].join('\n\n')}\n`
}

const special: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}
const inTex = (text: string) =>
  text.replaceAll(/[\\~^{}%&#$_]/g, (sign) => special[sign] ?? `\\${sign}`).replaceAll(/\s+/g, ' ')

/** An address within braces: what would end them, or begin a comment where a style prints it, is written in hex. */
const inBraces = (url: string) =>
  url.replaceAll(/[{}\\]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)

function entry(key: string, fields: Record<string, string>): string {
  const lines = Object.entries(fields).map(([name, text]) => `  ${name} = {${text}},`)
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

/** The view and each of its sources as entries of a bibliography. Publishers stand in double braces: they are no persons. */
export function exportBibtex(title: string, sources: readonly CitedSource[], from: Provenance): string {
  const day = formatDay(from.recordedOn)
  const view = entry(`open-source-ai-stack-${from.version}`, {
    title: `{${inTex(`${catalogueName}: ${title}`)}}`,
    author: `{${catalogueName}}`,
    year: day.slice(0, 4),
    date: day,
    url: inBraces(from.permalink),
    note: inTex(provenanceWords(from)),
  })
  const cited = sources.map(({ number, source }) =>
    entry(source.slug, {
      title: `{${inTex(source.title)}}`,
      author: `{${inTex(source.publisher.name)}}`,
      year: formatDay(source.publishedOn).slice(0, 4),
      date: formatDay(source.publishedOn),
      url: inBraces(source.url),
      note: `Source ${number} of the view`,
    }),
  )
  return `${[view, ...cited].join('\n\n')}\n`
}

const comment = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `# ${line}`.trimEnd())
    .join('\n')

/** The operation behind a view, with its variables, where it was asked and what stands behind the answer as comments. */
export function exportOperation(
  { document, variables }: { document: string; variables: object },
  sources: readonly CitedSource[],
  from: Provenance,
): string {
  const cited = sources.map(({ number, source }) => `[${number}] ${sourceWords(source)}: ${source.url}`)
  return `${[
    comment(`${provenanceWords(from)}\n${from.permalink}`),
    comment(`Variables:\n${JSON.stringify(variables, null, 2)}`),
    ...(cited.length > 0 ? [comment(`Sources:\n${cited.join('\n')}`)] : []),
    document.trim(),
  ].join('\n\n')}\n`
}
