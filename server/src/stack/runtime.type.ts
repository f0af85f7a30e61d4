import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { Source } from '../sources/source.type.ts'
import { Quantization } from './quantization.type.ts'

const Support = enumOf('RuntimeSupport', 'Whether a runtime runs a format, as its documentation says.', {
  yes: 'It does.',
  partial: 'It does in part.',
  no: 'It does not.',
})

export const Runtime = sql.sqlObject('Runtime', 'runtime', {
  description: 'A program that runs models.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    name: t.column('name', { type: 'String', description: 'Its name as its authors write it.' }),
    license: t.column('license', { type: 'String', description: 'SPDX identifier of its licence.' }),
    repository: t.column('repository', { type: 'String', description: 'Its source code.' }),
    homepage: t.column('homepage', {
      type: 'String',
      nullable: true,
      description: 'Its site; null when not recorded.',
    }),
  }),
})

const RuntimeFormat = sql.sqlObject('RuntimeFormat', 'runtimeSupport', {
  description: 'What the documentation of a runtime says about a format. Silence is not "no".',
  fields: (t) => ({
    name: t.expression({
      type: 'String',
      nullable: false,
      description: 'Name of the program.',
      sql: (eb) =>
        eb
          .selectFrom('runtime')
          .select('runtime.name')
          .whereRef('runtime.id', '=', 'runtimeSupport.runtimeId')
          .$asScalar()
          .$notNull(),
    }),
    runtime: t.one(Runtime, { on: ['runtimeId', 'id'], nullable: false, description: 'The program.' }),
    quantization: t.one(Quantization, { on: ['quantizationId', 'id'], nullable: false, description: 'The format.' }),
    support: t.expression({
      type: Support,
      nullable: false,
      description: 'Whether it runs the format.',
      sql: (eb) => enumNameOf(eb.ref('support')),
    }),
    hardware: t.column('hardware', {
      type: ['String'],
      description: 'Hardware it runs that format on, as stated; empty when not stated.',
    }),
    source: t.one(Source, { on: ['sourceId', 'id'], nullable: false, description: 'The documentation that says so.' }),
    locator: t.column('locator', { type: 'String', description: 'Where in it.' }),
    note: t.column('note', {
      type: 'String',
      nullable: true,
      description: 'Limits, in our words; null when none is stated.',
    }),
  }),
})

sql.extendSqlObject(Runtime, (t) => ({
  formats: t.many(RuntimeFormat, {
    description: 'What it runs, as its documentation says.',
    on: ['id', 'runtimeId'],
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 8,
  }),
}))

sql.extendSqlObject(Quantization, (t) => ({
  runtimes: t.many(RuntimeFormat, {
    description: 'Programs that run it, wholly or in part, as their documentation says.',
    on: ['id', 'quantizationId'],
    where: (eb) => eb('support', '!=', 'no'),
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 6,
  }),
}))
