import { Button } from '../ui/button.tsx'
import { Switch } from '../ui/switch.tsx'
import type { CompareState } from './compare.params.ts'
import type { ComparedView } from './compared-view.ts'
import styles from './compare.module.css'

interface ViewControlsProps {
  view: ComparedView
  /** What the chosen policy does, in words. */
  policy: string
  state: CompareState
  onChange: (changes: Partial<CompareState>) => void
}

/** Which report of several a cell shows; the others stay one step away. */
const policies = [
  { value: 'rule', label: 'by the written rule' },
  { value: 'maker-first', label: 'the maker’s own report' },
  { value: 'independent-first', label: 'an independent report' },
] as const

const rowsIn = (count: number, kind: string) => `${count} ${kind} ${count === 1 ? 'row' : 'rows'} hidden`

/** Ways to the parts of the page, and which rows are left out of all of them. */
export function ViewControls({ view, policy, state, onChange }: ViewControlsProps) {
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
        <label className={styles['selected']}>
          Shown first
          <select
            className="btn"
            title={policy}
            value={state.policy}
            onChange={({ target }) => {
              const chosen = policies.find(({ value }) => value === target.value)
              if (chosen) onChange({ policy: chosen.value })
            }}
          >
            {policies.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
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
