import { builder, sql } from '../builder.ts'
import { limits } from '../http/limits.ts'
import { FactNameEnum } from '../models/fact.type.ts'
import { Model } from '../models/model.type.ts'
import { asOfArgs } from '../sources/as-of.ts'
import { InputError } from '../sql-fields/input-error.ts'
import { checkSizes } from '../stack/memory-need.type.ts'
import { compare, type ComparisonShape } from './compare.ts'
import { comparisonRows } from './comparison.reads.ts'
import { FactRowType } from './fact-row.type.ts'
import { MemoryFor, MemoryRowType } from './memory-row.type.ts'
import { AppliedPolicy, PolicyEnum, UnknownNameType } from './policy.type.ts'
import { PriceMeasureEnum, PriceRowType } from './price-row.type.ts'
import { Proposals } from './proposals.type.ts'
import { ScoreRowType } from './score-row.type.ts'

/** Memory needs that one comparison computes at most. */
const mostMemory = 3

const Comparison = builder.objectRef<ComparisonShape>('Comparison').implement({
  description: 'Models side by side: what each source states, which figures compare, and what is missing.',
  fields: (t) => ({
    models: t.field({
      type: [Model],
      description: 'The models found, in the order asked for, each once.',
      resolve: ({ models }) => [...models],
    }),
    notYetKnown: t.field({
      type: [Model],
      description:
        'Those of the models that no report was about yet on the day `asOf`: their columns stay, with nothing reported. Empty without a day.',
      resolve: ({ notYetKnown }) => [...notYetKnown],
    }),
    unknownSlugs: t.stringList({
      description: 'Names asked for in `models` that are no model. See also `unknown`.',
      resolve: ({ unknown }) => unknown.filter(({ argument }) => argument === 'models').map(({ name }) => name),
    }),
    unknown: t.field({
      type: [UnknownNameType],
      description:
        'Every name in the arguments that is no record of the catalogue, with those that come close. Empty when all are known.',
      resolve: ({ unknown }) => [...unknown],
    }),
    policy: t.field({
      type: AppliedPolicy,
      description: 'By which policy the cells chose what they show.',
      resolve: ({ policy }) => policy,
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day whose reports it answers from; null when it answers from all.',
      resolve: ({ asOf }) => asOf,
    }),
    facts: t.field({
      type: [FactRowType],
      extensions: { expected: 52 },
      description: 'A row for each fact.',
      resolve: ({ facts }) => [...facts],
    }),
    benchmarks: t.field({
      type: [ScoreRowType],
      extensions: { expected: 60 },
      description: 'A row for each benchmark on which one of the models has a score, by category and name.',
      resolve: ({ benchmarks }) => [...benchmarks],
    }),
    prices: t.field({
      type: [PriceRowType],
      description: 'A row for each price and speed, over the providers of each model.',
      resolve: ({ prices }) => [...prices],
    }),
    memory: t.field({
      type: [MemoryRowType],
      description: 'A row for each memory need asked for in the argument `memory`; empty without it.',
      resolve: ({ memory }) => [...memory],
    }),
    proposals: t.field({
      type: Proposals,
      description: 'What to compare.',
      resolve: (comparison) => comparison.proposals,
    }),
  }),
})

sql.queryComputed('comparison', {
  type: Comparison,
  nullable: false,
  description: `1 to ${limits.comparedModels} models side by side.`,
  args: {
    ...asOfArgs,
    ...builder.args((t) => ({
      models: t.stringList({
        required: true,
        description: `Slugs or aliases of 1 to ${limits.comparedModels} models, in the order of the columns. Those that are unknown are named in \`unknown\`.`,
      }),
      facts: t.field({
        type: [FactNameEnum],
        description: 'Which facts, in this order and each once; all of them when absent.',
      }),
      benchmarks: t.stringList({
        description:
          'Slugs of benchmarks, in this order and each once; when absent, every one on which one of the models has a score. Those that are unknown are named in `unknown`.',
      }),
      prices: t.field({
        type: [PriceMeasureEnum],
        description: 'Which prices and speeds, in this order and each once; all of them when absent.',
      }),
      memory: t.field({
        type: [MemoryFor],
        description: `What to compute memory needs for, at most ${mostMemory}; none when absent.`,
      }),
      policy: t.field({
        type: PolicyEnum,
        required: true,
        defaultValue: 'RULE',
        description: 'Which report each cell shows first.',
      }),
      source: t.string({ description: 'Slug of the source; needed with the policy `ONE_SOURCE`, refused otherwise.' }),
    })),
  },
  check({ models, memory, policy, source }) {
    if (models.length < 1 || models.length > limits.comparedModels)
      throw new InputError(`"models" names ${models.length} models; a comparison has 1 to ${limits.comparedModels}.`)
    if ((memory?.length ?? 0) > mostMemory)
      throw new InputError(`"memory" has ${memory?.length} entries; at most ${mostMemory} are allowed.`)
    for (const { contextTokens, sequences, cacheBits } of memory ?? [])
      checkSizes({ contextTokens, sequences, cacheBits })
    if ((policy === 'ONE_SOURCE') !== (source != null))
      throw new InputError('"source" is needed with the policy ONE_SOURCE and with no other.')
  },
  // All reports of each of the models are read, whatever is asked of them.
  weight: (argument) => 200 * ((argument('models') ?? []) as readonly string[]).length,
  gather: (g, args) => comparisonRows(g, args),
  resolve: compare,
})
