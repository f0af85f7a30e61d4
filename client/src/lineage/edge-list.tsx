import { formatDay } from '@stack/shared/format/dates.ts'
import { markerOf, type SourceNumbers } from '../sources/claim-marker.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Pager, pageSize } from '../ui/pager.tsx'
import { SourceMarker } from '../ui/source-marker.tsx'
import type { GraphEdge, GraphNode } from './lineage-graph.ts'
import type { LineageClaim, LineageGraph, LineageModel } from './lineage.query.ts'
import styles from './lineage.module.css'
import { relations } from './relation-words.ts'

type Edge = GraphEdge<LineageClaim>
type Node = GraphNode<LineageModel>

interface Row {
  edge: Edge
  from: Node
  to: Node
}

interface EdgeListProps {
  graph: LineageGraph
  numbers: SourceNumbers
  page: number
  onPage: (page: number) => void
}

/** Every edge of the graph with its source, 50 at a time. */
export function EdgeList({ graph, numbers, page, onPage }: EdgeListProps) {
  const rows = graph.edges
    .flatMap((edge) => {
      const [from, to] = [graph.nodes.get(edge.from), graph.nodes.get(edge.to)]
      return from && to ? [{ edge, from, to }] : []
    })
    .toSorted((a, b) => a.from.name.localeCompare(b.from.name, 'en') || a.to.name.localeCompare(b.to.name, 'en'))
  const shown = rows.slice(0, page * pageSize)
  return (
    <>
      <DataTable
        className={`flush ${styles['edges']}`}
        caption="Every edge of the graph"
        columns={columnsOf(numbers)}
        rowKey={({ edge }) => edge.id}
        groups={[{ id: 'all', rows: shown }]}
      />
      {rows.length > pageSize && (
        <Pager what="edges" shown={shown.length} total={rows.length} page={page} isLoading={false} onPage={onPage} />
      )}
    </>
  )
}

function NodeName({ node }: { node: Node }) {
  if (node.model) return <PageLink href={`/models/${node.model.slug}`}>{node.name}</PageLink>
  return (
    <>
      {node.name}
      <span className="sub">not in the catalogue</span>
    </>
  )
}

function Licence({ node }: { node: Node }) {
  if (!node.model) return <Missing reason="not-reported" />
  const { license } = node.model
  return <PageLink href={`/licenses/${license.slug}`}>{license.name}</PageLink>
}

function Markers({ edge, numbers }: { edge: Edge; numbers: SourceNumbers }) {
  const bySource = new Map(edge.claims.map((claim) => [claim.source.slug, claim]))
  return [...bySource.values()].map((claim) => <SourceMarker key={claim.id} {...markerOf(claim, claim.id, numbers)} />)
}

function columnsOf(numbers: SourceNumbers): Column<Row>[] {
  return [
    { id: 'from', head: 'From', cell: ({ from }) => <NodeName node={from} /> },
    { id: 'relation', head: 'Relation', cell: ({ edge }) => relations[edge.relation].word },
    { id: 'to', head: 'To', cell: ({ to }) => <NodeName node={to} /> },
    {
      id: 'from-licence',
      head: 'Licence, from',
      className: styles['wide'] ?? '',
      cell: ({ from }) => <Licence node={from} />,
    },
    {
      id: 'to-licence',
      head: 'Licence, to',
      className: styles['wide'] ?? '',
      cell: ({ edge, to }) => (
        <>
          <Licence node={to} />
          {edge.claims.some((claim) => claim.licenseWarning) && <span className="conf">differs</span>}
        </>
      ),
    },
    {
      id: 'as-of',
      head: 'As of',
      className: styles['wide'] ?? '',
      cell: ({ edge }) => <span className="nowrap muted">{formatDay(edge.claims[0]?.asOf ?? '')}</span>,
    },
    { id: 'source', head: 'Source', cell: ({ edge }) => <Markers edge={edge} numbers={numbers} /> },
  ]
}
