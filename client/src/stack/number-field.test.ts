import { expect, test } from 'vitest'
import { readNumber } from './number-field.tsx'

const whole = { min: 1, max: 1e9, integer: true }

test.each([
  ['16384', 16_384],
  ['16,384', 16_384],
  [' 1 000 ', 1000],
])('reads %s', (text, value) => {
  expect(readNumber(text, whole)).toBe(value)
})

test.each(['', '0', '-1', '1.5', '1e9', '2,000,000,000', 'many'])(
  'refuses %j as a whole number within bounds',
  (text) => {
    expect(readNumber(text, whole)).toBeNull()
  },
)

test('reads a part of a GB where parts are allowed', () => {
  expect(readNumber('23.5', { min: 0, max: 100 })).toBe(23.5)
})
