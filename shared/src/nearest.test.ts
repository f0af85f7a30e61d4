import { expect, test } from 'vitest'
import { nearest, nearestWords } from './nearest.ts'

test('finds the words that a slip of the keyboard may have meant, the nearest first', () => {
  expect(nearestWords('sums-hrd', ['sums', 'sums-hard', 'sums-bard', 'spelling'])).toEqual(['sums-hard', 'sums-bard'])
  expect(nearest('wavve', ['wave', 'pebble'])).toBe('wave')
})

test('finds nothing where nothing is near', () => {
  expect(nearest('no-such-thing', ['wave', 'pebble'])).toBeUndefined()
})
