import { claimPanel, missingPanel } from '../sources/claim-marker.ts'
import { classes } from '../ui/classes.ts'
import { usePanelOpener } from '../ui/panel-context.ts'
import type { Cell, CellState } from './coverage-counts.ts'
import styles from './coverage.module.css'

export const stateWords: Record<CellState, string> = {
  REPORTED: 'reported',
  NOT_DISCLOSED: 'not disclosed',
  NOT_APPLICABLE: 'not applicable',
  NOT_REPORTED: 'not reported',
}

const looks: Record<CellState, string | undefined> = {
  REPORTED: styles['reported'],
  NOT_DISCLOSED: styles['withheld'],
  NOT_APPLICABLE: styles['none'],
  NOT_REPORTED: styles['missing'],
}

interface SquareProps {
  cell: Cell
  model: { slug: string; name: string }
  fact: { name: string; label: string }
}

/** One fact of one model. It opens the claim, or what was read and how to add what is missing. */
export function Square({ cell, model, fact }: SquareProps) {
  const opener = usePanelOpener(cell.claim === null ? missingPanel(model.slug, fact.name) : claimPanel(cell.claim))
  const words = `${fact.label}: ${stateWords[cell.state]}`
  return (
    <button
      type="button"
      className={classes(styles['square'], looks[cell.state])}
      title={words}
      aria-label={words}
      {...opener}
    />
  )
}

/** The steps of the ramp with their words. */
export function RampKey() {
  return (
    <div className="legend">
      <span>
        <i className={classes(styles['square'], styles['missing'])} /> nothing stated
      </span>
      <span>
        <i className={classes(styles['square'], 'q1')} /> few facts of the group
      </span>
      <span>
        <i className={classes(styles['square'], 'q4')} /> more
      </span>
      <span>
        <i className={classes(styles['square'], 'q7')} /> all of them
      </span>
      <span>A square leads to what is missing of the model.</span>
    </div>
  )
}

/** The squares with their words. */
export function SquareKey() {
  const states: readonly CellState[] = ['REPORTED', 'NOT_DISCLOSED', 'NOT_APPLICABLE', 'NOT_REPORTED']
  return (
    <div className="legend">
      {states.map((state) => (
        <span key={state}>
          <i className={classes(styles['square'], looks[state])} /> {stateWords[state]}
        </span>
      ))}
    </div>
  )
}
