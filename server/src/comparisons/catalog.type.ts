import type { Expression, ExpressionBuilder } from 'kysely'
import type { Database } from '@stack/db/tables.ts'
import { builder, sql } from '../builder.ts'
import { limits } from '../http/limits.ts'

const Limits = builder.objectRef<typeof limits>('Limits').implement({
  description:
    'The limits in force. A query that breaks one is refused before it runs, with an error that names the limit and the value.',
  fields: (t) => ({
    bodyBytes: t.exposeInt('bodyBytes', { description: 'Bytes of a request.' }),
    urlLength: t.exposeInt('urlLength', {
      description: 'Characters of the address of a request, query and variables of a GET included.',
    }),
    documentCharacters: t.exposeInt('documentCharacters', { description: 'Characters of a document.' }),
    documentTokens: t.exposeInt('documentTokens', { description: 'Tokens of a document.' }),
    definitions: t.exposeInt('definitions', { description: 'Operations and fragments of a document.' }),
    introspectionDepth: t.exposeInt('introspectionDepth', {
      description: 'Fields above one another below `__schema` or `__type`: as deep as tools ask.',
    }),
    introspections: t.exposeInt('introspections', {
      description: 'Times an operation may ask for `__schema` or `__type`: each can answer megabytes.',
    }),
    depth: t.exposeInt('depth', { description: 'Fields above one another.' }),
    aliases: t.exposeInt('aliases', { description: 'Aliases of an operation, all fragments spread.' }),
    rootFields: t.exposeInt('rootFields', { description: 'Fields at the top of an operation.' }),
    directives: t.exposeInt('directives', { description: 'Directives of an operation, all fragments spread.' }),
    selectedFields: t.exposeInt('selectedFields', { description: 'Fields of an operation, all fragments spread.' }),
    nodes: t.exposeInt('nodes', { description: 'Objects an operation could return, by its page sizes.' }),
    values: t.exposeInt('values', { description: 'Scalars that these objects could hold together.' }),
    responseCharacters: t.exposeInt('responseCharacters', {
      description: 'Characters of an answer. A longer one is refused once it is there, with RESPONSE_TOO_LARGE.',
    }),
    pageSize: t.exposeInt('pageSize', { description: 'Rows of one page.' }),
    defaultPageSize: t.exposeInt('defaultPageSize', {
      description: 'Rows of a page when neither `first` nor `last` is given: no limit, but what one is measured by.',
    }),
    idsPerList: t.exposeInt('idsPerList', { description: 'Entries of a list argument.' }),
    searchCharacters: t.exposeInt('searchCharacters', { description: 'Characters of a text to search for.' }),
    comparedModels: t.exposeInt('comparedModels', { description: 'Models of one comparison.' }),
  }),
})

interface Count {
  kind: string
  count: number
}
const RecordCount = builder.objectRef<Count>('RecordCount').implement({
  description: 'How many records of one kind there are.',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description: 'The folder of `data/` they live in, or a part of a report such as scores.',
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const countsOf = (counts: string): Count[] =>
  Object.entries(JSON.parse(counts) as Record<string, number>).map(([kind, count]) => ({ kind, count }))

/** How much the reports up to a day hold. */
export const catalogDays = sql.rows('catalogDay', ['day', 'date'])

/** The rows to gather for what was known by a day: the last on which something came to be known. */
export const latestDayBy = (day: Expression<string>) =>
  ({
    columns: ['counts'],
    where: (eb: ExpressionBuilder<Database, 'catalogDay'>) => eb('day', '<=', day),
    orderBy: [{ by: 'day', as: 'date', direction: 'desc' }],
  }) as const

export const Catalog = sql.sqlObject('Catalog', 'catalogVersion', {
  description: 'The catalogue as a whole.',
  key: ['version', 'text'],
  fields: (t) => ({
    version: t.column('version', {
      type: 'String',
      description:
        'Hash of all records: equal on every machine that holds the same files, different as soon as one differs.',
    }),
    importedAt: t.column('importedAt', {
      type: 'String',
      description: 'When this server loaded it, as an ISO 8601 instant.',
    }),
    recordedOn: t.column('recordedOn', { type: 'Date', description: 'Day of its newest report.' }),
    counts: t.computed({
      type: [RecordCount],
      nullable: false,
      description: 'How much is in it.',
      needs: ['counts'],
      resolve: ({ counts }) => countsOf(counts),
    }),
    dataLicense: t.expression({
      type: 'String',
      nullable: false,
      description: 'SPDX identifier of the licence of the data.',
      sql: (eb) => eb.val('CC-BY-4.0').$castTo<string>(),
    }),
  }),
})

builder.objectFields(Catalog, (t) => ({
  limits: t.field({ type: Limits, description: 'What one query may ask for.', resolve: () => limits }),
}))

sql.extendSqlObject(Catalog, (t) => ({
  countsAsOf: t.computed({
    type: [RecordCount],
    nullable: false,
    description:
      'How much the reports of a day hold: models that some report was about by then, the sources these reports rest on, the reports, and the facts, scores and offerings in them. Empty for a day before the first report. What bears no day, such as benchmarks, is not counted.',
    args: builder.args((a) => ({ asOf: a.field({ type: 'Date', required: true, description: 'The day.' }) })),
    gather: (g, { asOf }) => ({
      day: g.one(catalogDays, latestDayBy(asOf)),
    }),
    resolve: ({ day }) => (day ? countsOf(day.counts) : []),
  }),
}))

sql.queryOne('catalog', Catalog, {
  description: 'The catalogue as a whole; null before its first import.',
  where: () => undefined,
})
