import type { Database } from '@stack/db/tables.ts'
import { type Expression, type ExpressionBuilder, sql as raw, type SqlBool } from 'kysely'
import { builder } from '../builder.ts'

/** The argument of fields that can answer for an earlier day. */
export const asOfArgs = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    description:
      'Only claims that hold for this day or an earlier one; all of them when absent. What was withdrawn later still stood then; a doubt is about the figure, whatever the day. `rank`, `reportCount` and `valueCount` of a claim still count all.',
  }),
}))

/** Tables in which claims about the same thing compete to be shown, and what makes two of them be about the same thing. */
const sameThing = {
  fact: ['model_id', 'name'],
  score: ['model_id', 'benchmark_id'],
  published_quantization: ['model_id', 'quantization_id'],
} as const

/** A day of view, or none for now. */
export type Day = Expression<string> | null | undefined

/** The condition that a claim holds for a day or an earlier one; undefined without a day. */
export const knownBy = (eb: ExpressionBuilder<Database, any>, asOf: Day): Expression<SqlBool> | undefined =>
  asOf ? eb('asOf', '<=', asOf as never) : undefined

/** The condition that a claim is the one shown first: of all, or of those that hold for a day, as the rule would have had it then. */
export function shownFirst(table: keyof typeof sameThing, asOf: Day): Expression<SqlBool> {
  const column = (name: string) => raw.ref(`${table}.${name}`)
  if (!asOf) return raw<SqlBool>`${column('rank')} = 1`
  const isSame = sameThing[table].map((name) => raw`known.${raw.ref(name)} = ${column(name)}`)
  return raw<SqlBool>`${column('id')} = (
    select known.id from ${raw.table(table)} as known where ${raw.join(isSame, raw` and `)} and known.as_of <= ${asOf}
    order by coalesce(known.retracted_on <= ${asOf}, false), known.standing_rank limit 1
  )`
}

/** A further condition, for SQL by hand, that a claim of the table under this name holds for a day; nothing without a day. */
export const heldBy = (table: string, day: Day) => (day ? raw` and ${raw.ref(`${table}.as_of`)} <= ${day}` : raw``)
