import type { Database } from '@stack/db/tables.ts'
import type { ExpressionBuilder } from 'kysely'
import { builder, sql } from '../builder.ts'
import { dayOf, ModelAsOf } from '../models/model-as-of.type.ts'
import { Model } from '../models/model.type.ts'
import { Report } from '../models/report.type.ts'
import { isPrice } from '../models/offerings-of-day.ts'
import { asOfArgs, type Day, knownBy } from '../sources/as-of.ts'
import { asClaims } from '../sources/claim-table.ts'
import { Claim, claimFields } from '../sources/claim.type.ts'

export const Provider = sql.sqlObject('Provider', 'provider', {
  description: 'Someone who serves models.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    name: t.column('name', { type: 'String', description: 'Its name as it calls itself.' }),
    homepage: t.column('homepage', { type: 'String', description: 'Its site.' }),
    isAggregate: t.column('isAggregate', {
      type: 'Boolean',
      description: 'Whether it stands for many providers together, as a mean over them does.',
    }),
  }),
})

export const Offering = sql.sqlObject('Offering', 'offering', {
  description: 'What a provider asks for a model and how fast it serves it, as seen on one day.',
  node: true,
  interfaces: [Claim],
  fields: (t) => {
    const figure = (
      column:
        | 'inputUsdPerMillionTokens'
        | 'outputUsdPerMillionTokens'
        | 'outputTokensPerSecond'
        | 'timeToFirstTokenMs'
        | 'contextTokens',
      description: string,
    ) => t.column(column, { type: 'Float', nullable: true, description: `${description}; null when not stated.` })
    return {
      model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The model that is served.' }),
      provider: t.one(Provider, { on: ['providerId', 'id'], nullable: false, description: 'Who serves it.' }),
      inputUsdPerMillionTokens: figure('inputUsdPerMillionTokens', 'US dollars for a million input tokens'),
      outputUsdPerMillionTokens: figure('outputUsdPerMillionTokens', 'US dollars for a million output tokens'),
      outputTokensPerSecond: figure('outputTokensPerSecond', 'Output tokens a second of one stream'),
      timeToFirstTokenMs: figure('timeToFirstTokenMs', 'Milliseconds to the first token'),
      contextTokens: figure('contextTokens', 'Longest context this provider serves, in tokens'),
      precision: t.column('precision', {
        type: 'String',
        nullable: true,
        description: 'Number format it serves the weights in; null when not stated.',
      }),
      isFreeTier: t.column('isFreeTier', {
        type: 'Boolean',
        description: 'Whether it is a free plan, whose price is not compared.',
      }),
      ...claimFields(asClaims(t)),
    }
  },
})

sql.extendSqlObject(Offering, (t) => ({
  alternatives: t.many(Offering, {
    description: 'The other reports on the same model, provider and plan, in the order of the written rule.',
    args: asOfArgs,
    where: (eb, { asOf }) => knownBy(eb, asOf),
    on: [
      ['modelId', 'modelId'],
      ['providerId', 'providerId'],
      ['isFreeTier', 'isFreeTier'],
      ['id', 'id', '<>'],
    ],
    orderBy: [{ by: 'rank', as: 'int' }],
    expected: 2,
  }),
}))

sql.extendSqlObject(Provider, (t) => ({
  offerings: t.connection(Offering, {
    description: 'What it serves, by model: every report, the newest first.',
    on: ['id', 'providerId'],
    args: asOfArgs,
    where: (eb, { asOf }) => knownBy(eb, asOf),
    orderBy: [
      { by: 'modelId', as: 'int' },
      { by: 'asOf', as: 'date', direction: 'desc' },
    ],
  }),
}))

const inOrder = {
  orderBy: [
    {
      by: (eb: ExpressionBuilder<Database, 'offering'>) => eb('disputeReason', 'is not', null),
      as: 'boolean',
      nullable: false,
      name: 'isDisputed',
    },
    { by: 'asOf', as: 'date', direction: 'desc' },
    { by: 'id', as: 'int' },
  ],
  expected: 6,
} as const
const ofModel = { on: ['id', 'modelId'], ...inOrder } as const

sql.extendSqlObject(Report, (t) => ({
  offerings: t.many(Offering, {
    description: 'Its prices and speeds of providers, undisputed ones first.',
    on: ['id', 'reportId'],
    ...inOrder,
  }),
}))

const OfferingPrice = builder.enumType('OfferingPrice', {
  description: 'Prices that offerings are compared by.',
  values: {
    INPUT_PRICE: { description: 'Of a million input tokens.' },
    OUTPUT_PRICE: { description: 'Of a million output tokens.' },
  } as const,
})
const priceColumns = { INPUT_PRICE: 'inputUsdPerMillionTokens', OUTPUT_PRICE: 'outputUsdPerMillionTokens' } as const

const priceArgs = builder.args((a) => ({
  by: a.field({
    type: OfferingPrice,
    required: true,
    defaultValue: 'INPUT_PRICE',
    description: 'Which price has to be the lowest.',
  }),
}))

/** The relation to the one offering with the lowest price, now or on a day. */
const lowestPrice = {
  nullable: true,
  on: ['id', 'modelId'],
  orderBy: ({ by }: { by: keyof typeof priceColumns }) =>
    [
      { by: priceColumns[by], as: 'float', nullable: true },
      { by: 'id', as: 'int' },
    ] as const,
} as const
const hasPrice = (eb: ExpressionBuilder<Database, 'offering'>, by: keyof typeof priceColumns, day: Day) =>
  eb.and([
    isPrice('offering', day),
    eb(priceColumns[by], 'is not', null),
    eb('providerId', 'in', eb.selectFrom('provider').select('provider.id').where('provider.isAggregate', '=', false)),
  ])

const lowestWords =
  'The undisputed offering with the lowest price, the one that lists are sorted by; null when there is none. Free plans and means over many providers are left out.'

sql.extendSqlObject(Model, (t) => ({
  lowestOffering: t.one(Offering, {
    description: lowestWords,
    args: { ...priceArgs, ...asOfArgs },
    where: (eb, { by, asOf }) => hasPrice(eb, by, asOf),
    ...lowestPrice,
  }),
  offerings: t.many(Offering, {
    description: 'Prices and speeds of providers: every report, undisputed ones first, then the newest.',
    args: asOfArgs,
    where: (eb, { asOf }) => knownBy(eb, asOf),
    ...ofModel,
  }),
}))

sql.extendSqlObject(ModelAsOf, (t) => ({
  lowestOffering: t.one(Offering, {
    description: lowestWords,
    args: priceArgs,
    where: (eb, { by }, above) => hasPrice(eb, by, dayOf(above)),
    ...lowestPrice,
  }),
  offerings: t.many(Offering, {
    description: 'Prices and speeds of providers: every report there was, undisputed ones first, then the newest.',
    where: (eb, _args, above) => knownBy(eb, dayOf(above)),
    ...ofModel,
  }),
}))
