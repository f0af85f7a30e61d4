import { expect, test } from 'vitest'
import { type ComparedFact, factRows as factRowsBy } from './fact-rows.ts'
import type { Policy } from './policy.ts'
import { proposals } from './proposals.ts'
import { scoreSettingNames } from '../benchmarks/score.record.ts'
import { type ComparedScore, scoreRows as scoreRowsBy, whyApart } from './score-rows.ts'

const rule: Policy = { name: 'RULE', source: null }
const factRows = (models: ComparedFact[][], names: ComparedFact['name'][]) => factRowsBy(models, names, rule)
const scoreRows = (models: ComparedScore[][], benchmarks: { slug: string; higherIsBetter: boolean }[]) =>
  scoreRowsBy(models, benchmarks, rule)

const origin = { isByMaker: true, isIndependent: false }
const unstated = Object.fromEntries(scoreSettingNames.map((name) => [name, null])) as Record<
  (typeof scoreSettingNames)[number],
  null
>

let reports = 0
const score = (over: Partial<ComparedScore>): ComparedScore => ({
  ...origin,
  measurement: {
    benchmark: 'gpqa-diamond',
    version: null,
    document: over.source ?? 'card',
    evaluator: null,
    ...unstated,
  },
  reportId: (reports += 1),
  benchmark: 'gpqa-diamond',
  value: 50,
  version: null,
  metric: null,
  rank: 1,
  setKey: 'a',
  asOf: '2025-04-05',
  source: 'card',
  isRetracted: false,
  isDisputed: false,
  ...over,
})
const fact = (over: Partial<ComparedFact>): ComparedFact => ({
  ...origin,
  source: 'card',
  name: 'layers',
  state: 'REPORTED',
  numberValue: 48,
  text: '48',
  rank: 1,
  isRetracted: false,
  ...over,
})
const gpqa = [{ slug: 'gpqa-diamond', higherIsBetter: true }]

test('a fact nobody states is not reported, and a row with a gap is different', () => {
  const [row] = factRows([[fact({})], []], ['layers'])
  expect(row?.cells.map((cell) => cell.status)).toEqual(['REPORTED', 'NOT_REPORTED'])
  expect(row?.isDifferent).toBe(true)
})

test('equal facts make a row without difference, withheld ones are their own state', () => {
  expect(factRows([[fact({})], [fact({})]], ['layers'])[0]?.isDifferent).toBe(false)
  const withheld = fact({ state: 'NOT_DISCLOSED', numberValue: null, text: null })
  expect(factRows([[withheld]], ['layers'])[0]?.cells[0]?.status).toBe('NOT_DISCLOSED')
})

test('scores on two versions of a benchmark are no conflict, and one of unstated version may be', () => {
  const range = (scores: ComparedScore[]) => scoreRows([scores], gpqa)[0]?.cells[0]?.range
  const first = score({ version: 'half book', value: 42.2 })
  expect(range([first, score({ version: 'full book', value: 36.3, rank: 2 })])).toBeNull()
  expect(range([first, score({ version: 'half book', value: 36.3, rank: 2 })])).toEqual({ low: 36.3, high: 42.2 })
  expect(range([first, score({ value: 36.3, rank: 2 })])).toEqual({ low: 36.3, high: 42.2 })
})

test('two figures of one report are no conflict', () => {
  const models = [[score({ reportId: 0, value: 91 }), score({ reportId: 0, value: 70, rank: 2 })]]
  expect(scoreRows(models, gpqa)[0]?.cells[0]).toMatchObject({ status: 'REPORTED', range: null })
})

test('two reports that differ make a conflict with its range, a withdrawn one does not', () => {
  const claims = [fact({}), fact({ numberValue: 40, rank: 2 })]
  expect(factRows([claims], ['layers'])[0]?.cells[0]).toMatchObject({
    status: 'CONFLICTING',
    shown: { numberValue: 48 },
    range: { low: 40, high: 48 },
  })
  const withdrawn = [fact({}), fact({ numberValue: 40, rank: 2, isRetracted: true })]
  expect(factRows([withdrawn], ['layers'])[0]?.cells[0]).toMatchObject({ status: 'REPORTED', range: null })
})

test('a row shows the score in the set that holds most models, though another report comes first', () => {
  const models = [[score({ value: 57, setKey: null }), score({ value: 51, rank: 2 })], [score({ value: 60 })]]
  const [row] = scoreRows(models, gpqa)
  expect(row).toMatchObject({ setKey: 'a', setSize: 2 })
  expect(row?.cells.map((cell) => cell.shown?.value)).toEqual([51, 60])
  expect(row?.cells.map((cell) => cell.isBest)).toEqual([false, true])
  expect(row?.cells[0]).toMatchObject({ status: 'CONFLICTING', range: { low: 51, high: 57 } })
})

test('nothing is best outside a set, when alone in it, when disputed or withdrawn', () => {
  const best = (models: ComparedScore[][]) => scoreRows(models, gpqa)[0]?.cells.map((cell) => cell.isBest)
  expect(best([[score({ setKey: 'a' })], [score({ setKey: 'b' })]])).toEqual([false, false])
  expect(best([[score({})], []])).toEqual([false, false])
  expect(best([[score({ value: 90, isDisputed: true })], [score({})], [score({ value: 60 })]])).toEqual([
    false,
    false,
    true,
  ])
  expect(best([[score({ value: 90, isRetracted: true })], [score({})], [score({ value: 60 })]])).toEqual([
    false,
    false,
    true,
  ])
})

test('ties share the best mark, and the direction is the benchmark’s', () => {
  const models = [[score({ value: 3 })], [score({ value: 3 })], [score({ value: 9 })]]
  const [row] = scoreRows(models, [{ slug: 'gpqa-diamond', higherIsBetter: false }])
  expect(row?.cells.map((cell) => cell.isBest)).toEqual([true, true, false])
})

test('proposes what all share, whom to leave out, and who measured several by one method', () => {
  const models = [
    [score({}), score({ benchmark: 'ifeval', setKey: 'i', source: 'falcon' })],
    [score({}), score({ benchmark: 'ifeval', setKey: 'i', source: 'falcon' })],
    [score({ source: 'other' })],
  ]
  expect(proposals(models)).toEqual({
    sharedByAll: ['gpqa-diamond'],
    shared: [
      { benchmark: 'gpqa-diamond', setKey: 'a', models: [0, 1, 2] },
      { benchmark: 'ifeval', setKey: 'i', models: [0, 1] },
    ],
    sharedWithout: [['gpqa-diamond'], ['gpqa-diamond'], ['gpqa-diamond', 'ifeval']],
    pairs: [
      [2, 2, 1],
      [2, 2, 1],
      [1, 1, 1],
    ],
    sources: [
      { source: 'card', benchmarks: ['gpqa-diamond'], models: [0, 1], scores: 2 },
      { source: 'falcon', benchmarks: ['ifeval'], models: [0, 1], scores: 2 },
    ],
  })
})

test('a source that took two scores by different methods is not proposed', () => {
  expect(proposals([[score({ setKey: 'a' })], [score({ setKey: 'b' })]]).sources).toEqual([])
})

test('a row splits by set, each with its reason, and last what nothing matches', () => {
  const models = [
    [score({ value: 50 }), score({ value: 70, setKey: 'b', source: 'board', rank: 2 })],
    [score({ value: 60 }), score({ value: 75, setKey: 'b', source: 'other', rank: 2 })],
    [score({ value: 55 }), score({ value: 90, setKey: null, source: 'blog', rank: 2 })],
  ]
  const [row] = scoreRows(models, gpqa)
  expect(row?.sets().map(({ setKey, setSize, bestOf }) => [setKey, setSize, bestOf])).toEqual([
    ['a', 3, 3],
    ['b', 2, 2],
    [null, 0, 0],
  ])
  expect(row?.sets().map(({ cells }) => cells.map(({ shown }) => shown?.value ?? null))).toEqual([
    [50, 60, 55],
    [70, 75, null],
    [null, null, 90],
  ])
  expect(row?.sets().map(({ reason }) => reason)).toEqual([
    'One document states all of them, taken by one method.',
    'Every setting is stated, and they are equal.',
    'Only one of these models has such a score.',
  ])
  expect(row?.sets()[1]?.cells.map(({ isBest }) => isBest)).toEqual([false, true, false])
})

test('a score apart from the set of its row says why', () => {
  const [row] = scoreRows([[score({})], [score({})], [score({ setKey: null, source: 'blog' })]], gpqa)
  expect(row && whyApart(row.cells[0]!)).toBeNull()
  expect(row && whyApart(row.cells[2]!)).toMatchObject({
    verdict: 'caution',
    reasons: [expect.stringMatching(/^neither source states the metric, .* and the prompt format$/)],
  })
})

test('nothing is best when all others of the set are disputed', () => {
  const [row] = scoreRows([[score({ value: 90, isDisputed: true })], [score({})]], gpqa)
  expect(row).toMatchObject({ setSize: 2, bestOf: 1 })
  expect(row?.cells.some(({ isBest }) => isBest)).toBe(false)
})

test('a policy chooses the score that is shown and its set, and no conflict goes away', () => {
  const board = { isByMaker: false, isIndependent: true, source: 'board', setKey: 'b', rank: 2 }
  const models = [
    [score({ value: 50 }), score({ ...board, value: 40 })],
    [score({ value: 60 }), score({ ...board, value: 45 })],
  ]
  const [row] = scoreRowsBy(models, gpqa, { name: 'INDEPENDENT_FIRST', source: null })
  expect(row).toMatchObject({ setKey: 'b', setSize: 2 })
  expect(row?.cells.map(({ status, shown }) => [status, shown?.value])).toEqual([
    ['CONFLICTING', 40],
    ['CONFLICTING', 45],
  ])
  const [one] = scoreRowsBy([models[0]!, [score({})]], gpqa, { name: 'ONE_SOURCE', source: 'board' })
  expect(one?.cells.map(({ status, others }) => [status, others.length])).toEqual([
    ['CONFLICTING', 1],
    ['NOT_REPORTED', 1],
  ])
})
