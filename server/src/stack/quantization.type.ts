import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { dayOf, ModelAsOf } from '../models/model-as-of.type.ts'
import { Model } from '../models/model.type.ts'
import { Report } from '../models/report.type.ts'
import { asOfArgs, knownBy, shownFirst } from '../sources/as-of.ts'
import { asClaims } from '../sources/claim-table.ts'
import { Claim, claimFields } from '../sources/claim.type.ts'
import { Source } from '../sources/source.type.ts'

const QuantizationFormat = enumOf('QuantizationFormat', 'The container or method a quantization belongs to.', {
  gguf: 'The container of llama.cpp.',
  awq: 'Activation-aware weight quantization.',
  gptq: 'Post-training quantization by approximate second-order information.',
  mlx: 'The layout of Apple MLX.',
  fp8: '8-bit floating point.',
  mxfp4: '4-bit microscaling floating point.',
  nvfp4: "NVIDIA's 4-bit floating point.",
  bitsandbytes: 'On-the-fly quantization by bitsandbytes.',
  int8: '8-bit integers.',
  int4: '4-bit integers.',
  none: 'The 16-bit original.',
})

const BitsPerWeightClaim = sql.sqlObject('BitsPerWeight', 'quantization', {
  description: 'Mean bits for one weight, with the source that states it.',
  fields: (t) => ({
    value: t.expression({
      type: 'Float',
      nullable: false,
      sql: (eb) => eb.ref('bitsPerWeight').$notNull(),
      description: 'Bits.',
    }),
    source: t.one(Source, {
      on: ['bitsSourceId', 'id'],
      nullable: true,
      description: 'What states it; null when no source is recorded.',
    }),
    locator: t.column('bitsLocator', {
      type: 'String',
      nullable: true,
      description: 'Where in the source it stands; null without a source.',
    }),
  }),
})

export const Quantization = sql.sqlObject('Quantization', 'quantization', {
  description: 'A way to write weights with fewer bits.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    name: t.column('name', { type: 'String', description: 'Its name as its users write it.' }),
    format: t.expression({
      type: QuantizationFormat,
      nullable: false,
      description: 'The family of formats it belongs to.',
      sql: (eb) => enumNameOf(eb.ref('format')),
    }),
    explanation: t.column('explanation', { type: 'String', description: 'What it is, in our words.' }),
    bitsPerWeight: t.column('bitsPerWeight', {
      type: 'Float',
      nullable: true,
      description:
        'Mean bits for one weight; null for a container of several types. With its source: `bitsPerWeightClaim`.',
    }),
    bitsPerWeightClaim: t.embed(BitsPerWeightClaim, {
      present: 'bitsPerWeight',
      description: 'The bits with the source that states them; null for a container of several types.',
    }),
  }),
})

export const PublishedQuantization = sql.sqlObject('PublishedQuantization', 'publishedQuantization', {
  description: 'That weights of a model are published in a format.',
  node: true,
  interfaces: [Claim],
  fields: (t) => ({
    model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The model whose weights they are.' }),
    quantization: t.one(Quantization, { on: ['quantizationId', 'id'], nullable: false, description: 'The format.' }),
    url: t.column('url', {
      type: 'String',
      nullable: true,
      description: 'Where these weights are; null when not stated.',
    }),
    sizeBytes: t.column('sizeBytes', {
      type: 'Float',
      nullable: true,
      description: 'Size of the files in bytes; null when not stated.',
    }),
    ...claimFields(asClaims(t)),
  }),
})

sql.extendSqlObject(PublishedQuantization, (t) => ({
  alternatives: t.many(PublishedQuantization, {
    description: 'The other reports on the same model and format, in the order of the written rule.',
    args: asOfArgs,
    where: (eb, { asOf }) => knownBy(eb, asOf),
    on: [
      ['modelId', 'modelId'],
      ['quantizationId', 'quantizationId'],
      ['id', 'id', '<>'],
    ],
    orderBy: [{ by: 'rank', as: 'int' }],
    expected: 1,
  }),
}))

sql.extendSqlObject(Quantization, (t) => ({
  published: t.connection(PublishedQuantization, {
    description: 'Models whose weights are published in it: for each the claim shown first.',
    on: ['id', 'quantizationId'],
    args: asOfArgs,
    where: (_eb, { asOf }) => shownFirst('published_quantization', asOf),
    orderBy: [{ by: 'modelId', as: 'int' }],
  }),
}))

sql.extendSqlObject(Report, (t) => ({
  quantizations: t.many(PublishedQuantization, {
    description: 'Formats that it says weights of the model are published in.',
    on: ['id', 'reportId'],
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 2,
  }),
}))

sql.extendSqlObject(Model, (t) => ({
  quantizations: t.many(PublishedQuantization, {
    description: 'Formats its weights are published in: for each the claim shown first.',
    on: ['id', 'modelId'],
    args: asOfArgs,
    where: (_eb, { asOf }) => shownFirst('published_quantization', asOf),
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 6,
  }),
}))

sql.extendSqlObject(ModelAsOf, (t) => ({
  quantizations: t.many(PublishedQuantization, {
    description: 'Formats its weights were published in: for each the claim shown first.',
    on: ['id', 'modelId'],
    where: (_eb, _args, above) => shownFirst('published_quantization', dayOf(above)),
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 6,
  }),
}))
