import { expect, test } from 'vitest'
import { factRange, factText, figureText } from './fact-text.ts'

const nothing = { numberValue: null, textValue: null, listValue: null, dateValue: null, qualifier: null }
const parameters = { name: 'TOTAL_PARAMETERS', unit: 'parameters' }

test.each([
  [109e9, parameters, '109B'],
  [10_485_760, { name: 'CONTEXT_TOKENS', unit: 'tokens' }, '10,485,760'],
  [40e12, { name: 'PRETRAINING_TOKENS', unit: 'tokens' }, '40T'],
  [3.8e25, { name: 'TRAINING_COMPUTE_FLOP', unit: 'FLOP' }, '3.8 × 10²⁵'],
  [48, { name: 'LAYERS', unit: null }, '48'],
])('%d is written as its unit is', (value, definition, text) => {
  expect(figureText(value, definition)).toBe(text)
})

test('a hedge of the source stays with the figure', () => {
  expect(
    factText({ ...nothing, numberValue: 30e12, qualifier: 'AT_LEAST' }, { name: 'PRETRAINING_TOKENS', unit: 'tokens' }),
  ).toBe('at least 30T')
})

test('a claim without a value has no text', () => {
  expect(factText(nothing, parameters)).toBeNull()
})

test('figures that differ look different in a range', () => {
  expect(factRange({ low: 116.8e9, high: 117e9 }, parameters)).toBe('116.8B to 117B')
  expect(factRange({ low: 400e9, high: 402e9 }, parameters)).toBe('400B to 402B')
})
