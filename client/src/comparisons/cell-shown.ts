import type { MissingReason } from '../ui/missing.tsx'
import type { Shown } from '../ui/value.tsx'
import { markerOf, missingPanel, type SourceNumbers } from '../sources/claim-marker.ts'
import type { ComparedModel, FactCell, FactRow, ScoreRow } from './comparison.query.ts'
import { factText } from '../sources/fact-text.ts'
import { isOther } from './score-text.ts'

const reasons: Record<string, MissingReason> = {
  NOT_DISCLOSED: 'not-disclosed',
  NOT_APPLICABLE: 'not-applicable',
}

/** Whether a model came out only after the day of view. */
export const isUnreleased = ({ releasedOn }: Pick<ComparedModel, 'releasedOn'>, day: string | null): boolean =>
  day !== null && releasedOn !== null && releasedOn > day

/** What a cell of the specs says. */
export function shownFact(
  cell: FactCell,
  definition: FactRow['fact'],
  model: ComparedModel,
  numbers: SourceNumbers,
  day: string | null = null,
): Shown {
  const { fact } = cell
  if (!fact && isUnreleased(model, day)) return { status: 'not-released' }
  if (!fact) return { status: 'not-reported', opens: missingPanel(model.slug, definition.name) }
  const marker = markerOf(fact, fact.id, numbers)
  const text = factText(fact, definition)
  if (text === null) return { status: reasons[fact.state] ?? 'not-reported', opens: marker.opens ?? '', marker }
  return {
    status: 'reported',
    text,
    marker,
    reports: fact.valueCount,
    isDisputed: fact.dispute !== null,
    isWithdrawn: fact.retraction !== null,
  }
}

/** What a cell of the benchmarks says. `figure` is its score as the row formats it. */
export function shownScore(
  row: ScoreRow,
  index: number,
  figure: string | null,
  model: ComparedModel,
  numbers: SourceNumbers,
  day: string | null = null,
): Shown {
  const cell = row.cells[index]
  if (!cell?.score && isUnreleased(model, day)) return { status: 'not-released' }
  if (!cell?.score || figure === null)
    return { status: 'not-reported', opens: missingPanel(model.slug, row.benchmark.slug) }
  return {
    status: 'reported',
    text: figure,
    marker: markerOf(cell.score, cell.score.id, numbers),
    reports: cell.score.valueCount,
    isDisputed: cell.score.dispute !== null,
    isWithdrawn: cell.score.retraction !== null,
    isOther: isOther(row, index),
  }
}
