import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { Organization } from './organization.type.ts'

export const SourceKind = enumOf('SourceKind', 'What sort of document a source is.', {
  'model-card': 'The page its maker publishes with a model.',
  paper: 'A paper or technical report.',
  repository: 'A file of a code repository, such as a README.',
  configuration: 'A configuration file or source code that states figures.',
  dataset: 'A structured collection of figures.',
  leaderboard: 'Results of many models on one test.',
  blog: 'An announcement or article.',
  'license-text': 'The text of a licence.',
  documentation: 'Documentation of a program or a service.',
  'web-page': 'Any other page.',
})

export const SourceTier = enumOf('SourceTier', 'How far a source is trusted.', {
  a: "The maker's own document.",
  b: 'A licensed dataset, an independent leaderboard, or a measurement by someone else.',
  c: 'An aggregator or a copy: for prices, speeds and pointers.',
})

const PinnedFile = sql.sqlObject('PinnedFile', 'source', {
  description: 'The very file that was read: a program can read it again and look for a claim.',
  fields: (t) => ({
    repository: t.expression({
      type: 'String',
      nullable: false,
      description: 'Address of the repository.',
      sql: (eb) => eb.ref('pinnedRepository').$notNull(),
    }),
    commit: t.expression({
      type: 'String',
      nullable: false,
      description: 'Full hash of the commit.',
      sql: (eb) => eb.ref('pinnedCommit').$notNull(),
    }),
    path: t.expression({
      type: 'String',
      nullable: false,
      description: 'Path of the file in the repository.',
      sql: (eb) => eb.ref('pinnedPath').$notNull(),
    }),
  }),
})

const SourceRecordState = sql.sqlObject('SourceRecordState', 'source', {
  description: 'How many claims rest on a source, and how many of them a program found in it.',
  fields: (t) => ({
    claims: t.column('claimCount', { type: 'Int', description: 'Claims of every kind.' }),
    checked: t.column('checkedCount', { type: 'Int', description: 'Claims that were found at their place.' }),
    mismatched: t.column('mismatchCount', { type: 'Int', description: 'Claims that were not found there.' }),
    notCheckable: t.column('notCheckableCount', { type: 'Int', description: 'Claims that a program cannot look for.' }),
    models: t.column('modelCount', { type: 'Int', description: 'Models it states something about.' }),
  }),
})

export const Source = sql.sqlObject('Source', 'source', {
  description: 'A document that states things about models. Every claim names one.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    title: t.column('title', { type: 'String', description: 'Its title, as a reader would cite it.' }),
    publisher: t.one(Organization, {
      on: ['publisherId', 'id'],
      nullable: false,
      description: 'Who published it.',
    }),
    kind: t.expression({
      type: SourceKind,
      nullable: false,
      description: 'What sort of document it is.',
      sql: (eb) => enumNameOf(eb.ref('kind')),
    }),
    tier: t.expression({
      type: SourceTier,
      nullable: false,
      description: 'How far it is trusted.',
      sql: (eb) => enumNameOf(eb.ref('tier')),
    }),
    url: t.column('url', { type: 'String', description: 'Where a reader finds it.' }),
    record: t.embed(SourceRecordState, { description: 'What rests on it.' }),
    pinned: t.embed(PinnedFile, {
      present: 'pinnedCommit',
      description: 'The file and commit that were read; null when the document is not in a repository.',
    }),
    publishedOn: t.column('publishedOn', { type: 'Date', description: 'Day it was first published.' }),
    revisedOn: t.column('revisedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the revision that was read; null when it is the first.',
    }),
    readOn: t.column('readOn', { type: 'Date', description: 'Day we read it.' }),
    dataLicense: t.column('dataLicense', {
      type: 'String',
      nullable: true,
      description: 'Licence of its data, as it states it; null when it states none.',
    }),
    archivedUrl: t.column('archivedUrl', {
      type: 'String',
      nullable: true,
      description: 'An archived copy; null when none is recorded.',
    }),
    note: t.column('note', {
      type: 'String',
      nullable: true,
      description: 'What a reader should know before trusting it; null when there is nothing to say.',
    }),
  }),
})
