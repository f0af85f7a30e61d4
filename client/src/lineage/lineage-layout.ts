import type { Graph } from './lineage-graph.ts'

/** "2025 Q2" */
export const quarterOf = (day: string): string => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** Where a node stands: a column counted from the left, a row counted from the top. */
export interface Place {
  column: number
  row: number
}

export interface Layout {
  places: ReadonlyMap<string, Place>
  /** The rows an edge passes in the columns between its ends, by edge id. */
  lanes: ReadonlyMap<string, readonly Place[]>
  /** The quarter that begins at a column; null for models without a date. */
  heads: readonly { column: number; quarter: string | null }[]
  columns: number
  rows: number
}

interface Step {
  from: string
  to: string
}

/**
 * Places a graph with time from left to right: one band per quarter in which something was released. Within a quarter a model
 * stands right of what it was made from. A model without a date stands before the first that was made from it.
 */
export function layoutOf<M, C>(graph: Graph<M, C>): Layout {
  const bands = bandsOf(graph)
  const depths = depthsOf(graph, bands)
  const keyOf = (id: string) => `${bands.get(id) ?? ''}|${String(depths.get(id) ?? 0).padStart(4, '0')}`
  const keys = [...new Set([...graph.nodes.keys()].map(keyOf))].toSorted()
  const columnOf = new Map([...graph.nodes.keys()].map((id) => [id, keys.indexOf(keyOf(id))]))
  const { places, lanes, rows } = rowsOf(graph, columnOf, keys.length)
  const heads = keys.flatMap((key, column) => {
    const [band = ''] = key.split('|')
    return column > 0 && keys[column - 1]?.startsWith(`${band}|`) ? [] : [{ column, quarter: band || null }]
  })
  return { places, lanes, heads, columns: keys.length, rows }
}

/** The quarter of each node; of one without a date that of its earliest descendant, or an empty text. */
function bandsOf<M, C>({ nodes, edges }: Graph<M, C>): Map<string, string> {
  const bands = new Map<string, string>()
  const bandOf = (id: string, path: readonly string[]): string => {
    const day = nodes.get(id)?.releasedOn
    if (day) return quarterOf(day)
    const below = edges
      .filter((edge) => edge.from === id && !path.includes(edge.to))
      .map((edge) => bandOf(edge.to, [...path, id]))
    return below.filter(Boolean).toSorted()[0] ?? ''
  }
  for (const id of nodes.keys()) bands.set(id, bandOf(id, []))
  return bands
}

/** How many steps within its own quarter lead to each node. */
function depthsOf<M, C>({ nodes, edges }: Graph<M, C>, bands: ReadonlyMap<string, string>): Map<string, number> {
  const depths = new Map<string, number>()
  const depthOf = (id: string, path: readonly string[]): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    const above = edges.filter(
      (edge) => edge.to === id && bands.get(edge.from) === bands.get(id) && !path.includes(edge.from),
    )
    const depth = Math.max(0, ...above.map((edge) => 1 + depthOf(edge.from, [...path, id])))
    depths.set(id, depth)
    return depth
  }
  for (const id of nodes.keys()) depthOf(id, [])
  return depths
}

/** Rows column by column, each node and each passing edge near the middle of what leads to it, so that few edges cross. */
function rowsOf<M, C>({ nodes, edges }: Graph<M, C>, columnOf: ReadonlyMap<string, number>, columns: number) {
  const stops: string[][] = Array.from({ length: columns }, () => [])
  const steps: Step[] = []
  const lanesOf = new Map<string, string[]>()
  for (const id of nodes.keys()) stops[columnOf.get(id) ?? 0]?.push(id)
  for (const edge of edges) {
    const [start = 0, end = 0] = [columnOf.get(edge.from), columnOf.get(edge.to)]
    const between = Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => start + 1 + at)
    const passes = between.map((column) => ({ column, id: `${edge.from} > ${edge.to} @${column}` }))
    for (const pass of passes) if (!stops[pass.column]?.includes(pass.id)) stops[pass.column]?.push(pass.id)
    const path = [edge.from, ...passes.map((pass) => pass.id), edge.to]
    for (const [at, from] of path.slice(0, -1).entries()) steps.push({ from, to: path[at + 1] ?? edge.to })
    lanesOf.set(
      edge.id,
      passes.map((pass) => pass.id),
    )
  }
  const row = new Map<string, number>()
  const nameOf = (id: string) => nodes.get(id)?.name ?? id
  for (const [column, ids] of stops.entries()) {
    const wish = (id: string) =>
      middle(steps.filter((step) => step.to === id).flatMap((step) => row.get(step.from) ?? []))
    const wished = ids.map((id) => ({ id, wish: wish(id) ?? (column === 0 ? null : lowest(row) + 1) }))
    let free = 0
    for (const { id, wish: at } of wished.toSorted(
      (a, b) => (a.wish ?? 0) - (b.wish ?? 0) || nameOf(a.id).localeCompare(nameOf(b.id), 'en'),
    )) {
      const place = Math.max(free, Math.round(at ?? free))
      row.set(id, place)
      free = place + 1
    }
  }
  const used = [...new Set(row.values())].toSorted((a, b) => a - b)
  const rowOf = (id: string) => used.indexOf(row.get(id) ?? 0)
  return {
    places: new Map([...columnOf].map(([id, column]) => [id, { column, row: rowOf(id) }])),
    lanes: new Map(
      [...lanesOf].map(([id, passes]) => [
        id,
        passes.map((pass) => ({ column: Number(pass.slice(pass.lastIndexOf('@') + 1)), row: rowOf(pass) })),
      ]),
    ),
    rows: used.length,
  }
}

const middle = (rows: readonly number[]) =>
  rows.length === 0 ? null : rows.reduce((sum, row) => sum + row, 0) / rows.length
const lowest = (row: ReadonlyMap<string, number>) => Math.max(-1, ...row.values())
