import { expect, test } from 'vitest'
import { score } from './page.fixture.ts'
import { conflicting, scoreBlocks, unreported } from './score.ts'

const aime = score('aime', 27.9)
const aimeAgain = score('aime', 28.3, { rank: 2 })
const bench = { ...aime.benchmark, id: 'live', slug: 'live', category: 'CODE' as const }
const live = score('live', 32.8, { benchmark: bench })

test('scores stand by category, of each benchmark the report shown first before the others', () => {
  const blocks = scoreBlocks([aimeAgain, live, aime], ['CODE', 'MATH', 'SAFETY'], true)
  expect(blocks.map(({ category, rows }) => [category, rows.map((row) => [row.score.value, row.isFirst])])).toEqual([
    ['CODE', [[32.8, true]]],
    [
      'MATH',
      [
        [27.9, true],
        [28.3, false],
      ],
    ],
  ])
})
test('without the other reports the strip still knows them', () => {
  const [block] = scoreBlocks([aimeAgain, aime], ['MATH'], false)
  expect(block?.rows.map(({ score, all }) => [score.value, all.length])).toEqual([[27.9, 2]])
})

test('reports that agree are no conflict, nor are those on another version', () => {
  const version = { version: 'half book' }
  expect(conflicting([aime, aimeAgain])).toBe(2)
  expect(conflicting([aime, score('aime', 27.9)])).toBe(1)
  expect(conflicting([score('mtob', 42.2, version), score('mtob', 39.7, { version: 'full book' })])).toBe(1)
  expect(conflicting([score('mtob', 42.2, version), score('mtob', 39.7)])).toBe(2)
})

test('benchmarks without a score are listed once, though their list came in two pages', () => {
  const known = ['aime', 'squad', 'squad'].map((slug) => ({ slug }))
  expect(unreported(known, [aime])).toEqual([{ slug: 'squad' }])
})
