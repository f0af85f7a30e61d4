import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'

const OrganizationKind = enumOf('OrganizationKind', 'What sort of organization it is.', {
  company: 'Works for profit.',
  nonprofit: 'Works for a purpose, without owners who take a profit.',
  university: 'A university or a part of one.',
  government: 'A part of a state, or owned by one.',
  community: 'People who work together in the open.',
  individual: 'One person.',
})

export const Organization = sql.sqlObject('Organization', 'organization', {
  description: 'A company, laboratory or group that makes models, publishes documents or measures models.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    name: t.column('name', { type: 'String', description: 'Its name as it calls itself.' }),
    kind: t.expression({
      type: OrganizationKind,
      nullable: false,
      description: 'What sort of organization it is.',
      sql: (eb) => enumNameOf(eb.ref('kind')),
    }),
    country: t.column('country', {
      type: 'String',
      nullable: true,
      description: 'Two-letter ISO 3166 code of the country of its seat; null when not recorded.',
    }),
    homepage: t.column('homepage', {
      type: 'String',
      nullable: true,
      description: 'Its own site; null when not recorded.',
    }),
  }),
})
