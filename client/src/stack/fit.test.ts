import { expect, test } from 'vitest'
import { axisEnd, fitOf, fitWords, type Need } from './fit.ts'

const need = (weightsBytes: number | null, kvCacheBytes: number | null): Need => ({
  weightsBytes,
  kvCacheBytes,
  totalBytes: weightsBytes === null || kvCacheBytes === null ? null : weightsBytes + kvCacheBytes,
})
const verdict = (weights: number | null, cache: number | null, available = 24e9) =>
  fitWords(fitOf(need(weights, cache), available))

test('says how much is left and how much is over', () => {
  expect(verdict(16.4e9, 4.3e9)).toBe('fits, 3.3 GB left')
  expect(verdict(19.8e9, 4.3e9)).toBe('does not fit, 0.1 GB over')
})

test('what fills the memory to the last byte fits', () => {
  expect(verdict(20e9, 4e9)).toBe('fits, 0.0 GB left')
})

test('a difference too small for one decimal is not called nothing', () => {
  expect(verdict(20e9, 4.01e9)).toBe('does not fit, less than 0.1 GB over')
})

test('a known part that is too much decides, whatever the rest may be', () => {
  expect(verdict(54.5e9, null)).toBe('does not fit: weights alone')
  expect(verdict(null, 30e9)).toBe('does not fit: cache alone')
})

test('an unknown part is never taken for nothing', () => {
  expect(verdict(10e9, null)).toBe('cannot tell')
  expect(verdict(null, null)).toBe('cannot tell')
})

test('the axis ends on a round figure past the memory and the longest known bar', () => {
  expect(axisEnd([need(65.6e9, 4.3e9)], 24e9)).toBe(70e9)
  expect(axisEnd([need(null, null)], 24e9)).toBe(30e9)
})
