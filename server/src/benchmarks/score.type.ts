import { sql as raw } from 'kysely'
import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { Model } from '../models/model.type.ts'
import { asOfArgs, knownBy } from '../sources/as-of.ts'
import { asClaims } from '../sources/claim-table.ts'
import { Claim, claimFields } from '../sources/claim.type.ts'
import { Organization } from '../sources/organization.type.ts'
import { Benchmark } from './benchmark.type.ts'
import { ComparabilitySet } from './comparability-set.type.ts'

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
