import { expect, test } from 'vitest'
import { comparisonOf, scoreCellOf, scoreOf, scoreRowOf, stateOf } from './comparison.fixture.ts'
import { firstLines, shownScores } from './score-rows.ts'

const source = {
  id: 'Source:index',
  slug: 'index',
  title: 'Index',
  publisher: { id: 'Organization:lab', name: 'Lab' },
}
const ofIndex = (id: string, value: number) =>
  scoreOf(id, value, {}, { source: { ...scoreOf(id, value).source, slug: 'index' } })
const [math, code, chat] = [
  scoreRowOf('math', [
    scoreCellOf(scoreOf('a', 1), { others: [ofIndex('b', 2)], ofSource: ofIndex('b', 2) }),
    scoreCellOf(ofIndex('c', 3)),
  ]),
  scoreRowOf('code', [scoreCellOf(scoreOf('d', 1)), scoreCellOf(null)], { category: 'CODE' }),
  scoreRowOf('chat', [scoreCellOf(scoreOf('e', 1)), scoreCellOf(scoreOf('f', 1))]),
]
const benchmark = (slug: string) => ({ id: `Benchmark:${slug}`, slug })
const comparison = comparisonOf(
  ['one', 'two'],
  [],
  [math, code, chat].filter((row) => row !== undefined),
  {
    sharedByAll: [benchmark('chat')],
    sharedWithout: [{ model: { id: 'Model:one', slug: 'one' }, benchmarks: [benchmark('math')] }],
    sources: [{ source, models: [], benchmarks: [benchmark('math')] }],
  },
)
const slugs = (state: Parameters<typeof stateOf>[0]) =>
  shownScores(comparison, stateOf(state)).blocks.flatMap(({ rows }) => rows.map((row) => row.benchmark.slug))

test('rows stand by category, in the order of categories', () => {
  expect(slugs({})).toEqual(['math', 'chat', 'code'])
})

test('each choice of rows shows what its proposal names', () => {
  expect(slugs({ rows: { kind: 'shared' } })).toEqual(['chat'])
  expect(slugs({ rows: { kind: 'drop', model: 'one' } })).toEqual(['math'])
  expect(slugs({ rows: { kind: 'pick' }, benchmarks: ['code', 'nonsense'] })).toEqual(['code'])
})

test('by source, the figures of that source come first and are not ranked by the set of others', () => {
  const [row] = shownScores(comparison, stateOf({ rows: { kind: 'by', source: 'index' } })).rows
  expect(row?.cells.map((cell) => [cell.score?.value, cell.isInSet])).toEqual([
    [2, false],
    [3, true],
  ])
  expect(row?.cells[0]?.others.map(({ id }) => id)).toEqual(['a'])
})

test('rows with a gap can be hidden and are counted', () => {
  const shown = shownScores(comparison, stateOf({ full: true }))
  expect(shown.rows.map((row) => row.benchmark.slug)).toEqual(['math', 'chat'])
  expect(shown.gaps).toBe(1)
})

test('the first rows are those of the first categories, and a category without one is left out', () => {
  const blocks = [
    { category: 'MATH', lines: [1, 2] },
    { category: 'CODE', lines: [3, 4] },
    { category: 'SAFETY', lines: [5] },
  ]
  expect(firstLines(blocks, 3)).toEqual([
    { category: 'MATH', lines: [1, 2] },
    { category: 'CODE', lines: [3] },
  ])
})
