import { formatDay } from '@stack/shared/format/dates.ts'
import type { ReactNode } from 'react'
import { claimPanel } from '../sources/claim-marker.ts'
import { Missing } from '../ui/missing.tsx'
import { OpennessBadge } from '../ui/openness-badge.tsx'
import { usePanelOpener } from '../ui/panel-context.ts'
import { PageLink } from '../ui/page-link.tsx'
import type { GraphEdge } from './lineage-graph.ts'
import type { LineageClaim, LineageGraph, LineageModel } from './lineage.query.ts'
import styles from './lineage.module.css'
import { relations } from './relation-words.ts'

interface SelectedModelProps {
  model: LineageModel
  graph: LineageGraph
  hrefOf: (slug: string) => string
}

/** What one model comes from, what stands beside it, and what was made from it. */
export function SelectedModel({ model, graph, hrefOf }: SelectedModelProps) {
  const parents = graph.edges.filter((edge) => edge.to === model.slug)
  const children = graph.edges.filter((edge) => edge.from === model.slug)
  const siblings = model.lineage.siblings.filter((sibling) => sibling.slug !== model.slug)
  const end = (id: string) => {
    const node = graph.nodes.get(id)
    return node?.model ? (
      <PageLink keepScroll href={hrefOf(node.model.slug)}>
        {node.name}
      </PageLink>
    ) : (
      <>
        {node?.name} <span className="muted">not in the catalogue</span>
      </>
    )
  }
  return (
    <aside className={styles['side']} aria-label="Selected model">
      <p className="small muted">Selected</p>
      <h2>
        <PageLink href={`/models/${model.slug}`}>{model.name}</PageLink>
      </h2>
      <p className="small">
        <OpennessBadge openness={model.openness.class} /> {model.organization.name},{' '}
        {model.releasedOn ? formatDay(model.releasedOn) : 'release not reported'}
      </p>
      {model.lineage.note && <p className="small ink2">{model.lineage.note}</p>}
      <Steps title="Comes from" none="no parent recorded">
        {parents.map((edge) => (
          <Step key={edge.id} edge={edge}>
            {end(edge.from)}
          </Step>
        ))}
      </Steps>
      <Steps title="Beside it" note="same family, derived" none="no other model of its family recorded">
        {siblings.map((sibling) => (
          <li key={sibling.id}>
            <span className="muted">sibling of</span>
            <span>
              <PageLink keepScroll href={hrefOf(sibling.slug)}>
                {sibling.name}
              </PageLink>
            </span>
          </li>
        ))}
      </Steps>
      <Steps title="Made from it" none="no derivative recorded">
        {children.map((edge) => (
          <Step key={edge.id} edge={edge}>
            {end(edge.to)}
          </Step>
        ))}
      </Steps>
    </aside>
  )
}

interface StepsProps {
  title: string
  note?: string
  /** What it says when there are none. */
  none: string
  children: readonly ReactNode[]
}

/** More stand folded: a family may have dozens of members. */
const shownSteps = 6

function Steps({ title, note, none, children }: StepsProps) {
  return (
    <>
      <h3>
        {title} {note && <span className="small muted">{note}</span>}
      </h3>
      {children.length > 0 ? (
        <ul>{children.slice(0, shownSteps)}</ul>
      ) : (
        <Missing reason="not-reported" words={`not reported: ${none}`} />
      )}
      {children.length > shownSteps && (
        <details>
          <summary>{children.length - shownSteps} more</summary>
          <ul>{children.slice(shownSteps)}</ul>
        </details>
      )}
    </>
  )
}

function Step({ edge, children }: { edge: GraphEdge<LineageClaim>; children: ReactNode }) {
  const [first] = edge.claims
  const opener = usePanelOpener(first && claimPanel(first.id))
  return (
    <li>
      <button type="button" className="plain muted" {...opener}>
        {relations[edge.relation].comesFrom}
      </button>
      <span>{children}</span>
    </li>
  )
}
