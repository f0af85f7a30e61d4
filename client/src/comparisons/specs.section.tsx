import { formatShare } from '@stack/shared/format/numbers.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Section } from '../ui/section.tsx'
import type { CompareState } from './compare.params.ts'
import type { ComparedView } from './compared-view.ts'
import styles from './compare.module.css'
import { SpecsBlocks, SpecsTable } from './specs.tsx'
import { useNarrow } from './use-narrow.ts'

interface SpecsSectionProps {
  view: ComparedView
  state: CompareState
  onChange: (changes: Partial<CompareState>) => void
}

/** The specs, and what of them is not shown. */
export function SpecsSection({ view, state, onChange }: SpecsSectionProps) {
  const isNarrow = useNarrow()
  const { facts, specs, models } = view
  const note =
    models.length > 1
      ? `${formatShare(facts.different, facts.candidates)} facts differ. Grey: same as the baseline`
      : `${facts.candidates} facts`
  const Body = isNarrow ? SpecsBlocks : SpecsTable
  return (
    <Section id="specs" title="Specs" note={note}>
      {specs.length === 0 ? (
        <EmptyState
          title="No fact is left to show"
          actions={<Button onClick={() => onChange({ diff: false, full: false, facts: [] })}>Show all facts</Button>}
        >
          <p className="ink2">
            {facts.equal} equal and {facts.gaps} with a gap are hidden.
          </p>
        </EmptyState>
      ) : (
        <Body models={models} blocks={specs} />
      )}
      <Unstated view={view} state={state} onChange={onChange} />
    </Section>
  )
}

function Unstated({ view: { facts, models }, state, onChange }: SpecsSectionProps) {
  if (state.unstated)
    return (
      <p className={styles['unstated']}>
        <Button onClick={() => onChange({ unstated: false })}>Fold facts that no source states</Button>
      </p>
    )
  if (facts.unstated.length === 0) return null
  const count = facts.unstated.length
  return (
    <div className={styles['unstated']}>
      <p className="missbox">
        <span>
          {count} more {count === 1 ? 'fact is' : 'facts are'} not reported for{' '}
          {models.length === 1 ? 'it' : 'any of them'}:{' '}
          {facts.unstated.map(({ fact }) => fact.label.toLowerCase()).join(', ')}
        </span>
      </p>
      <Button onClick={() => onChange({ unstated: true })}>Show a row for each</Button>
    </div>
  )
}
