import { expect, test } from 'vitest'
import { modelOf, scoreCellOf, scoreOf, scoreRowOf } from './comparison.fixture.ts'
import { verdictOf } from './verdict.ts'

const models = ['one', 'two', 'three'].map(modelOf)
const inSet = scoreCellOf
const apart = (...args: Parameters<typeof scoreOf>) => scoreCellOf(scoreOf(...args), { isInSet: false })
const wordsOf = (...cells: Parameters<typeof scoreRowOf>[1]) => verdictOf(scoreRowOf('math', cells), models)

test('scores of one set are comparable', () => {
  const all = wordsOf(inSet(scoreOf('a', 1)), inSet(scoreOf('b', 2)), inSet(scoreOf('c', 3)))
  expect(all).toEqual({ words: 'all 3 comparable', isCaution: false })
  expect(wordsOf(inSet(scoreOf('a', 1)), inSet(scoreOf('b', 2)), scoreCellOf(null)).words).toBe('both comparable')
})

test('a score alone is no comparison', () => {
  expect(wordsOf(apart('a', 1), scoreCellOf(null), scoreCellOf(null)).words).toBe('one score')
})

test('the odd one out is named, with what differs', () => {
  const verdict = wordsOf(
    inSet(scoreOf('a', 1, { tools: 'none' })),
    inSet(scoreOf('b', 2, { tools: 'none' })),
    apart('c', 3, { tools: 'search' }),
  )
  expect(verdict).toEqual({ words: '2 comparable, THREE with care: other tools', isCaution: true })
})

test('another version is not comparable, whatever else is alike', () => {
  const verdict = wordsOf(apart('a', 1, {}, { version: 'v5' }), apart('b', 2, {}, { version: 'v6' }))
  expect(verdict.words).toBe('not comparable: other version')
})

test('a setting that one source leaves out is not a difference, and not equal either', () => {
  const verdict = wordsOf(apart('a', 1, { shots: 5 }), apart('b', 2))
  expect(verdict.words).toBe('compare with care: not all settings stated')
})
