import { sql } from '../builder.ts'
import { asClaims } from '../sources/claim-table.ts'
import { Claim, claimFields } from '../sources/claim.type.ts'
import { Model } from './model.type.ts'

const statement = (name: 'Innovation' | 'Limitation', description: string) =>
  sql.sqlObject(name, 'statement', {
    description,
    node: true,
    interfaces: [Claim],
    fields: (t) => ({
      model: t.one(Model, { on: ['modelId', 'id'], nullable: false, description: 'The model it is about.' }),
      text: t.column('text', { type: 'String', description: 'What the source says, told in our words.' }),
      ...claimFields(asClaims(t)),
    }),
  })

const Innovation = statement('Innovation', 'Something that was new in a model, as a source says.')
const Limitation = statement('Limitation', 'Something a model is known not to do well, as a source says.')

sql.extendSqlObject(Model, (t) => ({
  innovations: t.many(Innovation, {
    description: 'What was new in it.',
    on: ['id', 'modelId'],
    where: (eb) => eb('kind', '=', 'innovation'),
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 4,
  }),
  limitations: t.many(Limitation, {
    description: 'What it is known not to do well. An empty list means that no source read says anything.',
    on: ['id', 'modelId'],
    where: (eb) => eb('kind', '=', 'limitation'),
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 4,
  }),
}))
