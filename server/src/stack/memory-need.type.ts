import { enumName } from '@stack/shared/enum-name.ts'
import { type MemoryFacts, memoryFacts, type MemoryNeed, memoryNeed } from '@stack/shared/models/memory-need.ts'
import type { Database } from '@stack/db/tables.ts'
import type { Expression, ExpressionBuilder } from 'kysely'
import { builder, sql } from '../builder.ts'
import { Fact } from '../models/fact.type.ts'
import { dayOf, ModelAsOf } from '../models/model-as-of.type.ts'
import { Model } from '../models/model.type.ts'
import { asOfArgs, type Day, shownFirst } from '../sources/as-of.ts'
import { InputError } from '../sql-fields/input-error.ts'
import type { Selected } from '../sql-fields/typing.ts'
import { PublishedQuantization, Quantization } from './quantization.type.ts'

export interface Need extends MemoryNeed {
  inputs: readonly Selected<'fact'>[]
}

const inBytes = 'in bytes; null when an input is missing.'

export const MemoryNeedType = builder.objectRef<Need>('MemoryNeed').implement({
  description:
    'A derived value: the memory a model takes, computed from its reported facts by a written rule. Nothing in it is measured.',
  fields: (t) => ({
    totalBytes: t.exposeFloat('totalBytes', { nullable: true, description: `Weights and cache together, ${inBytes}` }),
    weightsBytes: t.exposeFloat('weightsBytes', {
      nullable: true,
      description: `Parameters × bits per weight ÷ 8, ${inBytes}`,
    }),
    kvCacheBytes: t.exposeFloat('kvCacheBytes', {
      nullable: true,
      description: `Keys and values of the whole context, by kind of attention, ${inBytes}`,
    }),
    formula: t.exposeString('formula', { description: 'The rule with the figures of this model put in.' }),
    missingInputs: t.exposeStringList('missingInputs', {
      description: 'What it would take and no source read states. Empty when everything could be computed.',
    }),
    leftOut: t.exposeStringList('leftOut', { description: 'What the rule does not count, in words.' }),
    inputs: t.field({
      type: [Fact],
      description: 'The facts of the model that it follows from.',
      resolve: ({ inputs }) => inputs,
    }),
  }),
})

const ranges = {
  contextTokens: [1, 1e9],
  sequences: [1, 10_000],
  cacheBits: [1, 32],
} as const

/** The sizes a need is computed for, as arguments and as fields of an input. */
export const needSizes = {
  contextTokens: {
    required: true,
    defaultValue: 8_192,
    description: 'Tokens kept in the cache for each sequence: 1 to 1,000,000,000.',
  },
  sequences: { required: true, defaultValue: 1, description: 'Sequences at once: 1 to 10,000.' },
  cacheBits: { required: true, defaultValue: 16, description: 'Bits for one number in the cache: 1 to 32.' },
} as const

const needArgs = builder.args((t) => ({
  contextTokens: t.int(needSizes.contextTokens),
  sequences: t.int(needSizes.sequences),
  cacheBits: t.int(needSizes.cacheBits),
}))

export type Sizes = Record<keyof typeof ranges, number>

/** Refuses sizes that no cache has. */
export function checkSizes(sizes: Sizes): void {
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = sizes[name as keyof Sizes]
    if (value < least || value > most) throw new InputError(`"${name}" is ${value}; it has to be ${least} to ${most}.`)
  }
}

/** The facts a memory need follows from. */
const inputs = {
  columns: ['name', 'state', 'numberValue', 'textValue'],
  orderBy: [{ by: 'id', as: 'int' }],
  expected: 10,
} as const

/** Which of the facts of a model they are: those shown first, now or on a day. */
const areInputs = (eb: ExpressionBuilder<Database, 'fact'>, day: Day) =>
  eb.and([shownFirst('fact', day), eb('fact.name', 'in', memoryFacts)])

/** A fact that a need follows from. Its state is the stored word or the name in the API. */
type Input = Selected<'fact'> & Pick<Database['fact'], (typeof inputs.columns)[number]>

/** The need that follows from facts of one model, for weights of so many bits. */
export function needFrom(facts: readonly Input[], bitsPerWeight: number | null, sizes: Sizes): Need {
  const reported = facts.flatMap(({ name, state, numberValue, textValue }) => {
    const value = enumName(state) === 'NOT_APPLICABLE' ? 'not-applicable' : (numberValue ?? textValue)
    return value === null ? [] : [[name, value] as const]
  })
  const known: MemoryFacts = Object.fromEntries(reported)
  const { contextTokens, sequences, cacheBits } = sizes
  return { ...memoryNeed({ facts: known, bitsPerWeight, contextTokens, sequences, cacheBits }), inputs: facts }
}

const needOfModel = {
  type: MemoryNeedType,
  nullable: true,
  check: checkSizes,
  weight: 6,
} as const

const modelNeedArgs = {
  ...needArgs,
  ...builder.args((a) => ({ quantization: a.string({ required: true, description: 'Slug of a quantization.' }) })),
}

/** The quantization of a slug as a rule reads it. */
const bitsOf = (slug: Expression<string>) =>
  ({
    columns: ['bitsPerWeight'],
    where: (eb: ExpressionBuilder<Database, 'quantization'>) => eb('slug', '=', slug),
    returned: false,
  }) as const

const needIn = (facts: readonly Input[], quantization: { bitsPerWeight: number | null } | null, sizes: Sizes) =>
  quantization && needFrom(facts, quantization.bitsPerWeight, sizes)

sql.extendSqlObject(Model, (t) => ({
  memoryNeed: t.computed({
    ...needOfModel,
    description:
      'Memory it takes at a quantization and a context, computed; null when there is no such quantization. Not the size of any published file.',
    args: { ...modelNeedArgs, ...asOfArgs },
    gather: (g, { quantization, asOf }) => ({
      facts: g.many(Fact, { on: ['id', 'modelId'], ...inputs, where: (eb) => areInputs(eb, asOf) }),
      quantization: g.one(Quantization, bitsOf(quantization)),
    }),
    resolve: ({ facts, quantization }, sizes) => needIn(facts, quantization, sizes),
  }),
}))

sql.extendSqlObject(ModelAsOf, (t) => ({
  memoryNeed: t.computed({
    ...needOfModel,
    description:
      'Memory it takes at a quantization and a context, computed from its facts of that day; null when there is no such quantization. Not the size of any published file.',
    args: modelNeedArgs,
    gather: (g, { quantization }) => ({
      facts: g.many(Fact, {
        on: ['id', 'modelId'],
        ...inputs,
        where: (eb, _args, above) => areInputs(eb, dayOf(above)),
      }),
      quantization: g.one(Quantization, bitsOf(quantization)),
    }),
    resolve: ({ facts, quantization }, sizes) => needIn(facts, quantization, sizes),
  }),
}))

sql.extendSqlObject(PublishedQuantization, (t) => ({
  memoryNeed: t.computed({
    type: MemoryNeedType,
    nullable: false,
    description: 'Memory the model takes in this format at a context, computed. Not the size of the published files.',
    args: { ...needArgs, ...asOfArgs },
    check: checkSizes,
    weight: 6,
    gather: (g, { asOf }) => ({
      facts: g.many(Fact, { on: ['modelId', 'modelId'], ...inputs, where: (eb) => areInputs(eb, asOf) }),
      quantization: g.one(Quantization, { columns: ['bitsPerWeight'], on: ['quantizationId', 'id'], returned: false }),
    }),
    resolve: ({ facts, quantization }, sizes) => needFrom(facts, quantization?.bitsPerWeight ?? null, sizes),
  }),
}))
