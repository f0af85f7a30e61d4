import type { Relation } from './relation-words.ts'

/** A model as the graph knows it. Parents outside the catalogue have a name and no slug. */
export interface GraphNode<M> {
  id: string
  name: string
  releasedOn: string | null
  model: M | null
}

/** One step of a lineage with all that claim it. */
export interface GraphEdge<C> {
  id: string
  from: string
  to: string
  relation: Relation
  claims: C[]
}

export interface Graph<M, C> {
  nodes: ReadonlyMap<string, GraphNode<M>>
  edges: readonly GraphEdge<C>[]
}

interface Claim {
  relation: Relation
  unlistedModel: string | null
  model: { slug: string } | null
}
interface Member<C> {
  slug: string
  name: string
  releasedOn: string | null
  lineage: { ancestors: readonly C[] }
}

/** The graph of all lineages. Claims about the same step are one edge; a model without any step is not in it. */
export function lineageGraph<C extends Claim, M extends Member<C>>(
  models: readonly M[],
  { withQuantizations }: { withQuantizations: boolean },
): Graph<M, C> {
  const listed = new Map(models.map((model) => [model.slug, model]))
  const nodes = new Map<string, GraphNode<M>>()
  const edges = new Map<string, GraphEdge<C>>()
  const add = (slug: string | null, name: string) => {
    const id = slug ?? `unlisted ${name}`
    const model = (slug !== null && listed.get(slug)) || null
    if (!nodes.has(id)) nodes.set(id, { id, name: model?.name ?? name, releasedOn: model?.releasedOn ?? null, model })
    return id
  }
  for (const child of models)
    for (const claim of child.lineage.ancestors) {
      if (claim.relation === 'QUANTIZED_FROM' && !withQuantizations) continue
      const from = add(claim.model?.slug ?? null, claim.unlistedModel ?? claim.model?.slug ?? '')
      const to = add(child.slug, child.name)
      const id = `${from} ${claim.relation} ${to}`
      const edge = edges.get(id) ?? { id, from, to, relation: claim.relation, claims: [] }
      edge.claims.push(claim)
      edges.set(id, edge)
    }
  return { nodes, edges: [...edges.values()] }
}

/** The part of a graph on these nodes. */
export function subgraph<M, C>(graph: Graph<M, C>, ids: ReadonlySet<string>): Graph<M, C> {
  return {
    nodes: new Map([...graph.nodes].filter(([id]) => ids.has(id))),
    edges: graph.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)),
  }
}

/** The models within so many steps of one, up or down. */
export function around<M, C>(graph: Graph<M, C>, start: string, steps: number): Graph<M, C> {
  const reached = new Set([start])
  let rim = reached
  for (let step = 0; step < steps && rim.size > 0; step++) {
    const next = new Set<string>()
    for (const { from, to } of graph.edges) {
      if (rim.has(from) && !reached.has(to)) next.add(to)
      if (rim.has(to) && !reached.has(from)) next.add(from)
    }
    for (const id of next) reached.add(id)
    rim = next
  }
  return subgraph(graph, reached)
}

/** The parts of a graph that no edge joins, the largest first. */
export function groupsOf<M, C>(graph: Graph<M, C>): Graph<M, C>[] {
  const left = new Set(graph.nodes.keys())
  const groups: Graph<M, C>[] = []
  for (const id of graph.nodes.keys()) {
    if (!left.has(id)) continue
    const group = around(graph, id, Number.POSITIVE_INFINITY)
    for (const member of group.nodes.keys()) left.delete(member)
    groups.push(group)
  }
  return groups.toSorted((a, b) => b.nodes.size - a.nodes.size || firstName(a).localeCompare(firstName(b), 'en'))
}

const firstName = <M, C>({ nodes }: Graph<M, C>) => [...nodes.values()].map((node) => node.name).toSorted()[0] ?? ''
