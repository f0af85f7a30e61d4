import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { Organization } from '../sources/organization.type.ts'
import { Source } from '../sources/source.type.ts'

export const LicenseTermKind = enumOf('LicenseTermKind', 'What a clause of a licence is about.', {
  'commercial-use': 'Use for profit.',
  'monthly-active-user-cap': 'A number of users a month from which another licence is needed.',
  'revenue-cap': 'A revenue from which another licence is needed.',
  'acceptable-use-policy': 'A list of uses that are forbidden.',
  attribution: 'Naming where the model comes from.',
  'naming-duty': 'What derived models have to be called.',
  'share-alike': 'Passing derived works on under the same terms.',
  'outputs-for-training': 'Using what the model writes to train other models.',
  'field-of-use': 'Limits to some field, place or purpose.',
  redistribution: 'Passing copies and derived works on.',
  'patent-grant': 'Rights to patents.',
})

export const LicenseVerdict = enumOf('LicenseVerdict', 'What a clause says.', {
  allowed: 'Allowed.',
  'with-conditions': 'Allowed under conditions, told in the summary.',
  forbidden: 'Forbidden.',
  required: 'A duty.',
  'not-required': 'Expressly no duty.',
})

const LicenseTerm = sql.sqlObject('LicenseTerm', 'licenseTerm', {
  description: 'One clause of a licence, in our words, with the place in its text.',
  fields: (t) => ({
    kind: t.expression({
      type: LicenseTermKind,
      nullable: false,
      description: 'What the clause is about.',
      sql: (eb) => enumNameOf(eb.ref('kind')),
    }),
    verdict: t.expression({
      type: LicenseVerdict,
      nullable: false,
      description: 'What it comes to, in a word.',
      sql: (eb) => enumNameOf(eb.ref('verdict')),
    }),
    threshold: t.column('threshold', {
      type: 'Float',
      nullable: true,
      description: 'The figure of a cap: users a month, or US dollars; null when the clause has none.',
    }),
    summary: t.column('summary', { type: 'String', description: 'What it says, in our words.' }),
    locator: t.column('locator', { type: 'String', description: 'Where in the licence text it stands.' }),
  }),
})

export const License = sql.sqlObject('License', 'license', {
  description: 'The terms the weights of a model come under.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    name: t.column('name', { type: 'String', description: 'Its name.' }),
    spdxId: t.column('spdxId', {
      type: 'String',
      nullable: true,
      description: 'Its SPDX identifier; null when SPDX lists none.',
    }),
    isOsiApproved: t.column('osiApproved', {
      type: 'Boolean',
      description: 'Whether the Open Source Initiative lists it as approved.',
    }),
    publisher: t.one(Organization, {
      on: ['publisherId', 'id'],
      nullable: true,
      description: 'Who wrote it; null when not recorded.',
    }),
    url: t.column('url', { type: 'String', description: 'Where its text stands.' }),
    source: t.one(Source, {
      on: ['sourceId', 'id'],
      nullable: false,
      description: 'The text that was read; the locators of the terms point into it.',
    }),
    terms: t.many(LicenseTerm, {
      on: ['id', 'licenseId'],
      orderBy: [{ by: 'position', as: 'int' }],
      expected: 8,
      description: 'Its clauses. A kind that is missing here was not found in the text.',
    }),
  }),
})
