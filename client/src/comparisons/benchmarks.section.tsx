import { Button } from '../ui/button.tsx'
import { ModelMark } from '../ui/mark-shape.tsx'
import { Pager } from '../ui/pager.tsx'
import { Section } from '../ui/section.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { BenchmarksBlocks } from './benchmarks-blocks.tsx'
import { BenchmarksTable, type ScoreParts } from './benchmarks-table.tsx'
import { type CompareState, manyModels, rowsAtOnce } from './compare.params.ts'
import type { ComparedView } from './compared-view.ts'
import { firstLines } from './score-rows.ts'
import { useNarrow } from './use-narrow.ts'

interface BenchmarksSectionProps {
  view: ComparedView
  state: CompareState
  onChange: (changes: Partial<CompareState>) => void
}

type Look = 'dots' | 'figures'

/** The benchmarks: dots and figures side by side, or, with many models, one tab each. */
export function BenchmarksSection({ view, state, onChange }: BenchmarksSectionProps) {
  const { models, scores } = view
  const hasTabs = models.length >= manyModels
  const look: Look = state.chart ? 'dots' : 'figures'
  const choose = (next: Look) => onChange({ chart: next === 'dots' })
  return (
    <Section
      id="benchmarks"
      title="Benchmarks"
      note={
        state.chart
          ? 'every dot is one reported score; the figures stand with it'
          : 'every figure is one reported score'
      }
      controls={
        !hasTabs &&
        scores.length > 0 && (
          <Segmented
            label="How scores are shown"
            options={[
              { value: 'dots', label: 'Dots and figures' },
              { value: 'figures', label: 'Figures only' },
            ]}
            value={look}
            onChange={choose}
          />
        )
      }
    >
      <Body view={view} state={state} onChange={onChange} look={look} onLook={choose} />
      {scores.length > 0 && <Legend />}
    </Section>
  )
}

function Body({
  view,
  state,
  onChange,
  look,
  onLook,
}: BenchmarksSectionProps & { look: Look; onLook: (look: Look) => void }) {
  const isNarrow = useNarrow()
  const { models } = view
  if (view.scores.length === 0) return <NoRows view={view} state={state} onChange={onChange} />
  const size = isNarrow ? 20 : rowsAtOnce(models.length)
  const total = view.scores.reduce((sum, { lines }) => sum + lines.length, 0)
  const shown = Math.min(total, size * state.page)
  const blocks = firstLines(view.scores, shown)
  const table = (parts: ScoreParts) => <BenchmarksTable models={models} blocks={blocks} parts={parts} />
  return (
    <>
      {isNarrow ? (
        <BenchmarksBlocks models={models} blocks={blocks} withStrips={look === 'dots'} />
      ) : models.length < manyModels ? (
        table(look === 'dots' ? 'both' : 'figures')
      ) : (
        <Tabs
          label="How scores are shown"
          tabs={[
            { id: 'dots', label: 'Dots', panel: table('dots') },
            { id: 'figures', label: 'Figures', panel: table('figures') },
          ]}
          value={look}
          onChange={onLook}
        />
      )}
      {total > size && (
        <Pager
          what="benchmarks"
          size={size}
          shown={shown}
          total={total}
          page={state.page}
          isLoading={false}
          onPage={(page) => onChange({ page })}
        />
      )}
    </>
  )
}

function NoRows({ view, state, onChange }: BenchmarksSectionProps) {
  const isEverything = state.rows.kind === 'any' && !state.full
  if (isEverything) return <p className="ink2">No source read has a score of any of these models.</p>
  if (state.rows.kind === 'pick' && state.benchmarks.length === 0)
    return <p className="ink2">No benchmark is chosen yet. Choose some in the list above.</p>
  return (
    <EmptyState
      title="No benchmark is left to show"
      actions={<Button onClick={() => onChange({ rows: { kind: 'any' }, full: false })}>Show all with gaps</Button>}
    >
      {view.scoreGaps > 0 && <p className="ink2">{view.scoreGaps} with a gap are hidden.</p>}
    </EmptyState>
  )
}

function Legend() {
  return (
    <div className="legend">
      <span>
        <ModelMark index={0} /> shown figure
      </span>
      <span>
        <ModelMark index={0} isOther /> other settings, or another report of the same model
      </span>
      <span>
        <span className="swatch" /> not reported
      </span>
      <span>
        <strong className="nowrap">best of n</strong> of the n models scored under like settings
      </span>
    </div>
  )
}
