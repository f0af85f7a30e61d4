import { expect, test } from 'vitest'
import { around, groupsOf, lineageGraph } from './lineage-graph.ts'
import { layoutOf, quarterOf } from './lineage-layout.ts'
import type { Relation } from './relation-words.ts'

const from = (parent: string, relation: Relation = 'FINE_TUNED_FROM') => ({
  relation,
  model: parent.startsWith('?') ? null : { slug: parent },
  unlistedModel: parent.startsWith('?') ? parent.slice(1) : null,
})
const model = (slug: string, releasedOn: string | null, ...ancestors: ReturnType<typeof from>[]) => ({
  slug,
  name: slug,
  releasedOn,
  lineage: { ancestors },
})

const models = [
  model('base', '2024-12-26'),
  model('chat', '2024-12-26', from('base'), from('base')),
  model('next', '2025-08-21', from('chat', 'SUCCESSOR_OF')),
  model('small', '2025-01-20', from('?Teacher', 'DISTILLED_FROM')),
  model('packed', '2025-01-20', from('small', 'QUANTIZED_FROM')),
  model('lonely', '2025-01-20'),
]
const graph = lineageGraph(models, { withQuantizations: false })

test('claims about the same step are one edge with both of them', () => {
  const edge = graph.edges.find(({ to }) => to === 'chat')
  expect(edge?.claims).toHaveLength(2)
  expect(graph.edges).toHaveLength(3)
})

test('holds parents outside the catalogue and leaves out models without a step', () => {
  expect([...graph.nodes.keys()].toSorted()).toEqual(['base', 'chat', 'next', 'small', 'unlisted Teacher'])
})

test('quantizations are steps only where asked for', () => {
  expect(lineageGraph(models, { withQuantizations: true }).nodes.has('packed')).toBe(true)
})

test('goes so many steps up and down', () => {
  expect([...around(graph, 'chat', 1).nodes.keys()].toSorted()).toEqual(['base', 'chat', 'next'])
  expect([...around(graph, 'base', 1).nodes.keys()].toSorted()).toEqual(['base', 'chat'])
})

test('parts that no edge joins are groups, the largest first', () => {
  expect(groupsOf(graph).map((group) => group.nodes.size)).toEqual([3, 2])
})

test('time runs left to right, and within a quarter a model stands right of its parent', () => {
  const { places, heads } = layoutOf(graph)
  const columns = ['base', 'chat', 'small', 'next'].map((id) => places.get(id)?.column)
  expect(columns).toEqual(columns.toSorted((a = 0, b = 0) => a - b))
  expect(new Set(columns).size).toBe(4)
  expect(heads.map((head) => head.quarter)).toEqual(['2024 Q4', '2025 Q1', '2025 Q3'])
})

test('a model without a date stands in the quarter of the first that was made from it', () => {
  const { places } = layoutOf(graph)
  expect(places.get('unlisted Teacher')?.column).toBe((places.get('small')?.column ?? 0) - 1)
})

test('no two nodes and no passing edge share a place', () => {
  const { places, lanes } = layoutOf(graph)
  const taken = [...places.values(), ...[...lanes.values()].flat()].map(({ column, row }) => `${column} ${row}`)
  expect(new Set(taken).size).toBe(taken.length)
  expect(lanes.get('chat SUCCESSOR_OF next')).toHaveLength(2)
})

test('a circle of claims ends', () => {
  const circle = lineageGraph([model('a', null, from('b')), model('b', null, from('a'))], { withQuantizations: false })
  expect(layoutOf(circle).places.size).toBe(2)
})

test('names quarters', () => {
  expect(['2025-01-01', '2025-03-31', '2025-04-01', '2025-12-31'].map(quarterOf)).toEqual([
    '2025 Q1',
    '2025 Q1',
    '2025 Q2',
    '2025 Q4',
  ])
})
