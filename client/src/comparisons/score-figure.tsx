import { formatNumber, formatRange } from '@stack/shared/format/numbers.ts'
import { Value } from '../ui/value.tsx'
import { classes } from '../ui/classes.ts'
import type { ScoreLine } from './compared-view.ts'
import styles from './compare.module.css'
import { bestWords } from './score-text.ts'

/** The figure of one model in a row, with "best of n" where the rule sets it and the range where reports differ. */
export function ScoreFigure({ line, index }: { line: ScoreLine; index: number }) {
  const found = line.cells[index]
  if (!found) return null
  const { shown, cell } = found
  if (shown.status !== 'reported') return <Value shown={shown} numeric />
  const best = bestWords(line.row, index)
  const range = cell?.status === 'CONFLICTING' && cell.range
  return (
    <span className={classes(styles['score'], best !== null && styles['best'])}>
      <Value shown={shown} numeric />
      {best !== null && <span className={styles['under']}>{best}</span>}
      {range && <span className={styles['under']}>{formatRange(range.low, range.high, formatNumber)}</span>}
    </span>
  )
}
