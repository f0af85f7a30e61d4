import { type Expression, type ExpressionBuilder, sql as raw, type SqlBool } from 'kysely'
import type { Database } from '@stack/db/tables.ts'
import { builder, sql } from '../builder.ts'
import { enumNameOf, enumOf, enumWord } from '../enum.ts'
import { dayOf, ModelAsOf } from '../models/model-as-of.type.ts'
import { Model } from '../models/model.type.ts'
import { asOfArgs, knownBy, shownFirst } from '../sources/as-of.ts'
import { asClaims } from '../sources/claim-table.ts'
import { Claim, claimFields } from '../sources/claim.type.ts'
import { Organization } from '../sources/organization.type.ts'
import { Benchmark, benchmarkCategories, BenchmarkCategory } from './benchmark.type.ts'

const ThinkingMode = enumOf('ThinkingMode', 'Whether a model reasoned at length before its answer.', {
  thinking: 'It did.',
  'non-thinking': 'It did not.',
})

const ScoreSettings = sql.sqlObject('ScoreSettings', 'score', {
  description: 'How a score was taken, as far as its source says. Null always means that the source does not say.',
  fields: (t) => {
    const said = (
      column: 'metric' | 'attempts' | 'tools' | 'scaffold' | 'harness' | 'precision' | 'promptFormat' | 'method',
      description: string,
    ) => t.column(column, { type: 'String', nullable: true, description })
    return {
      metric: said('metric', 'What was counted: accuracy, pass@1, exact match.'),
      mode: t.expression({
        type: ThinkingMode,
        nullable: true,
        description: 'Whether the model reasoned at length before its answer.',
        sql: (eb) => enumNameOf(eb.ref('mode')),
      }),
      shots: t.column('shots', { type: 'Int', nullable: true, description: 'Worked examples in the prompt.' }),
      chainOfThought: t.column('chainOfThought', {
        type: 'Boolean',
        nullable: true,
        description: 'Whether the prompt asks for step-by-step reasoning.',
      }),
      attempts: said('attempts', 'How many answers count and how: pass@1, mean of 32, maj@64.'),
      tools: said('tools', 'Tools the model could use, or "none".'),
      scaffold: said('scaffold', 'Agent framework around the model.'),
      harness: said('harness', 'Evaluation program and its version.'),
      precision: said('precision', 'Number format of the weights that were tested.'),
      promptFormat: said('promptFormat', 'Prompt or answer format.'),
      method: said('method', 'Anything else the source states about the method.'),
    }
  },
})

const documents = raw<number>`(
  select count(distinct regexp_replace(source.url, '#.*', ''))::int
  from score as other join source on source.id = other.source_id where other.set_key = score.set_key
)`

const ComparabilitySet = sql.sqlObject('ComparabilitySet', 'score', {
  description:
    'Scores of one benchmark of which every two were taken alike, by a written rule. Only within it are scores ranked.',
  fields: (t) => ({
    key: t.expression({
      type: 'String',
      nullable: false,
      description: 'Names the set.',
      sql: (eb) => eb.ref('setKey').$notNull(),
    }),
    size: t.expression({
      type: 'Int',
      nullable: false,
      description: 'How many scores are in it.',
      sql: (eb) => eb.ref('setSize').$notNull(),
    }),
    documents: t.expression({
      type: 'Int',
      nullable: false,
      description:
        'How many documents state its scores. One gives all of them by its one method; several state every setting, and all alike.',
      sql: () => documents,
    }),
  }),
})

/**
 * The day a score of the table under this name was published. A leaderboard goes on for years after its first day, and a dataset
 * can hold rows that are older than itself: so neither day alone is it, but the later one.
 */
export const publishedOn = (score: string) => raw<string>`greatest(${raw.ref(`${score}.as_of`)}, (
  select source.published_on from source where source.id = ${raw.ref(`${score}.source_id`)}
))`

export const Score = sql.sqlObject('Score', 'score', {
  description:
    'A published result of one model on one benchmark, as one source states it. Never inferred, never averaged.',
  node: true,
  interfaces: [Claim],
  fields: (t) => ({
    model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The model that was tested.' }),
    benchmark: t.one(Benchmark, { on: ['benchmarkId', 'id'], nullable: false, description: 'The test.' }),
    version: t.column('version', {
      type: 'String',
      nullable: true,
      description: 'Version or window of the benchmark; null when the source does not say.',
    }),
    value: t.column('value', { type: 'Float', description: 'As printed by the source, in the unit of the benchmark.' }),
    printed: t.column('printed', {
      type: 'String',
      description: 'The value with the digits that the source prints: `14.0`, which as a number is 14.',
    }),
    publishedOn: t.expression({
      type: 'Date',
      nullable: false,
      description:
        'The day it was published: the day it holds for, or that of the first publication of its source if that is later.',
      sql: () => publishedOn('score'),
    }),
    uncertainty: t.column('uncertainty', {
      type: 'Float',
      nullable: true,
      description: 'Half width of the stated interval, in the same unit; null when none is stated.',
    }),
    metric: t.column('metric', {
      type: 'String',
      nullable: true,
      description:
        'What was counted: accuracy, pass@1, exact match; null when the source does not say. Also in `settings`.',
    }),
    settings: t.embed(ScoreSettings, { description: 'How it was taken.' }),
    evaluator: t.one(Organization, {
      on: ['evaluatorId', 'id'],
      nullable: true,
      description: 'Who ran it; null when the source does not say.',
    }),
    isSelfReported: t.column('isSelfReported', {
      type: 'Boolean',
      nullable: true,
      description:
        'Derived: whether the evaluator is the organization of the model; null when the evaluator is not stated.',
    }),
    comparabilitySet: t.embed(ComparabilitySet, {
      present: 'setKey',
      description: 'The scores it can be ranked with; null when nothing matches it.',
    }),
    ...claimFields(asClaims(t)),
  }),
})

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

sql.extendSqlObject(Score, (t) => ({
  alternatives: t.many(Score, {
    description: 'The other reports on the same model and benchmark, in the order of the written rule.',
    args: asOfArgs,
    where: (eb, { asOf }) => knownBy(eb, asOf),
    on: [
      ['modelId', 'modelId'],
      ['benchmarkId', 'benchmarkId'],
      ['id', 'id', '<>'],
    ],
    orderBy: [{ by: 'rank', as: 'int' }],
    expected: 2,
  }),
}))

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
    description: 'Its comparability sets, the largest first.',
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
