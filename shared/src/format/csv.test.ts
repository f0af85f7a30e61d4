import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('a table has a head and ends every line with CRLF', () => {
  expect(
    csv(
      ['slug', 'value'],
      [
        ['mmlu', 71.5],
        ['gpqa', -3],
      ],
    ),
  ).toBe('slug,value\r\nmmlu,71.5\r\ngpqa,-3\r\n')
  expect(csv(['slug'], [])).toBe('slug\r\n')
})

test.each([
  ['a, b', '"a, b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  [null, ''],
  [true, 'true'],
  [['en', 'de'], '"[""en"",""de""]"'],
])('%j is written as %s', (value, written) => {
  expect(csv(['x'], [[value]])).toBe(`x\r\n${written}\r\n`)
})

test.each(['=1+1', '+1', '@SUM(A1)', '-cmd', '\tx', '\r=1'])('%j is no formula any more', (text) => {
  const [, line = ''] = csv(['x'], [[text]]).split('\r\n')
  expect(line.replace(/^"/, '')).toMatch(/^'/)
})

test.each(['-5', '-.5 points', 'L1-L3', '5 = 5'])('%j stays as it is', (text) => {
  expect(csv(['x'], [[text]])).toBe(`x\r\n${text}\r\n`)
})
