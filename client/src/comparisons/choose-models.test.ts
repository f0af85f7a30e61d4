import { expect, test } from 'vitest'
import { modelChoice, moved, without } from './choose-models.ts'
import { stateOf } from './comparison.fixture.ts'
import { compareParams, rowsText } from './compare.params.ts'
import { cutMiddle } from './model-head.tsx'

test('a model moves past its neighbour and stops at the ends', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c'])
})

test('the baseline stays with its model when the order changes', () => {
  const said: unknown[] = []
  modelChoice(stateOf(), ['a', 'b'], (changes) => said.push(changes)).move('b', -1)
  expect(said).toEqual([{ models: ['b', 'a'], base: 'a' }])
})

test('taking a model out takes out what named it', () => {
  const state = stateOf({ models: ['a', 'b'], base: 'b', rows: { kind: 'drop', model: 'b' } })
  expect(without(state, ['b'])).toEqual({ models: ['a'], base: null, rows: { kind: 'any' } })
  expect(without(state, ['a'])).toEqual({ models: ['b'] })
})

test.each(['shared', 'pick', 'drop:llama-3.1-8b', 'by:epoch-ai'])('rows=%s is read and written alike', (text) => {
  const { value } = compareParams.rows.read(text)
  expect(rowsText(value)).toBe(text)
  expect(compareParams.rows.write(value)).toBe(text)
})

test('rows that cannot be read are named', () => {
  expect(compareParams.rows.read('by:A B')).toEqual({ value: { kind: 'any' }, ignored: 'by:A B' })
})

test('a long name keeps its beginning and its ending', () => {
  const name = 'Placeholder-MoE-34B-A3B-Instruct-Long-DPO-v2.1-preview'
  expect(cutMiddle(name)).toMatch(/^Placeholder-MoE-34…-DPO-v2\.1-preview$/)
  expect(cutMiddle('Phi-4')).toBe('Phi-4')
})
