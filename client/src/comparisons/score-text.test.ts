import { expect, test } from 'vitest'
import { SourceNumbers } from '../sources/claim-marker.ts'
import { modelOf, scoreCellOf, scoreOf, scoreRowOf } from './comparison.fixture.ts'
import { bestWords, rowFigures, rowPoints, rowRange } from './score-text.ts'

const models = ['one', 'two', 'three'].map(modelOf)

test('figures of a row gain decimals until unequal ones look unequal; a gap stays a gap', () => {
  const row = scoreRowOf('math', [
    scoreCellOf(scoreOf('a', 65.93)),
    scoreCellOf(null),
    scoreCellOf(scoreOf('b', 65.94)),
  ])
  expect(rowFigures(row)).toEqual(['65.93', null, '65.94'])
})

test('figures keep the digits their sources print', () => {
  const row = scoreRowOf('math', [
    scoreCellOf(scoreOf('a', 14, {}, { printed: '14.0' })),
    scoreCellOf(scoreOf('b', 9, {}, { printed: '9' })),
  ])
  expect(rowFigures(row)).toEqual(['14.0', '9'])
  expect(rowPoints(row, models, new SourceNumbers())[0]?.name).toMatch(/^ONE, 14\.0, /)
})

test('the best says of how many, and ties share it', () => {
  const best = { isBest: true }
  const tie = [scoreCellOf(scoreOf('a', 9), best), scoreCellOf(scoreOf('b', 9), best), scoreCellOf(scoreOf('c', 1))]
  expect(bestWords(scoreRowOf('math', tie), 0)).toBe('shared best of 3')
  expect(bestWords(scoreRowOf('math', tie), 2)).toBeNull()
})

test('other settings are hollow, other reports are joined to the one shown, withdrawn ones are not drawn', () => {
  const retraction = { reason: 'a wrong run' }
  const cell = scoreCellOf(scoreOf('a', 70), {
    isInSet: false,
    others: [scoreOf('b', 47.5), scoreOf('c', 99, {}, { retraction })],
  })
  const row = scoreRowOf('math', [cell, scoreCellOf(scoreOf('d', 80))])
  const points = rowPoints(row, models, new SourceNumbers())
  expect(points.map(({ id, isOther, joinedTo }) => [id, isOther, joinedTo])).toEqual([
    ['b', true, 70],
    ['a', true, undefined],
    ['d', false, undefined],
  ])
  expect(points[1]?.name).toBe('ONE, 70, other settings, source 1, checked')
})

test('a scale without an end is drawn to a round number above every report', () => {
  const cell = scoreCellOf(scoreOf('a', 1312), { others: [scoreOf('b', 2104)] })
  expect(rowRange(scoreRowOf('arena', [cell], { max: null }))).toEqual({ min: 0, max: 3000, isOpen: true })
  expect(rowRange(scoreRowOf('math', [cell]))).toEqual({ min: 0, max: 100, isOpen: false })
})
