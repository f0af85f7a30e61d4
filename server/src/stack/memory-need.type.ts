import { type MemoryFacts, memoryFacts, type MemoryNeed, memoryNeed } from '@stack/shared/models/memory-need.ts'
import type { Database } from '@stack/db/tables.ts'
import type { ExpressionBuilder } from 'kysely'
import { builder, sql } from '../builder.ts'
import { enumName } from '../enum.ts'
import { Fact } from '../models/fact.type.ts'
import { Model } from '../models/model.type.ts'
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

/** The facts a memory need follows from, of the model that `key` names. */
const inputs = {
  columns: ['name', 'state', 'numberValue', 'textValue'],
  where: (eb: ExpressionBuilder<Database, 'fact'>) => eb.and([eb('rank', '=', 1), eb('name', 'in', memoryFacts)]),
  orderBy: [{ by: 'id', as: 'int' }],
  expected: 10,
} as const

/** A fact that a need follows from. Its state is the stored word or the name in the API. */
type Input = Selected<'fact'> & Pick<Database['fact'], (typeof inputs.columns)[number]>

/** The need that follows from facts of one model, for weights of so many bits. */
export function needFrom(facts: readonly Input[], bitsPerWeight: number | null, sizes: Sizes): Need {
  const reported = facts.flatMap(({ name, state, numberValue, textValue }) => {
    const value = enumName(state) === 'NOT_APPLICABLE' ? 'not-applicable' : (numberValue ?? textValue)
    return value === null ? [] : [[name, value] as const]
  })
  const known: MemoryFacts = Object.fromEntries(reported)
  return { ...memoryNeed({ facts: known, bitsPerWeight, ...sizes }), inputs: facts }
}

sql.extendSqlObject(Model, (t) => ({
  memoryNeed: t.computed({
    type: MemoryNeedType,
    nullable: true,
    description:
      'Memory it takes at a quantization and a context, computed; null when there is no such quantization. Not the size of any published file.',
    args: {
      ...needArgs,
      ...builder.args((a) => ({ quantization: a.string({ required: true, description: 'Slug of a quantization.' }) })),
    },
    check: checkSizes,
    weight: 6,
    gather: (g, { quantization }) => ({
      facts: g.many(Fact, { on: ['id', 'modelId'], ...inputs }),
      quantization: g.one(Quantization, {
        columns: ['bitsPerWeight'],
        where: (eb) => eb('slug', '=', quantization),
        returned: false,
      }),
    }),
    resolve: ({ facts, quantization }, { contextTokens, sequences, cacheBits }) =>
      quantization && needFrom(facts, quantization.bitsPerWeight, { contextTokens, sequences, cacheBits }),
  }),
}))

sql.extendSqlObject(PublishedQuantization, (t) => ({
  memoryNeed: t.computed({
    type: MemoryNeedType,
    nullable: false,
    description: 'Memory the model takes in this format at a context, computed. Not the size of the published files.',
    args: needArgs,
    check: checkSizes,
    weight: 6,
    gather: (g) => ({
      facts: g.many(Fact, { on: ['modelId', 'modelId'], ...inputs }),
      quantization: g.one(Quantization, { columns: ['bitsPerWeight'], on: ['quantizationId', 'id'], returned: false }),
    }),
    resolve: ({ facts, quantization }, sizes) => needFrom(facts, quantization?.bitsPerWeight ?? null, sizes),
  }),
}))
