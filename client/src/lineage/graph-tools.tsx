import { PageLink } from '../ui/page-link.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Switch } from '../ui/switch.tsx'
import type { useViewState } from '../ui/use-view-state.ts'
import type { GraphNode } from './lineage-graph.ts'
import type { lineageParams } from './lineage-params.ts'
import type { LineageModel } from './lineage.query.ts'
import styles from './lineage.module.css'

interface GraphToolsProps {
  view: ReturnType<typeof useViewState<typeof lineageParams>>
  nodes: readonly GraphNode<LineageModel>[]
}

/** Where the graph starts, how far it goes, and what it marks. */
export function GraphTools({ view, nodes }: GraphToolsProps) {
  const { from, steps, lic, quant } = view.state
  const listed = nodes.filter((node) => node.model).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const start = listed.some((node) => node.id === from) ? from : null
  return (
    <div className={styles['tools']}>
      <select
        className="btn"
        aria-label="Start"
        value={start ?? ''}
        onChange={(event) => view.push({ from: event.target.value || null, sel: null })}
      >
        <option value="">Start: every lineage</option>
        {listed.map((node) => (
          <option key={node.id} value={node.id}>
            {node.name}
          </option>
        ))}
      </select>
      {start !== null && (
        <>
          <Segmented
            label="Steps"
            value={steps}
            onChange={(next) => view.push({ steps: next })}
            options={[
              { value: '1', label: '1 step' },
              { value: '2', label: '2 steps' },
              { value: 'all', label: 'All' },
            ]}
          />
          <PageLink keepScroll href={view.href({ from: null, steps: '2' })}>
            Every lineage
          </PageLink>
        </>
      )}
      <Switch label="Licence differences" checked={lic} onChange={(next) => view.push({ lic: next })} />
      <Switch label="Quantizations" checked={quant} onChange={(next) => view.push({ quant: next })} />
    </div>
  )
}
