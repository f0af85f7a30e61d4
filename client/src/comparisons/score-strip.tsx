import { formatNumber } from '@stack/shared/format/numbers.ts'
import { Strip, StripAxis } from '../ui/strip.tsx'
import type { ScoreLine } from './compared-view.ts'
import { rowRange } from './score-text.ts'

/** All reports of a row as marks on the metric's range. A range other than 0 to 100 is written under it. */
export function ScoreStrip({ line, withAxis = false }: { line: ScoreLine; withAxis?: boolean }) {
  const { row, points } = line
  const { min, max, isOpen } = rowRange(row)
  const isOwn = min !== 0 || max !== 100
  return (
    <>
      <Strip min={min} max={max} points={points} label={`Scores on ${row.benchmark.name}`} />
      {withAxis && !isOwn && <StripAxis min={min} max={max} />}
      {isOwn && (
        <span className="sub">
          {formatNumber(min)} to {formatNumber(max)}
          {isOpen && ', open above'}
        </span>
      )}
    </>
  )
}
