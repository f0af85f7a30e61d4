import { builder, sql } from '../builder.ts'
import { enumNameOf, enumOf, isOneOf } from '../enum.ts'
import { modelFilter } from '../models/model-filter.reads.ts'
import { checkFilter, ModelFilter } from '../models/model-filter.type.ts'
import { Model } from '../models/model.type.ts'
import { Source } from '../sources/source.type.ts'
import { InputError } from '../sql-fields/input-error.ts'
import { sql as raw, type SqlBool } from 'kysely'

const ChangeKind = enumOf('ChangeKind', 'What happened.', {
  recorded: 'A report was added.',
  disputed: 'A claim was doubted, with a reason.',
  withdrawn: 'A publisher withdrew or changed a claim.',
})

const Change = sql.sqlObject('Change', 'change', {
  description: 'Something that happened to what is known about a model.',
  node: true,
  fields: (t) => ({
    day: t.column('day', { type: 'Date', description: 'When.' }),
    kind: t.expression({
      type: ChangeKind,
      nullable: false,
      description: 'What happened.',
      sql: (eb) => enumNameOf(eb.ref('kind')),
    }),
    model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The model it is about.' }),
    source: t.one(Source, {
      on: ['sourceId', 'id'],
      nullable: false,
      description: 'The source whose claims it is about.',
    }),
    claims: t.column('claims', { type: 'Int', description: 'How many claims it is about.' }),
    summary: t.column('summary', {
      type: 'String',
      description: 'What was recorded, counted by kind; or why a claim is doubted or was withdrawn.',
    }),
  }),
})

const newestFirst = [
  { by: 'day', as: 'date', direction: 'desc' },
  { by: 'id', as: 'int', direction: 'desc' },
] as const

sql.queryConnection('changes', Change, {
  description: 'What was recorded, doubted and withdrawn, the newest first.',
  args: builder.args((t) => ({
    kinds: t.field({ type: [ChangeKind], description: 'Only these kinds; all of them when absent.' }),
    model: t.string({ description: 'Slug or alias: only what is about this model.' }),
    models: t.field({ type: ModelFilter, description: 'Only what is about models that meet these conditions.' }),
    source: t.string({ description: 'Slug: only what this source states.' }),
    from: t.field({ type: 'Date', description: 'First day; open when absent.' }),
    to: t.field({ type: 'Date', description: 'Last day; open when absent.' }),
  })),
  check({ from, to, models }) {
    checkFilter(models)
    if (from != null && to != null && from > to) throw new InputError('"from" is later than "to".')
  },
  where: (eb, { kinds, model, models, source, from, to }) =>
    eb.and([
      ...(kinds ? [isOneOf(eb.ref('change.kind'), kinds)] : []),
      ...(model
        ? [raw<SqlBool>`${eb.ref('change.modelId')} = (select model_id from model_name where name = lower(${model}))`]
        : []),
      ...(models
        ? [
            eb(
              'change.modelId',
              'in',
              eb
                .selectFrom('model')
                .select('model.id')
                .where((of) => modelFilter(of as never, models)),
            ),
          ]
        : []),
      ...(source ? [raw<SqlBool>`${eb.ref('change.sourceId')} = (select id from source where slug = ${source})`] : []),
      ...(from ? [eb('change.day', '>=', from)] : []),
      ...(to ? [eb('change.day', '<=', to)] : []),
    ]),
  orderBy: newestFirst,
})

sql.extendSqlObject(Model, (t) => ({
  changes: t.connection(Change, {
    description: 'What was recorded about it, doubted and withdrawn, the newest first.',
    on: ['id', 'modelId'],
    orderBy: newestFirst,
  }),
}))

sql.extendSqlObject(Source, (t) => ({
  changes: t.connection(Change, {
    description: 'What was recorded from it, doubted and withdrawn, the newest first.',
    on: ['id', 'sourceId'],
    orderBy: newestFirst,
  }),
}))
