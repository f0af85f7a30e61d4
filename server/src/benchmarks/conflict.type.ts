import type { InputShapeFromFields } from '@pothos/core'
import type { Database } from '@stack/db/tables.ts'
import { type ExpressionBuilder, type SqlBool, sql as raw } from 'kysely'
import type { ExplanationKind } from '@stack/shared/benchmarks/conflict.ts'
import { builder, sql } from '../builder.ts'
import { enumNameOf, enumOf, isOneOf } from '../enum.ts'
import { Model } from '../models/model.type.ts'
import type { SymArgs } from '../sql-fields/arguments.ts'
import { Benchmark } from './benchmark.type.ts'
import { Score } from './score.type.ts'

const ConflictExplanation = enumOf(
  'ConflictExplanation',
  'What is known to explain why scores contradict each other, by the written rule, the strongest first. Of more than two scores the weakest that holds for two of them.',
  {
    withdrawn: 'The publisher of one withdrew it or changed it.',
    disputed: 'There is a recorded reason to doubt one of them.',
    recorded: 'A document says why, and it is recorded in our words.',
    settings: 'Their sources state a setting differently. That it makes the difference is likely, not proven.',
    rounding: 'One is the other with fewer decimals.',
    evaluator: 'They were run by others; no setting is stated differently.',
    unstated: 'One source leaves unstated what the other states, so that the two may be of different settings.',
    unexplained: 'Two of them are stated alike in all things and differ. Nothing known says why.',
  } satisfies Record<ExplanationKind, string>,
)

export const Conflict = sql.sqlObject('Conflict', 'conflict', {
  description:
    'Scores of one model on one benchmark whose figures differ though they may be of the same thing. All are kept. Two stated versions or metrics, and two figures of one report, do not contradict each other. Withdrawn scores are among them: that they were withdrawn explains them.',
  node: true,
  fields: (t) => ({
    model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The model that was tested.' }),
    benchmark: t.one(Benchmark, { on: ['benchmarkId', 'id'], nullable: false, description: 'The test.' }),
    low: t.column('low', { type: 'Float', description: 'Lowest figure, in the unit of the benchmark.' }),
    high: t.column('high', { type: 'Float', description: 'Highest figure, in the unit of the benchmark.' }),
    share: t.column('share', {
      type: 'Float',
      description:
        'How far apart they are: the difference as a share of the range of the benchmark, or of the highest figure where the range is open. 0.1 is a tenth.',
    }),
    scoreCount: t.column('scoreCount', { type: 'Int', description: 'How many scores are in it.' }),
    explanation: t.expression({
      type: ConflictExplanation,
      nullable: false,
      description: 'What is known to explain it.',
      sql: (eb) => enumNameOf(eb.ref('explanation')),
    }),
    reasons: t.column('reasons', {
      type: ['String'],
      description:
        'The same in plain words: what differs, what one side leaves unstated, what is withdrawn or disputed; or the word "unexplained". Never empty.',
    }),
    scores: t.many(Score, {
      description: 'The scores with their sources and settings, in the order of the written rule.',
      on: ['id', 'conflictId'],
      orderBy: [{ by: 'rank', as: 'int' }],
      expected: 4,
    }),
  }),
})

sql.extendSqlObject(Score, (t) => ({
  conflict: t.one(Conflict, {
    on: ['conflictId', 'id'],
    nullable: true,
    description:
      'The scores that contradict it, and what is known to explain them; null when nothing does. Of the latest state, whatever day is asked for.',
  }),
}))

type ConflictArgs = InputShapeFromFields<typeof conflictArgs>

const conflictArgs = builder.args((t) => ({
  model: t.string({ description: 'Slug or alias: only those of this model.' }),
  benchmark: t.string({ description: 'Slug: only those on this benchmark.' }),
  source: t.string({ description: 'Slug: only those that a score of this source is part of.' }),
  explanations: t.field({
    type: [ConflictExplanation],
    description: 'Only conflicts that are explained in one of these ways, such as `[UNEXPLAINED]`; all when absent.',
  }),
}))

/** What the lists of conflicts have in common; each leaves out the argument that its own record answers. */
const conflictList = {
  where: (
    eb: ExpressionBuilder<Database, 'conflict'>,
    { model, benchmark, source, explanations }: Partial<SymArgs<ConflictArgs>>,
  ) =>
    eb.and([
      ...(explanations ? [isOneOf(eb.ref('conflict.explanation'), explanations)] : []),
      ...(model
        ? [raw<SqlBool>`${eb.ref('conflict.modelId')} = (select model_id from model_name where name = lower(${model}))`]
        : []),
      ...(benchmark
        ? [raw<SqlBool>`${eb.ref('conflict.benchmarkId')} = (select id from benchmark where slug = ${benchmark})`]
        : []),
      ...(source
        ? [
            raw<SqlBool>`${eb.ref('conflict.id')} in (select conflict_id from score where source_id = (select id from source where slug = ${source}))`,
          ]
        : []),
    ]),
  orderBy: [{ by: 'share', as: 'float', direction: 'desc' }],
} as const

sql.queryConnection('conflicts', Conflict, {
  description: 'Scores that contradict each other, and what is known to explain it: the widest apart first.',
  args: conflictArgs,
  ...conflictList,
})

const { model: ofModel, benchmark: ofBenchmark, ...ofAny } = conflictArgs

sql.extendSqlObject(Model, (t) => ({
  conflicts: t.connection(Conflict, {
    description: 'Its scores that contradict each other: the widest apart first.',
    on: ['id', 'modelId'],
    args: { benchmark: ofBenchmark, ...ofAny },
    ...conflictList,
  }),
}))

sql.extendSqlObject(Benchmark, (t) => ({
  conflicts: t.connection(Conflict, {
    description: 'Scores on it that contradict each other: the widest apart first.',
    on: ['id', 'benchmarkId'],
    args: { model: ofModel, ...ofAny },
    ...conflictList,
  }),
}))
