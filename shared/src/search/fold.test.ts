import { expect, test } from 'vitest'
import { fold, highlights } from './fold.ts'

test('names written in different ways fold to the same', () => {
  expect(fold('Llama-3.1_8B')).toBe('llama 3 1 8b')
  expect(fold('meta-llama/Llama 3.1 8B')).toBe('meta llama llama 3 1 8b')
  for (const phi of ['phi4', 'Phi-4', 'PHI  4', 'ｐｈｉ４', '(phi) 4']) expect(fold(phi)).toBe('phi 4')
})

test.each([
  ['Llama 4 Scout', 'llama-4', [{ start: 0, length: 7 }]],
  [
    'Llama 4 Scout',
    'scout llama',
    [
      { start: 0, length: 5 },
      { start: 8, length: 5 },
    ],
  ],
  ['Llama 4 Scout', 'lama scot', [{ start: 1, length: 4 }]],
  ['Phi-4-mini', 'phi4 mini', [{ start: 0, length: 10 }]],
  ['Qwen2.5-7B', 'qwen 2.5', [{ start: 0, length: 7 }]],
  ['C++ (a|b)', 'a|b', [{ start: 5, length: 3 }]],
  ['A & B <- [x] {1} ^$*?!#~"', '& b <- [x] {1} ^$*?!#~"', [{ start: 2, length: 23 }]],
  ['Llama 4 Scout', '  ', []],
  ['İstanbul', 'stan', []],
])('highlights in %s what %s names', (name, text, expected) => {
  expect(highlights(name, text)).toEqual(expected)
})
