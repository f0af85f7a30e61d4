import { expect, test } from 'vitest'
import { comparability, comparabilitySets, type Measurement } from './comparability.ts'

const full: Measurement = {
  benchmark: 'gpqa-diamond',
  version: '1',
  document: 'https://a.example/card',
  evaluator: 'meta',
  metric: 'accuracy',
  mode: 'non-thinking',
  shots: 0,
  chain_of_thought: true,
  attempts: 'pass@1',
  tools: 'none',
  scaffold: 'none',
  harness: 'h 1',
  precision: 'bf16',
  prompt_format: 'chat',
  method: null,
}
const silent: Measurement = { ...full, version: null, mode: null, shots: null, tools: null, harness: null }
const other = (over: Partial<Measurement>): Measurement => ({ ...full, document: 'https://b.example', ...over })

test('equal and stated in everything is the same', () => {
  expect(comparability(full, other({}))).toEqual({ verdict: 'same', reasons: [] })
})

test('two silences in one document, run by the same, are its one method', () => {
  expect(comparability(silent, { ...silent }).verdict).toBe('same')
  expect(comparability(silent, { ...silent, evaluator: null }).verdict).toBe('caution')
})

test('two silences in two documents are not an equality', () => {
  const { verdict, reasons } = comparability(silent, { ...silent, document: 'https://b.example' })
  expect(verdict).toBe('caution')
  expect(reasons).toEqual([
    'neither source states the thinking mode, the number of examples in the prompt, the choice of tools and the evaluation program',
  ])
})

test('names what differs and what one side leaves out', () => {
  const { verdict, reasons } = comparability(full, other({ tools: 'search', shots: null }))
  expect(verdict).toBe('caution')
  expect(reasons).toEqual([
    'the choice of tools differs: none, search',
    'one source does not state the number of examples in the prompt',
  ])
})

test.each<Partial<Measurement>>([{ benchmark: 'gpqa' }, { version: '2' }, { metric: 'f1' }])(
  '%o is not comparable',
  (over) => {
    expect(comparability(full, other(over)).verdict).toBe('not-comparable')
  },
)

test('a set holds scores of which every two are the same, and each score stands in one', () => {
  const scores = [
    full,
    other({}),
    other({ document: 'https://c.example' }),
    silent,
    { ...silent },
    other({ tools: 'search' }),
  ]
  const sets = comparabilitySets(scores)
  expect(sets.map((set) => set.scores.length)).toEqual([3, 2])
  for (const { scores: members } of sets)
    for (const a of members) for (const b of members) expect(comparability(a, b).verdict).toBe('same')
  expect(new Set(sets.flatMap((set) => set.scores)).size).toBe(5)
})

test('a score that nothing matches stands in no set', () => {
  expect(comparabilitySets([full, silent])).toEqual([])
})
