import { plainText } from '../ui/plain-text.ts'
import { type ExportCell, exportWord } from '@stack/shared/comparisons/export.ts'
import { formatDay } from '@stack/shared/format/dates.ts'
import { formatGigabytes } from '@stack/shared/format/memory.ts'
import type { Claim, ComparedView } from './compared-view.ts'
import { memoryParts } from './memory-parts.ts'
import { bestWords } from './score-text.ts'

function sourceOf(claim: Claim, view: ComparedView): ExportCell['source'] {
  return {
    title: claim.source.title,
    url: claim.source.url,
    number: view.numbers.numberOf(claim),
    locator: claim.locator,
    check: exportWord(claim.check.status),
  }
}

function claimOf(claim: Claim | null | undefined, view: ComparedView) {
  return {
    isDisputed: Boolean(claim?.dispute),
    isWithdrawn: Boolean(claim?.retraction),
    asOf: claim ? formatDay(claim.asOf) : '',
    source: claim ? sourceOf(claim, view) : null,
  }
}

function specCells(view: ComparedView): ExportCell[] {
  return view.specs.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.cells.map(({ shown, status, claim, raw, conflict }, index): ExportCell => {
        const text = 'text' in shown ? plainText(shown.text) : exportWord(shown.status.replaceAll('-', ' '))
        return {
          kind: 'fact',
          about: line.key,
          label: line.label,
          model: view.models[index]?.slug ?? '',
          modelName: view.models[index]?.name ?? '',
          status: exportWord(status),
          value: raw,
          text,
          unit: line.unit ?? '',
          low: String(conflict?.low ?? ''),
          high: String(conflict?.high ?? ''),
          set: '',
          best: '',
          ...claimOf(claim, view),
        }
      }),
    ),
  )
}

function scoreCells(view: ComparedView): ExportCell[] {
  return view.scores.flatMap(({ lines }) =>
    lines.flatMap(({ row, cells, figures }) =>
      cells.map(({ cell }, index): ExportCell => {
        const score = cell?.score
        const range = cell?.status === 'CONFLICTING' ? cell.range : null
        return {
          kind: 'benchmark',
          about: row.benchmark.slug,
          label: row.benchmark.name,
          model: view.models[index]?.slug ?? '',
          modelName: view.models[index]?.name ?? '',
          status: exportWord(cell?.status ?? 'NOT_REPORTED'),
          value: score?.printed ?? '',
          text: figures[index] ?? 'not reported',
          unit: exportWord(row.benchmark.unit),
          low: String(range?.low ?? ''),
          high: String(range?.high ?? ''),
          set: cell?.isInSet ? (row.setKey ?? '') : '',
          best: bestWords(row, index) ?? '',
          ...claimOf(score, view),
        }
      }),
    ),
  )
}

function memoryCells(view: ComparedView): ExportCell[] {
  return memoryParts.flatMap(({ id, label, bytesOf }) =>
    view.models.map((model): ExportCell => {
      const bytes = model.memoryNeed ? bytesOf(model.memoryNeed) : null
      return {
        kind: 'memory',
        about: id,
        label: `${label}, ${view.memory}`,
        model: model.slug,
        modelName: model.name,
        status: bytes === null ? 'not computed' : 'computed',
        value: String(bytes ?? ''),
        text: bytes === null ? 'not computed' : formatGigabytes(bytes),
        unit: 'bytes',
        low: '',
        high: '',
        set: '',
        best: '',
        ...claimOf(null, view),
      }
    }),
  )
}

/** Every cell on the page, in its order: exactly the rows and columns that are shown. */
export const exportCells = (view: ComparedView): ExportCell[] => [
  ...specCells(view),
  ...scoreCells(view),
  ...memoryCells(view),
]
