import type { CSSProperties } from 'react'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import type { Need } from './fit.ts'
import styles from './stack.module.css'

interface Axis {
  /** Its end, in bytes. */
  end: number
  /** Where the usable memory ends, in bytes. */
  available: number
}

const percent = (bytes: number, end: number) => `${Math.min(100, (bytes / end) * 100)}%`

/** Weights and cache as lengths against the memory. What is not computed goes on as a hatch to the end: its length has no meaning. */
export function NeedBar({ need, axis }: { need: Need; axis: Axis }) {
  const width = (bytes: number): CSSProperties => ({ width: percent(bytes, axis.end) })
  const isKnown = need.totalBytes !== null
  return (
    <div className={styles['bar']} aria-hidden="true">
      {need.weightsBytes !== null && <span className={styles['weights']} style={width(need.weightsBytes)} />}
      {need.kvCacheBytes !== null && <span className={styles['cache']} style={width(need.kvCacheBytes)} />}
      {!isKnown && <span className={styles['unknown']} />}
      <span className={styles['line']} style={{ left: percent(axis.available, axis.end) }} />
    </div>
  )
}

const ticks = [0, 0.5, 1] as const

/** The axis above the bars, in GB. */
export function NeedAxis({ axis }: { axis: Axis }) {
  return (
    <span className={styles['axis']} aria-hidden="true">
      {ticks.map((part) => (
        <span key={part}>{formatNumber((axis.end * part) / 1e9)}</span>
      ))}
    </span>
  )
}
