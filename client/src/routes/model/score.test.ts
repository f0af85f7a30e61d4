import { expect, test } from 'vitest'
import { score } from './page.fixture.ts'
import { conflicting, scoreBlocks } from './score.ts'

const aime = score('aime', 27.9)
const aimeAgain = score('aime', 28.3, { rank: 2 })
const bench = { ...aime.benchmark, id: 'live', slug: 'live', category: 'CODE' as const }
const live = score('live', 32.8, { benchmark: bench })

test('scores stand by category in the order of the API, the report shown first apart from the others', () => {
  const blocks = scoreBlocks([aime, aimeAgain, live])
  expect(blocks.map(({ category, rows }) => [category, rows.map((row) => [row.score.value, row.isFirst])])).toEqual([
    [
      'MATH',
      [
        [27.9, true],
        [28.3, false],
      ],
    ],
    ['CODE', [[32.8, true]]],
  ])
})

test('reports that agree are no conflict, nor are those on another version', () => {
  const version = { version: 'half book' }
  expect(conflicting(aime, [aimeAgain])).toBe(2)
  expect(conflicting(aime, [score('aime', 27.9)])).toBe(1)
  expect(conflicting(score('mtob', 42.2, version), [score('mtob', 39.7, { version: 'full book' })])).toBe(1)
  expect(conflicting(score('mtob', 42.2, version), [score('mtob', 39.7)])).toBe(2)
})
