import { expect, test } from 'vitest'
import { mayContradict, type StatedScore } from './contradiction.ts'

const score = (over: Partial<StatedScore>): StatedScore => ({ reportId: 1, version: 'v1', metric: 'accuracy', ...over })
const other = score({ reportId: 2 })

test('two reports on one version and metric contradict each other when they differ', () => {
  expect(mayContradict(score({}), other)).toBe(true)
})

test('one report never contradicts itself', () => {
  expect(mayContradict(score({}), score({}))).toBe(false)
})

test('two stated versions or metrics are two things, a silent one may be the same', () => {
  expect(mayContradict(score({ version: 'v2' }), other)).toBe(false)
  expect(mayContradict(score({ metric: 'pass@1' }), other)).toBe(false)
  expect(mayContradict(score({ version: null, metric: null }), other)).toBe(true)
})
