import { expect, test } from 'vitest'
import { movedColumn } from './list-columns.ts'
import { nextSort, orderOf } from './list-sort.ts'

test('a head sorts figures from the highest, prices from the lowest and names from A, and the other way when pressed again', () => {
  expect(nextSort('name', 'layers')).toBe('-layers')
  expect(nextSort('-layers', 'layers')).toBe('layers')
  expect(nextSort('-layers', 'outputPrice')).toBe('outputPrice')
  expect(nextSort('-layers', 'name')).toBe('name')
  expect(nextSort('name', 'name')).toBe('-name')
})

test('models with the same figure, and those without one, follow by name', () => {
  expect(orderOf('scores')).toEqual([
    { key: 'SCORES', direction: 'ASC' },
    { key: 'NAME', direction: 'ASC' },
  ])
  expect(orderOf('-name')).toEqual([{ key: 'NAME', direction: 'DESC' }])
})

test('a column moves by one place and stays at either end', () => {
  expect(movedColumn(['openness', 'layers', 'scores'], 'layers', 1)).toEqual(['openness', 'scores', 'layers'])
  expect(movedColumn(['openness', 'layers'], 'openness', -1)).toEqual(['openness', 'layers'])
  expect(movedColumn(['openness', 'layers'], 'name', 1)).toEqual(['openness', 'layers'])
})
