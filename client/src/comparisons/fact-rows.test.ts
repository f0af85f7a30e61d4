import { expect, test } from 'vitest'
import { factCellOf, factOf, factRowOf, stateOf } from './comparison.fixture.ts'
import { shownFacts } from './fact-rows.ts'

const said = (id: string, numberValue: number) => factCellOf(factOf(id, { numberValue }))
const nothing = factCellOf(null)
const equal = factRowOf('LAYERS', false, [said('a', 48), said('b', 48)])
const different = factRowOf('HIDDEN_SIZE', true, [said('c', 5120), said('d', 7168)])
const gap = factRowOf('HEAD_SIZE', true, [said('e', 128), nothing])
const silent = factRowOf('TOKENIZER', false, [nothing, nothing])
const withheld = factCellOf(factOf('f', { state: 'NOT_DISCLOSED' }))
const secret = factRowOf('TRAINING_DATA', false, [withheld, withheld])
const all = [equal, different, gap, silent, secret]

const names = (state: Parameters<typeof stateOf>[0]) =>
  shownFacts(all, stateOf(state)).rows.map(({ fact }) => fact.name)

test('facts no source states for any model are folded into one line, unless asked for', () => {
  expect(shownFacts(all, stateOf()).unstated).toEqual([silent])
  expect(names({ unstated: true })).toContain('TOKENIZER')
  expect(names({ facts: ['tokenizer'] })).toEqual(['TOKENIZER'])
})

test('only differences keeps what differs and what is missing, and counts the rest', () => {
  const shown = shownFacts(all, stateOf({ diff: true }))
  expect(shown.rows).toEqual([different, gap, secret])
  expect([shown.equal, shown.different, shown.candidates]).toEqual([1, 3, 4])
})

test('a withheld value is a gap like one that is not reported', () => {
  const shown = shownFacts(all, stateOf({ full: true }))
  expect(shown.rows).toEqual([equal, different])
  expect(shown.gaps).toBe(2)
})
