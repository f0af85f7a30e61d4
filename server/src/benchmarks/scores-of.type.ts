import { type Expression, type ExpressionBuilder, sql as raw, type SqlBool } from 'kysely'
import type { Database } from '@stack/db/tables.ts'
import { builder, sql } from '../builder.ts'
import { enumWord } from '../enum.ts'
import { dayOf, ModelAsOf } from '../models/model-as-of.type.ts'
import { Model } from '../models/model.type.ts'
import { Report } from '../models/report.type.ts'
import { asOfArgs, knownBy, shownFirst } from '../sources/as-of.ts'
import { Benchmark, benchmarkCategories, BenchmarkCategory } from './benchmark.type.ts'
import { ComparabilitySet } from './comparability-set.type.ts'
import { Score } from './score.type.ts'

const scoreFilterArgs = builder.args((t) => ({
  benchmark: t.string({ description: 'Slug of a benchmark: only its scores.' }),
  category: t.field({ type: BenchmarkCategory, description: 'Only scores on benchmarks of this category.' }),
  source: t.string({ description: 'Slug of a source: only what it states.' }),
  all: t.boolean({
    defaultValue: false,
    required: true,
    description: 'Every report, instead of the one shown first for each benchmark.',
  }),
  byCategory: t.boolean({
    defaultValue: false,
    required: true,
    description: 'Sorts by the category of the benchmark first, as on a page: knowledge first, safety last.',
  }),
}))
const scoreArgs = { ...asOfArgs, ...scoreFilterArgs }

const categoryPlace = {
  by: () => raw<number>`(
    select array_position(array[${raw.join(benchmarkCategories.map((word) => raw.lit(word)))}], benchmark.category)
    from benchmark where benchmark.id = score.benchmark_id
  )`,
  as: 'int',
  nullable: false,
  name: 'category',
} as const
const byBenchmark = [
  { by: 'benchmarkId', as: 'int' },
  { by: 'rank', as: 'int' },
] as const
const scoreOrder = ({ byCategory }: { byCategory: boolean }) =>
  byCategory ? [categoryPlace, ...byBenchmark] : byBenchmark

type Given<T> = T | null | undefined

function scoreFilter(
  eb: ExpressionBuilder<Database, 'score'>,
  args: {
    benchmark: Given<Expression<string>>
    category: Given<string>
    source: Given<Expression<string>>
    all: boolean
    asOf: Given<Expression<string>>
  },
): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = []
  const known = args.all || args.source ? knownBy(eb, args.asOf) : shownFirst('score', args.asOf)
  if (known) conditions.push(known)
  if (args.benchmark)
    conditions.push(
      eb(
        'score.benchmarkId',
        '=',
        eb.selectFrom('benchmark').select('benchmark.id').where('benchmark.slug', '=', args.benchmark),
      ),
    )
  if (args.category)
    conditions.push(
      eb(
        'score.benchmarkId',
        'in',
        eb
          .selectFrom('benchmark')
          .select('benchmark.id')
          .where('benchmark.category', '=', raw.lit(enumWord(args.category)) as never),
      ),
    )
  if (args.source)
    conditions.push(
      eb('score.sourceId', '=', eb.selectFrom('source').select('source.id').where('source.slug', '=', args.source)),
    )
  return eb.and(conditions)
}

/** A list that is counted or sorted is read to its end; on a day, each claim shown first is held against those it competes with. */
const scoresWeight = (argument: (name: string) => unknown) =>
  argument('asOf') == null || argument('all') === true ? 5 : 55

sql.extendSqlObject(Model, (t) => ({
  scores: t.connection(Score, {
    description:
      'Its scores: for each benchmark the one shown first by the written rule, or every report with `all: true`. By benchmark, then rank.',
    on: ['id', 'modelId'],
    args: scoreArgs,
    weight: scoresWeight,
    where: (eb, args) => scoreFilter(eb, args as never),
    orderBy: scoreOrder,
  }),
}))

sql.extendSqlObject(ModelAsOf, (t) => ({
  scores: t.connection(Score, {
    description:
      'Its scores: for each benchmark the one shown first, or every report with `all: true`. By benchmark, then rank.',
    on: ['id', 'modelId'],
    args: scoreFilterArgs,
    weight: 35,
    where: (eb, args, above) => scoreFilter(eb, { ...args, asOf: dayOf(above) } as never),
    orderBy: scoreOrder,
  }),
}))

sql.extendSqlObject(Benchmark, (t) => ({
  scores: t.connection(Score, {
    description: 'Scores on it, the highest first. Ranks mean something only within one comparability set.',
    on: ['id', 'benchmarkId'],
    args: {
      ...asOfArgs,
      ...builder.args((a) => ({
        all: a.boolean({
          defaultValue: false,
          required: true,
          description: 'Every report, instead of the first of each model.',
        }),
      })),
    },
    weight: scoresWeight,
    where: (eb, { all, asOf }) => (all ? knownBy(eb, asOf) : shownFirst('score', asOf)),
    orderBy: [{ by: 'value', as: 'float', direction: 'desc' }],
  }),
}))

sql.extendSqlObject(Report, (t) => ({
  scores: t.connection(Score, {
    description: 'Its scores, by benchmark: all that the source states, shown first or not.',
    on: ['id', 'reportId'],
    orderBy: byBenchmark,
  }),
}))

/** The best first, in the direction of the benchmark; what was withdrawn after all that stands. */
const bestFirst = [
  {
    by: () => raw<number>`(score.retracted_on is not null)::int`,
    as: 'int',
    nullable: false,
    name: 'withdrawn',
  },
  {
    by: () => raw<number>`(
      select case when benchmark.higher_is_better then -score.value else score.value end
      from benchmark where benchmark.id = score.benchmark_id
    )`,
    as: 'float',
    nullable: false,
    name: 'best',
  },
] as const

sql.extendSqlObject(ComparabilitySet, (t) => ({
  scores: t.connection(Score, {
    description: 'Its scores, the best first in the direction of the benchmark; withdrawn ones last.',
    on: ['setKey', 'setKey'],
    args: asOfArgs,
    weight: scoresWeight,
    where: (eb, { asOf }) => knownBy(eb, asOf),
    orderBy: bestFirst,
  }),
}))

sql.extendSqlObject(Benchmark, (t) => ({
  comparabilitySets: t.connection(ComparabilitySet, {
    description:
      'Its comparability sets, the largest first. With `asOf`, those that had a score by then; their `size` and `documents` are of now.',
    on: ['id', 'benchmarkId'],
    args: {
      ...asOfArgs,
      ...builder.args((a) => ({ key: a.string({ description: 'Only the set of this name.' }) })),
    },
    where: (eb, { asOf, key }) =>
      eb.and([
        ...(key ? [eb('score.setKey', '=', key)] : []),
        // The first of its set stands for the set.
        raw<SqlBool>`score.set_key is not null and not exists (
          select from score as other
          where other.set_key = score.set_key and other.id < score.id ${asOf ? raw`and other.as_of <= ${asOf}` : raw``}
        )`,
        ...(asOf ? [eb('score.asOf', '<=', asOf)] : []),
      ]),
    orderBy: [
      { by: 'setSize', as: 'int', direction: 'desc', nullable: true },
      { by: 'setKey', as: 'text', nullable: true },
    ],
  }),
  loneScores: t.connection(Score, {
    description:
      'Scores on it that stand in no comparability set, by name of the model: every report, ranked with none.',
    on: ['id', 'benchmarkId'],
    weight: 15,
    args: asOfArgs,
    where: (eb, { asOf }) => {
      const known = knownBy(eb, asOf)
      return eb.and([eb('score.setKey', 'is', null), ...(known ? [known] : [])])
    },
    orderBy: [
      {
        by: () => raw<string>`(select model.name from model where model.id = score.model_id)`,
        as: 'text',
        nullable: false,
        name: 'model',
      },
    ],
  }),
}))
