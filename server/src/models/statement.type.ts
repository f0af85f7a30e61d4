import type { Database } from '@stack/db/tables.ts'
import type { Expression, ExpressionBuilder } from 'kysely'
import { sql } from '../builder.ts'
import { knownBy } from '../sources/as-of.ts'
import { asClaims } from '../sources/claim-table.ts'
import { Claim, claimFields } from '../sources/claim.type.ts'
import { ModelAsOf } from './model-as-of.type.ts'
import { Model } from './model.type.ts'
import { Report } from './report.type.ts'

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

const words = {
  innovation: 'What was new in it.',
  limitation: 'What it is known not to do well. An empty list means that no source read says anything.',
}

/** How the statements of one kind are listed: those known by a day when one is asked for. */
const ofKind = (kind: keyof typeof words) =>
  ({
    description: words[kind],
    where: (
      eb: ExpressionBuilder<Database, 'statement'>,
      _args: unknown,
      above: Readonly<Record<string, Expression<any> | undefined>>,
    ) => {
      const known = knownBy(eb, above['asOf'])
      return eb.and([eb('kind', '=', kind), ...(known ? [known] : [])])
    },
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 4,
  }) as const

for (const whole of [Model, ModelAsOf])
  sql.extendSqlObject(whole, (t) => ({
    innovations: t.many(Innovation, { ...ofKind('innovation'), on: ['id', 'modelId'] }),
    limitations: t.many(Limitation, { ...ofKind('limitation'), on: ['id', 'modelId'] }),
  }))

sql.extendSqlObject(Report, (t) => ({
  innovations: t.many(Innovation, { ...ofKind('innovation'), on: ['id', 'reportId'] }),
  limitations: t.many(Limitation, { ...ofKind('limitation'), on: ['id', 'reportId'] }),
}))
