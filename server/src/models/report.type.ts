import { sql } from '../builder.ts'
import { asOfArgs, shownFirst } from '../sources/as-of.ts'
import { Organization } from '../sources/organization.type.ts'
import { Source } from '../sources/source.type.ts'
import { Fact } from './fact.type.ts'
import { Model } from './model.type.ts'

export const Report = sql.sqlObject('Report', 'report', {
  description: 'What one source states about one model, as of one day. The atom of the catalogue.',
  fields: (t) => ({
    model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The model.' }),
    source: t.one(Source, { on: ['sourceId', 'id'], nullable: false, description: 'The source.' }),
    via: t.one(Organization, {
      on: ['viaOrganizationId', 'id'],
      nullable: true,
      description: 'Whose figures the source passes on; null when they are its own.',
    }),
    asOf: t.column('asOf', { type: 'Date', description: 'Day its figures hold for.' }),
    recordedOn: t.column('recordedOn', { type: 'Date', description: 'Day we read them.' }),
    facts: t.many(Fact, {
      on: ['id', 'reportId'],
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 20,
      description: 'Its facts.',
    }),
  }),
})

sql.extendSqlObject(Fact, (t) => ({
  model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The model it is about.' }),
}))

sql.extendSqlObject(Model, (t) => ({
  reports: t.many(Report, {
    description: 'What each source states about it, in the order of its file.',
    on: ['id', 'modelId'],
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 8,
  }),
  factList: t.many(Fact, {
    description: 'Its facts as a list: for each the claim shown first. A fact that is missing here is not reported.',
    on: ['id', 'modelId'],
    args: asOfArgs,
    where: (_eb, { asOf }) => shownFirst('fact', asOf),
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 40,
  }),
}))

sql.extendSqlObject(Source, (t) => ({
  reports: t.connection(Report, {
    description: 'What it states about which models.',
    on: ['id', 'sourceId'],
    orderBy: [{ by: 'id', as: 'int' }],
  }),
}))
