import { comparedTables } from '@stack/shared/comparisons/export.ts'
import { formatGigabytes } from '@stack/shared/format/memory.ts'
import { exportWord } from '@stack/shared/sources/export.ts'
import { metricWords } from '../benchmarks/metric-words.ts'
import { missingPanel } from '../sources/claim-marker.ts'
import { claimCells, type ViewCell } from '../sources/exported-claim.ts'
import { type ExportedView, provenance } from '../sources/exported-view.ts'
import { factSlug } from '../sources/fact-text.ts'
import { plainText } from '../ui/plain-text.ts'
import { comparedPicture } from './compared-picture.ts'
import type { ComparedView } from './compared-view.ts'
import type { Answer, Comparison } from './comparison.query.ts'
import { memoryParts } from './memory-parts.ts'
import { type PriceScore, priceScoreScene } from './price-score.ts'
import { bestWords } from './score-text.ts'

const none = { low: '', high: '', set: '', best: '' }

const columnOf = (view: ComparedView, index: number) => ({
  model: view.models[index]?.slug ?? '',
  modelName: view.models[index]?.name ?? '',
})

function specCells(view: ComparedView): ViewCell[] {
  return view.specs.flatMap(({ group, lines }) =>
    lines.flatMap((line) =>
      line.cells.map(({ shown, status, claim, raw, conflict }, index): ViewCell => {
        const text = 'text' in shown ? plainText(shown.text) : exportWord(shown.status.replaceAll('-', ' '))
        return {
          ...none,
          kind: group === 'PRICE' ? 'price' : 'fact',
          about: line.key,
          label: group === 'PRICE' ? `${line.label} price, lowest` : line.label,
          ...columnOf(view, index),
          status: exportWord(status),
          value: raw,
          text,
          unit: line.unit ?? '',
          low: String(conflict?.low ?? ''),
          high: String(conflict?.high ?? ''),
          ...('opens' in shown && shown.opens !== undefined && { opens: shown.opens }),
          ...claimCells(claim, view.numbers),
        }
      }),
    ),
  )
}

function scoreCells(view: ComparedView): ViewCell[] {
  return view.scores.flatMap(({ lines }) =>
    lines.flatMap(({ row, cells, figures }) =>
      cells.map(({ cell }, index): ViewCell => {
        const score = cell?.score
        const range = cell?.status === 'CONFLICTING' ? cell.range : null
        const column = columnOf(view, index)
        return {
          kind: 'benchmark',
          about: row.benchmark.slug,
          label: row.benchmark.name,
          ...column,
          status: exportWord(cell?.status ?? 'NOT_REPORTED'),
          value: score?.printed ?? '',
          text: figures[index] ?? 'not reported',
          unit: exportWord(row.benchmark.unit),
          measure: metricWords(row.benchmark),
          low: String(range?.low ?? ''),
          high: String(range?.high ?? ''),
          set: cell?.isInSet ? (row.setKey ?? '') : '',
          best: bestWords(row, index) ?? '',
          opens: missingPanel(column.model, row.benchmark.slug),
          ...claimCells(score ?? null, view.numbers),
        }
      }),
    ),
  )
}

function memoryCells(view: ComparedView): ViewCell[] {
  return memoryParts.flatMap(({ id, label, bytesOf }) =>
    view.models.map((model, index): ViewCell => {
      const bytes = model.memoryNeed ? bytesOf(model.memoryNeed) : null
      return {
        ...none,
        kind: 'memory',
        about: id,
        label: `${label}, ${view.memory}`,
        ...columnOf(view, index),
        status: bytes === null ? 'not computed' : 'computed',
        value: String(bytes ?? ''),
        text: bytes === null ? 'not computed' : formatGigabytes(bytes),
        unit: 'bytes',
        ...claimCells(null, view.numbers),
      }
    }),
  )
}

/** Every cell of the view, in its order: its rows and columns and no more. */
export const exportCells = (view: ComparedView): ViewCell[] => [
  ...specCells(view),
  ...scoreCells(view),
  ...memoryCells(view),
]

/** The API's answer, cut down to the rows of the view. */
export function shownAnswer(comparison: Comparison, view: ComparedView) {
  const facts = new Set(view.specs.flatMap(({ lines }) => lines.map(({ key }) => key)))
  return {
    models: comparison.models,
    facts: comparison.facts.filter(({ fact }) => facts.has(factSlug(fact.name))),
    benchmarks: view.scores.flatMap(({ lines }) => lines.map(({ row }) => row)),
  }
}

const citedNumbers = (priced: PriceScore, view: ComparedView) => [
  ...new Set(priced.points.flatMap(({ score, price }) => [view.numbers.numberOf(score), view.numbers.numberOf(price)])),
]

/** The comparison as it is handed out. */
export function exportedComparison(
  { comparison, catalog }: Answer,
  view: ComparedView,
  priced: PriceScore | null,
): ExportedView {
  const cells = exportCells(view)
  const names = view.models.map(({ name }) => name)
  // Before the list of sources is taken: those of the other models on the chart join it.
  const pricedSources = priced ? citedNumbers(priced, view) : []
  return {
    name: `compare-${view.models.map(({ slug }) => slug).join('-')}`.slice(0, 100),
    title: names.join(', '),
    cells,
    tables: comparedTables(names, cells),
    answer: { comparison: shownAnswer(comparison, view) },
    sources: view.numbers.list,
    from: provenance(catalog),
    pictures: [
      ...(view.scores.length > 0 ? [{ name: 'scores', scene: () => comparedPicture(view) }] : []),
      ...(priced && priced.points.length > 0
        ? [
            {
              name: 'price-and-score',
              scene: () => ({ ...priceScoreScene(priced, 800), sources: pricedSources }),
            },
          ]
        : []),
    ],
  }
}
