import { formatMonth } from '@stack/shared/format/dates.ts'
import { type KeyboardEvent, useId, useMemo, useRef } from 'react'
import { OpennessShape, opennessWord } from '../ui/openness-badge.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { GraphEdges } from './graph-edges.tsx'
import { shortLicense } from '../models/licenses/short-name.ts'
import { cutMiddle, columnLeft, nodeHeight, nodeWidth, rowTop, size } from './graph-measures.ts'
import type { GraphNode } from './lineage-graph.ts'
import { layoutOf, type Layout, type Place } from './lineage-layout.ts'
import type { LineageGraph, LineageModel } from './lineage.query.ts'
import styles from './lineage.module.css'

interface GraphFigureProps {
  graph: LineageGraph
  label: string
  selected: string | null
  /** Address of the view with this model selected. */
  hrefOf: (slug: string) => string
  /** Marks models whose licence differs from that of the weights they come from. */
  withLicences: boolean
}

/** One connected part of the lineage, time from left to right. The list below the graph holds the same edges. */
export function GraphFigure({ graph, label, selected, hrefOf, withLicences }: GraphFigureProps) {
  const ref = useRef<SVGSVGElement>(null)
  const titleId = useId()
  const layout = useMemo(() => layoutOf(graph), [graph])
  const { width, height } = size(layout)
  const named = { role: 'group', 'aria-labelledby': titleId }
  const warned = new Set(
    withLicences
      ? graph.edges.filter((edge) => edge.claims.some((claim) => claim.licenseWarning)).map((edge) => edge.to)
      : [],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const id = document.activeElement?.getAttribute('data-node')
    const next = id ? neighbour(graph, layout, id, event.key) : null
    if (!next) return
    event.preventDefault()
    ref.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <figure className={styles['figure']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key */}
      <section className="scroll" aria-label={label} tabIndex={0}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions -- arrows walk along the edges */}
        <svg ref={ref} className={styles['graph']} width={width} height={height} {...named} onKeyDown={onKeyDown}>
          <title id={titleId}>{label}; the list below holds the same edges</title>
          {layout.heads.map(({ column, quarter }) => (
            <g key={column}>
              {column > 0 && <path className="grid" d={`M${columnLeft(column) - 14} 0V${height}`} />}
              <text className="tick" x={columnLeft(column)} y="14">
                {quarter ?? 'release not reported'}
              </text>
            </g>
          ))}
          <GraphEdges graph={graph} layout={layout} selected={selected} />
          {[...graph.nodes.values()].map((node) => (
            <NodeBox
              key={node.id}
              node={node}
              place={layout.places.get(node.id) ?? { column: 0, row: 0 }}
              isSelected={node.id === selected}
              isWarned={warned.has(node.id)}
              href={node.model ? hrefOf(node.model.slug) : null}
            />
          ))}
        </svg>
      </section>
    </figure>
  )
}

/** Where an arrow key leads: left to what a model comes from, right to what came of it, up and down within its column. */
function neighbour(graph: LineageGraph, layout: Layout, id: string, key: string): string | null {
  const isListed = (other: string) => graph.nodes.get(other)?.model !== null
  if (key === 'ArrowLeft') return graph.edges.find((edge) => edge.to === id && isListed(edge.from))?.from ?? null
  if (key === 'ArrowRight') return graph.edges.find((edge) => edge.from === id)?.to ?? null
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  const here = layout.places.get(id)
  if (step === 0 || !here) return null
  const beside = [...layout.places]
    .filter(([other, place]) => place.column === here.column && (place.row - here.row) * step > 0 && isListed(other))
    .toSorted(([, a], [, b]) => (a.row - b.row) * step)
  return beside[0]?.[0] ?? null
}

interface NodeBoxProps {
  node: GraphNode<LineageModel>
  place: Place
  isSelected: boolean
  isWarned: boolean
  href: string | null
}

function NodeBox({ node, place, isSelected, isWarned, href }: NodeBoxProps) {
  const { model, name } = node
  const under = model ? `${month(model)}, ${model.license.name}` : 'not in the catalogue'
  const shortUnder = model ? `${month(model)}, ${shortLicense(model.license)}` : under
  const openness = opennessWord(model?.openness.class)
  const isWithheld = model?.facts.weightsReleased?.value === 'no'
  const box = (
    <>
      <title>{`${name}, ${under}${isWarned ? ', licence differs from that of the weights it comes from' : ''}`}</title>
      <rect
        className={isSelected ? styles['chosen'] : styles['box']}
        width={nodeWidth}
        height={nodeHeight}
        rx="4"
        strokeDasharray={isWithheld || !model ? '4 3' : undefined}
      />
      {openness && (
        <svg x="10" y="9" width="12" height="12">
          <OpennessShape openness={openness} />
        </svg>
      )}
      <text className={isSelected ? 'lab strong' : 'lab'} x={openness ? 28 : 10} y="19">
        {cutMiddle(name, isWarned ? 20 : 24)}
      </text>
      <text className="tick" x="10" y="37">
        {cutMiddle(isWithheld ? 'weights not released' : shortUnder, 30)}
      </text>
      {isWarned && (
        <g className={styles['warned']} transform={`translate(${nodeWidth - 24},5)`}>
          <rect width="16" height="15" rx="3" />
          <text x="8" y="11.5" textAnchor="middle">
            !
          </text>
        </g>
      )}
    </>
  )
  const at = `translate(${columnLeft(place.column)},${rowTop(place.row)})`
  return (
    <g transform={at}>
      {href ? (
        <PageLink keepScroll href={href} data-node={node.id} aria-current={isSelected || undefined}>
          {box}
        </PageLink>
      ) : (
        box
      )}
    </g>
  )
}

const month = ({ releasedOn }: LineageModel) => (releasedOn ? formatMonth(releasedOn) : 'date not reported')
