import { expect, test } from 'vitest'
import { dayOf, parseDay, parseTokens } from './bounds-text.ts'

test.each([
  ['131,072', 131_072],
  ['128K', 128_000],
  ['1.5m', 1_500_000],
  ['many', null],
  ['', null],
  ['12x', null],
])('tokens typed as "%s" are %s', (text, tokens) => expect(parseTokens(text)).toBe(tokens))

test.each([
  ['2025-04-05', '2025-04-05'],
  ['2025-04', '2025-04-01'],
  ['2025-02-30', null],
  ['last year', null],
])('a day typed as "%s" is %s', (text, day) => expect(dayOf(parseDay(text))).toBe(day))
