import { enumName } from '@stack/shared/enum-name.ts'
import type { Comparability } from '@stack/shared/benchmarks/comparability.ts'
import {
  type ComparedBenchmark,
  type ComparedScore,
  type ScoreCell,
  type ScoreSet,
  whyApart,
} from '@stack/shared/comparisons/score-rows.ts'
import { Benchmark } from '../benchmarks/benchmark.type.ts'
import { Score } from '../benchmarks/score.type.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../enum.ts'
import { Model } from '../models/model.type.ts'
import type { Selected } from '../sql-fields/typing.ts'
import { CellStatusEnum, cellWords, type ModelRow, RangeType } from './cell.type.ts'

/** A score that the client may be answered with, and a rule may read. */
export type ScoreClaim = ComparedScore & Selected<'score'>
export type BenchmarkRow = ComparedBenchmark & Selected<'benchmark'>

const Verdict = enumOf('ComparabilityVerdict', 'Whether two scores may stand in one ranking, by the written rule.', {
  same: 'They may: every setting is stated and equal, or one document states both by one method.',
  caution: 'With care: something differs or is not stated.',
  'not-comparable': 'They may not: another benchmark, version or metric.',
})

const ComparabilityType = builder.objectRef<Comparability>('Comparability').implement({
  description: 'A derived value: whether two scores may be ranked with each other, by the written rule, and why not.',
  fields: (t) => ({
    verdict: t.field({ type: Verdict, description: 'The verdict.', resolve: ({ verdict }) => enumName(verdict) }),
    reasons: t.stringList({
      description: 'What differs or is not stated, in plain words. Empty for `SAME`.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
})

type ScoreCellShape = ScoreCell<ScoreClaim> & { model: ModelRow }

const ScoreCellType = builder.objectRef<ScoreCellShape>('ScoreCell').implement({
  description: 'What is known of one model on one benchmark.',
  fields: (t) => ({
    model: t.field({ type: Model, description: cellWords.model, resolve: ({ model }) => model }),
    status: t.field({ type: CellStatusEnum, description: cellWords.status, resolve: ({ status }) => status }),
    score: t.field({
      type: Score,
      nullable: true,
      description:
        'The score of the set if the model has one, else the one shown first by the policy; null when not reported.',
      resolve: ({ shown }) => shown,
    }),
    others: t.field({
      type: [Score],
      extensions: { expected: 1 },
      description: cellWords.others,
      resolve: ({ others }) => [...others],
    }),
    scoreOf: t.field({
      type: Score,
      nullable: true,
      args: { source: t.arg.string({ required: true, description: 'Slug of the source.' }) },
      description:
        'What one source states, whether it is shown first or not; null where it states nothing that stands.',
      resolve: ({ shown, others }, { source }) =>
        [...(shown ? [shown] : []), ...others].find((score) => score.source === source && !score.isRetracted) ?? null,
    }),
    range: t.field({
      type: RangeType,
      nullable: true,
      description: `${cellWords.range} Scores on two stated versions or metrics do not contradict each other.`,
      resolve: ({ range }) => range,
    }),
    isInSet: t.exposeBoolean('isInSet', {
      description: 'Whether the score stands in the set and so may be ranked with the others of it.',
    }),
    isBest: t.exposeBoolean('isBest', {
      description: 'Whether it is the best of the set, alone or shared. Never set for a disputed score.',
    }),
    comparability: t.field({
      type: ComparabilityType,
      nullable: true,
      description:
        'How it compares with the scores of the set, or without a set with the first score of the row; null for a score of the set, for that first one, and where there is no score.',
      resolve: (cell) => whyApart(cell),
    }),
  }),
})

type ScoreSetShape = Omit<ScoreSet<ScoreClaim>, 'cells'> & { readonly cells: readonly ScoreCellShape[] }

const setWords = {
  setKey:
    'The comparability set, by its name; null for scores that no other of these models matches, and then nothing is ranked.',
  setSize: 'How many of the models have a score in the set; 0 without one.',
  reason: 'Why these scores may be ranked with one another, or why not, in plain words.',
  bestOf:
    'How many undisputed scores of the set a best one is chosen from: the n of "best of n". Below 2 nothing is best.',
} as const

const ScoreSetType = builder.objectRef<ScoreSetShape>('ScoreSetRow').implement({
  description: 'The scores of one benchmark that were taken alike, over the compared models.',
  fields: (t) => ({
    setKey: t.exposeString('setKey', { nullable: true, description: setWords.setKey }),
    setSize: t.exposeInt('setSize', { description: setWords.setSize }),
    reason: t.exposeString('reason', { description: setWords.reason }),
    bestOf: t.exposeInt('bestOf', { description: setWords.bestOf }),
    cells: t.field({
      type: [ScoreCellType],
      extensions: { expected: 4 },
      description: `${cellWords.cells} A model without a score in this part is not reported in it.`,
      resolve: ({ cells }) => [...cells],
    }),
  }),
})

export interface ScoreRowShape extends ScoreSetShape {
  readonly benchmark: BenchmarkRow
  readonly sets: () => readonly ScoreSetShape[]
}
export const ScoreRowType = builder.objectRef<ScoreRowShape>('ScoreRow').implement({
  description:
    'One benchmark over the compared models: the comparability set that holds most of them, and `sets`, the same scores split by set.',
  fields: (t) => ({
    benchmark: t.field({ type: Benchmark, description: 'Which benchmark.', resolve: ({ benchmark }) => benchmark }),
    setKey: t.exposeString('setKey', {
      nullable: true,
      description:
        'The comparability set that holds most of the models; null when no two of them share one, and then nothing is ranked.',
    }),
    setSize: t.exposeInt('setSize', { description: setWords.setSize }),
    reason: t.exposeString('reason', { description: setWords.reason }),
    bestOf: t.exposeInt('bestOf', { description: setWords.bestOf }),
    cells: t.field({
      type: [ScoreCellType],
      extensions: { expected: 4 },
      description: cellWords.cells,
      resolve: ({ cells }) => [...cells],
    }),
    sets: t.field({
      type: [ScoreSetType],
      extensions: { expected: 2 },
      description:
        'The row split by comparability set: the sets that two or more of the models share, the largest first; last, without a key, the scores that nothing matches.',
      resolve: ({ sets }) => [...sets()],
    }),
  }),
})
