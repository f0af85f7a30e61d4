import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/catalog/document.ts'

const bytes = (text: string) => Buffer.from(text)

/** Where and by which rule a file is refused as YAML; its value when it is not. */
function outcome(content: Buffer) {
  const read = readDocument('x.yaml', content)
  return Array.isArray(read) ? read.map(({ line, column, rule }) => `${line}:${column} ${rule}`) : read.value
}

describe('a file is refused', () => {
  test.each([
    { why: 'that is empty', content: bytes(''), at: '1:1 empty' },
    {
      why: 'with a byte order mark',
      content: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes('a: b\n')]),
      at: '1:1 encoding',
    },
    { why: 'in UTF-16', content: Buffer.from('\ufeffa: b\n', 'utf16le'), at: '1:1 encoding' },
    { why: 'in Latin-1', content: Buffer.from('a: für\n', 'latin1'), at: '1:1 encoding' },
    { why: 'with a NUL', content: bytes('a: b\nc: d\0\n'), at: '2:5 characters' },
    { why: 'with an escape character', content: bytes('a: \u001b[31m\n'), at: '1:4 characters' },
    { why: 'of more than a megabyte', content: bytes(`a: ${'x'.repeat(1_000_000)}\n`), at: '1:1 size' },
    {
      why: 'of 20,000 brackets',
      content: bytes(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`),
      at: '1:68 nesting',
    },
    {
      why: 'of 100 blocks inside each other',
      content: bytes(Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}a:`).join('\n')),
      at: '66:1 nesting',
    },
  ])('$why', ({ content, at }) => {
    expect(outcome(content)).toEqual([at])
  })
})

describe('a file is read', () => {
  test('with line ends of Windows', () => {
    expect(outcome(bytes('a: b\r\nc: [d, e]\r\n'))).toEqual({ a: 'b', c: ['d', 'e'] })
  })

  test('with words that older YAML took for something else', () => {
    expect(outcome(bytes('a: no\nb: on\nc: 010\nd: 12:30:45\ne: 2025-02-01\n'))).toEqual({
      a: 'no',
      b: 'on',
      c: 10,
      d: '12:30:45',
      e: '2025-02-01',
    })
  })

  test('with a line of half a megabyte, soon', () => {
    const started = performance.now()
    expect(outcome(bytes(`a: "${'x'.repeat(500_000)}"\n`))).toHaveProperty('a')
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

test('a file that breaks off anywhere is refused or says less, and never fails otherwise', () => {
  const whole = 'name: Gravel\nlist:\n  - { a: "x", b: [1, 2] }\n  - c: |\n      text\n      more\nlast: é\n'
  const all = bytes(whole)
  for (let length = 0; length <= all.length; length++) {
    const read = readDocument('x.yaml', all.subarray(0, length))
    if (Array.isArray(read)) expect(read.length).toBeGreaterThan(0)
    else expect(['name', 'list', 'last']).toEqual(expect.arrayContaining(Object.keys({ ...Object(read.value) })))
  }
})

test('digits that a number loses are kept beside it', () => {
  const read = readDocument('x.yaml', bytes('a: 14.0\nb: [1, { c: 0.50 }, 2.5]\nd: "1.0"\ne:\n  - 1e2\n'))
  if (Array.isArray(read)) throw new Error('is refused')
  expect(read.value).toEqual({ a: 14, b: [1, { c: 0.5 }, 2.5], d: '1.0', e: [100] })
  expect([...read.digits]).toEqual([
    ['a', '14.0'],
    ['b.1.c', '0.50'],
    ['e.0', '1e2'],
  ])
})

test('places are those of the value, or of the key where the field itself is wrong', () => {
  const read = readDocument('x.yaml', bytes('a:\n  - b: 1\n    c: 2\n'))
  if (Array.isArray(read)) throw new Error('is refused')
  expect(read.place(['a', 0, 'c'])).toEqual({ line: 3, column: 8 })
  expect(read.place(['a', 0, 'c'], 'key')).toEqual({ line: 3, column: 5 })
  expect(read.place(['a', 0, 'missing'])).toEqual({ line: 2, column: 5 })
})
