import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { Organization } from '../sources/organization.type.ts'
import { Source } from '../sources/source.type.ts'

const HardwareKind = enumOf('HardwareKind', 'A part or a whole.', {
  accelerator: 'A card or module.',
  machine: 'A whole machine whose memory a model can use.',
})

export const Hardware = sql.sqlObject('Hardware', 'hardware', {
  description: 'An accelerator, or a machine whose memory a model can use.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    name: t.column('name', { type: 'String', description: 'Its name as its maker sells it.' }),
    vendor: t.one(Organization, { on: ['vendorId', 'id'], nullable: false, description: 'Who makes it.' }),
    kind: t.expression({
      type: HardwareKind,
      nullable: false,
      description: 'Whether it is a part or a whole machine.',
      sql: (eb) => enumNameOf(eb.ref('kind')),
    }),
    memoryGigabytes: t.column('memoryGigabytes', {
      type: 'Float',
      description: 'Memory a model can use, in GB of 10⁹ bytes as its maker states it.',
    }),
    memorySource: t.one(Source, {
      on: ['memorySourceId', 'id'],
      nullable: false,
      description: 'What states the memory.',
    }),
    memoryLocator: t.column('memoryLocator', { type: 'String', description: 'Where in that source.' }),
    bandwidthGigabytesPerSecond: t.column('bandwidthGigabytesPerSecond', {
      type: 'Float',
      nullable: true,
      description: 'Memory bandwidth in GB of 10⁹ bytes a second; null when not recorded.',
    }),
    bandwidthSource: t.one(Source, {
      on: ['bandwidthSourceId', 'id'],
      nullable: true,
      description: 'What states the bandwidth; null without one.',
    }),
    bandwidthLocator: t.column('bandwidthLocator', {
      type: 'String',
      nullable: true,
      description: 'Where in that source; null without a bandwidth.',
    }),
  }),
})
