import { Button } from '../ui/button.tsx'
import { Switch } from '../ui/switch.tsx'
import type { CompareState } from './compare.params.ts'
import type { ComparedView } from './compared-view.ts'
import styles from './compare.module.css'

interface ViewControlsProps {
  view: ComparedView
  state: CompareState
  onChange: (changes: Partial<CompareState>) => void
}

const rowsIn = (count: number, kind: string) => `${count} ${kind} ${count === 1 ? 'row' : 'rows'} hidden`

/** Ways to the parts of the page, and which rows are left out of all of them. */
export function ViewControls({ view, state, onChange }: ViewControlsProps) {
  const { facts, scoreGaps } = view
  const gaps = facts.gaps + scoreGaps
  return (
    <div className={styles['controls']}>
      <nav className="seg" aria-label="Parts of this page">
        <a href="#specs">Specs</a>
        <a href="#benchmarks">Benchmarks</a>
        <a href="#price">Price and score</a>
        <a href="#memory">Memory</a>
        <a href="#sources">Sources</a>
      </nav>
      <div className="bar push">
        {view.models.length > 1 && (
          <Switch label="Only differences" checked={state.diff} onChange={(diff) => onChange({ diff })} />
        )}
        {state.diff && <span className="small muted">{rowsIn(facts.equal, 'equal')}</span>}
        <Switch label="Hide rows with a gap" checked={state.full} onChange={(full) => onChange({ full })} />
        {state.full && <span className="small muted">{rowsIn(gaps, 'incomplete')}</span>}
        {state.facts.length > 0 && <Button onClick={() => onChange({ facts: [] })}>Show all facts</Button>}
      </div>
    </div>
  )
}
