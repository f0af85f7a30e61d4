import { type Expression, sql as raw } from 'kysely'
import { builder, sql } from '../builder.ts'
import { knownBy, shownFirst } from '../sources/as-of.ts'
import { Fact, ModelFacts } from './fact.type.ts'
import { Model } from './model.type.ts'
import { OpennessType } from './openness.type.ts'
import { Report } from './report.type.ts'

/** The day that an embedded `ModelAsOf` answers for. */
export const dayOf = (above: Readonly<Record<string, Expression<any> | undefined>>): Expression<string> =>
  above['asOf']!

/**
 * What was known of a model on a day. It is an object of its own and no `Model`: an object with the id of the model and other
 * fields would overwrite it in a client that keeps one copy of each id.
 */
export const ModelAsOf = sql.sqlObject('ModelAsOf', 'model', {
  description:
    'What the reports of a day say of a model. Claims in it are those that hold for that day or an earlier one, the one shown first as the written rule would have had it then.',
  fields: (t) => ({
    asOf: t.expression({
      type: 'Date',
      nullable: false,
      description: 'The day.',
      sql: (_eb, _args, above) => raw<string>`${dayOf(above)}::date`,
    }),
    isKnown: t.expression({
      type: 'Boolean',
      nullable: false,
      description: 'Whether any report was about the model by then. When it is false everything else is empty.',
      sql: (eb, _args, above) => raw<boolean>`${eb.ref('model.knownFrom')} <= ${dayOf(above)}`,
    }),
    openness: t.embed(OpennessType, {
      description: 'How open it was, by what was known to be released. Its licence is the one recorded now.',
    }),
    facts: t.embed(ModelFacts, { description: 'Its facts by name.' }),
    factList: t.many(Fact, {
      description: 'Its facts as a list: for each the claim shown first. A fact that is missing here was not reported.',
      on: ['id', 'modelId'],
      where: (_eb, _args, above) => shownFirst('fact', dayOf(above)),
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 40,
    }),
    reports: t.many(Report, {
      description: 'The reports there were, in the order of its file.',
      on: ['id', 'modelId'],
      where: (eb, _args, above) => knownBy(eb, dayOf(above)),
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 8,
    }),
  }),
})

sql.extendSqlObject(Model, (t) => ({
  known: t.embed(ModelAsOf, {
    description:
      'What was known of it on a day: openness, facts, scores, offerings and formats as the reports of that day give them. An object without an id: it is no other model, and a client that keeps one copy of each id keeps both.',
    args: builder.args((a) => ({
      asOf: a.field({ type: 'Date', required: true, description: 'The day.' }),
    })),
  }),
}))
