import { columnLeft, gap, nodeWidth, rowMiddle } from './graph-measures.ts'
import type { GraphEdge } from './lineage-graph.ts'
import type { Layout } from './lineage-layout.ts'
import type { LineageClaim, LineageGraph } from './lineage.query.ts'
import styles from './lineage.module.css'
import { type Relation, relations } from './relation-words.ts'

type Edge = GraphEdge<LineageClaim>

interface GraphEdgesProps {
  graph: LineageGraph
  layout: Layout
  selected: string | null
}

/** Every edge as a line that ends in an arrow, with its word where it arrives. */
export function GraphEdges({ graph, layout, selected }: GraphEdgesProps) {
  const arriving = Map.groupBy(graph.edges, (edge) => edge.to)
  return [...arriving].flatMap(([, edges]) => {
    const sorted = edges.toSorted((a, b) => rowBefore(layout, a) - rowBefore(layout, b))
    const spread = Math.min(16, 34 / Math.max(1, sorted.length - 1))
    const worded = new Set<Relation>()
    return sorted.map((edge, at) => {
      const isWorded = !worded.has(edge.relation)
      worded.add(edge.relation)
      return (
        <EdgeLine
          key={edge.id}
          edge={edge}
          layout={layout}
          shift={(at - (sorted.length - 1) / 2) * spread}
          isWorded={isWorded}
          isLit={selected !== null && (edge.from === selected || edge.to === selected)}
        />
      )
    })
  })
}

/** The row from which an edge arrives: that of its parent, or the one it passed last. */
const rowBefore = (layout: Layout, edge: Edge) =>
  layout.lanes.get(edge.id)?.at(-1)?.row ?? layout.places.get(edge.from)?.row ?? 0

interface EdgeLineProps {
  edge: Edge
  layout: Layout
  /** How far from the middle of the model it arrives, in pixels. */
  shift: number
  isWorded: boolean
  isLit: boolean
}

function EdgeLine({ edge, layout, shift, isWorded, isLit }: EdgeLineProps) {
  const from = layout.places.get(edge.from)
  const to = layout.places.get(edge.to)
  if (!from || !to) return null
  const { word, dash } = relations[edge.relation]
  const end = { x: columnLeft(to.column), y: rowMiddle(to.row) + shift }
  const passes = (layout.lanes.get(edge.id) ?? []).map(({ column, row }) => ({
    x: columnLeft(column),
    y: rowMiddle(row),
  }))
  let path = `M${columnLeft(from.column) + nodeWidth} ${rowMiddle(from.row)}`
  let [x, y] = [columnLeft(from.column) + nodeWidth, rowMiddle(from.row)]
  for (const stop of [...passes, { x: end.x - 8, y: end.y }]) {
    const bend = x + (stop.x > x ? gap / 3 : gap)
    path += `C${bend} ${y} ${bend - (stop.x > x ? 0 : gap * 2)} ${stop.y} ${stop.x} ${stop.y}`
    x = stop.x + nodeWidth
    y = stop.y
    if (stop.x !== end.x - 8) path += `H${x}`
  }
  return (
    <g className={isLit ? styles['lit'] : styles['edge']}>
      <path className={styles['line']} d={path} strokeDasharray={dash || undefined} />
      <path
        className={styles['arrow']}
        d={`M${end.x - 9} ${end.y - 4}L${end.x - 1} ${end.y}L${end.x - 9} ${end.y + 4}Z`}
      />
      {isWorded && (
        <text className="tick" x={end.x - 12} y={end.y - 4} textAnchor="end">
          {word}
        </text>
      )}
    </g>
  )
}
