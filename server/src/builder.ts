import SchemaBuilder from '@pothos/core'
import type { Database } from '@stack/db/tables.ts'
import { day } from '@stack/shared/values.ts'
import { GraphQLError } from 'graphql'
import { sqlFields } from './sql-fields/sql-fields.ts'

export const builder = new SchemaBuilder<{
  DefaultFieldNullability: false
  Scalars: {
    Date: { Input: string; Output: string }
  }
}>({ defaultFieldNullability: false })

builder.queryType({
  description: 'Everything that can be asked. There are no mutations: the catalogue is changed by changing its files.',
})

builder.scalarType('Date', {
  description: 'A calendar day from 1950-01-01 on, written YYYY-MM-DD.',
  serialize: (value) => value,
  parseValue(value) {
    const parsed = day.safeParse(value)
    if (parsed.success) return parsed.data
    throw new GraphQLError(
      `${JSON.stringify(value)} is not a day that exists from 1950-01-01 on, written YYYY-MM-DD.`,
      {
        extensions: { code: 'BAD_USER_INPUT' },
      },
    )
  },
})

/** The types of this schema as Pothos sees them. */
export type Schema = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never

/** Declares types and root fields over the tables of the catalogue. */
export const sql = sqlFields<Database>()(builder)
