import { formatDay } from '@stack/shared/format/dates.ts'
import type { ComparedView } from './compared-view.ts'
import { type ExportCell, exportCells } from './export-cells.ts'
import type { Provenance } from './export-csv.ts'

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

function table(cells: readonly ExportCell[], view: ComparedView, first: string): string {
  const rows = new Map<string, ExportCell[]>()
  for (const cell of cells) rows.set(cell.about, [...(rows.get(cell.about) ?? []), cell])
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  return [
    line([first, ...view.models.map(({ name }) => escaped(name))]),
    line([first, ...view.models].map(() => '---')),
    ...[...rows.values()].map((row) => line([escaped(row[0]?.label ?? ''), ...row.map(cellText)])),
  ].join('\n')
}

/** What is on the page as Markdown: two tables with footnotes, statuses in words, date and permalink last. */
export function toMarkdown(view: ComparedView, from: Provenance): string {
  const cells = exportCells(view)
  const parts = [
    { title: 'Specs', first: 'Fact', cells: cells.filter(({ kind }) => kind === 'fact') },
    { title: 'Memory', first: 'Part', cells: cells.filter(({ kind }) => kind === 'memory') },
    { title: 'Benchmarks', first: 'Benchmark', cells: cells.filter(({ kind }) => kind === 'benchmark') },
  ]
  const notes = view.numbers.list.map(
    ({ number, source }) =>
      `[^${number}]: ${escaped(source.title)}, ${escaped(source.publisher.name)}, ${formatDay(source.publishedOn)}. <${source.url}>`,
  )
  return `${[
    `# ${view.models.map(({ name }) => escaped(name)).join(', ')}`,
    ...parts
      .filter((part) => part.cells.length > 0)
      .map((part) => `## ${part.title}\n\n${table(part.cells, view, part.first)}`),
    notes.join('\n'),
    `Catalogue of ${formatDay(from.recordedOn)}, version ${from.version}, ${from.dataLicense}: <${from.permalink}>`,
  ].join('\n\n')}\n`
}
