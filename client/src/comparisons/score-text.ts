import { bestOfWords } from '@stack/shared/comparisons/export.ts'
import { formatScoreInFull, formatScores } from '@stack/shared/format/scores.ts'
import { settingWords } from '../benchmarks/setting-words.ts'
import { markerName } from '../ui/source-marker.tsx'
import type { StripPoint } from '../ui/strip.tsx'
import { claimPanel, markerOf, type SourceNumbers } from '../sources/claim-marker.ts'
import type { ComparedModel, ComparedScore, ScoreRow } from './comparison.query.ts'

/** The figures of a row, one for each cell, with as many decimals as it takes to tell unequal ones apart. */
export function rowFigures(row: ScoreRow): (string | null)[] {
  const values = row.cells.flatMap(({ score }) => (score ? [score.printed] : []))
  const texts = formatScores(values)
  let at = 0
  return row.cells.map(({ score }) => (score ? (texts[at++] ?? null) : null))
}

/** "best of 4", "shared best of 3", or nothing. */
export function bestWords(row: ScoreRow, index: number): string | null {
  if (!row.cells[index]?.isBest) return null
  return bestOfWords(row.cells.filter(({ isBest }) => isBest).length > 1, row.bestOf)
}

/** Whether a score stands under other settings than the rest of its row: grey and hollow. */
export const isOther = (row: ScoreRow, index: number): boolean =>
  !row.cells[index]?.isInSet && row.cells.filter(({ score }) => score).length > 1

function pointName(model: ComparedModel, score: ComparedScore, what: string, numbers: SourceNumbers): string {
  const { number, check } = markerOf(score, score.id, numbers)
  const taken = settingWords(score)
  return [model.name, formatScoreInFull(score.printed), what, ...taken, markerName({ number, check }).toLowerCase()]
    .filter((part) => part !== '')
    .join(', ')
}

/** Every report of a row as a mark: the shown ones, and joined to them the others. */
export function rowPoints(row: ScoreRow, models: readonly ComparedModel[], numbers: SourceNumbers): StripPoint[] {
  return row.cells.flatMap(({ score, others, isInSet }, index) => {
    const model = models[index]
    if (!model || !score) return []
    const isApart = isOther(row, index)
    const shown: StripPoint = {
      id: score.id,
      index,
      value: score.value,
      name: pointName(model, score, isInSet ? 'in the set of this row' : isApart ? 'other settings' : '', numbers),
      isOther: isApart,
      opens: claimPanel(score.id),
    }
    const standing = others.filter((other) => !other.retraction && other.value !== score.value)
    const rest = standing.map((other) => ({
      id: other.id,
      index,
      value: other.value,
      name: `${model.name}, ${formatScoreInFull(other.printed)}, another report: ${other.source.title}`,
      isOther: true,
      joinedTo: score.value,
      opens: claimPanel(other.id),
    }))
    return [...rest, shown]
  })
}

/** The range a row is drawn on: the metric's own, or up to a round number above the highest score where it has no end. */
export function rowRange({ benchmark, cells }: ScoreRow): { min: number; max: number; isOpen: boolean } {
  if (benchmark.max !== null) return { min: benchmark.min, max: benchmark.max, isOpen: false }
  const highest = Math.max(
    benchmark.min + 1,
    ...cells.flatMap(({ score, others }) => [score, ...others].flatMap((one) => one?.value ?? [])),
  )
  const step = 10 ** Math.floor(Math.log10(highest))
  return { min: benchmark.min, max: Math.ceil(highest / step) * step, isOpen: true }
}
