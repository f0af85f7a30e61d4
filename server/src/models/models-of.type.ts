import { sql } from '../builder.ts'
import { Organization } from '../sources/organization.type.ts'
import { Family } from './family.type.ts'
import { License } from './license.type.ts'
import { Model } from './model.type.ts'

const newestFirst = [{ by: 'releasedOn', as: 'date', nullable: true, direction: 'desc' }] as const

sql.extendSqlObject(Organization, (t) => ({
  models: t.connection(Model, {
    description: 'The models it released, the newest first.',
    on: ['id', 'organizationId'],
    orderBy: newestFirst,
  }),
}))

sql.extendSqlObject(Family, (t) => ({
  models: t.connection(Model, {
    description: 'Its models, the newest first.',
    on: ['id', 'familyId'],
    orderBy: newestFirst,
  }),
}))

sql.extendSqlObject(License, (t) => ({
  models: t.connection(Model, {
    description: 'The models whose weights come under it, the newest first.',
    on: ['id', 'licenseId'],
    orderBy: newestFirst,
  }),
}))
