import { type RawBuilder, sql as raw, type SqlBool } from 'kysely'
import type { Day } from '../sources/as-of.ts'

const column = (offering: string, name: string) => raw.ref(`${offering}.${name}`)

/** Whether nobody had withdrawn an offering, by a day or by now. */
const stands = (offering: string, day: Day) =>
  day
    ? raw<SqlBool>`(${column(offering, 'retracted_on')} is null or ${column(offering, 'retracted_on')} > ${day})`
    : raw<SqlBool>`${column(offering, 'retraction_reason')} is null`

/** Whether an offering of the table under this name was seen, and stood, on a day or stands now. */
export const isOffered = (offering: string, day: Day): RawBuilder<SqlBool> =>
  day ? raw<SqlBool>`${column(offering, 'as_of')} <= ${day} and ${stands(offering, day)}` : stands(offering, day)

/** Whether no better report on the same model, provider and plan was there. Their ranks are among those of one plan. */
const isFirst = (offering: string, among: (other: string) => RawBuilder<SqlBool>) => raw<SqlBool>`not exists (
    select from offering as other
    where other.model_id = ${column(offering, 'model_id')} and other.provider_id = ${column(offering, 'provider_id')}
      and other.is_free_tier = ${column(offering, 'is_free_tier')} and ${among('other')}
      and other.standing_rank < ${column(offering, 'standing_rank')}
  )`

/** Whether an offering is the undisputed one shown first of its provider and plan. */
export const isCurrent = (offering: string, day: Day): RawBuilder<SqlBool> =>
  day
    ? raw<SqlBool>`${column(offering, 'dispute_reason')} is null and ${isOffered(offering, day)}
      and ${isFirst(offering, (other) => isOffered(other, day))}`
    : raw<SqlBool>`${column(offering, 'rank')} = 1 and ${column(offering, 'dispute_reason')} is null and ${stands(offering, day)}`

const isPriced = (offering: string, day: Day) => raw<SqlBool>`${isOffered(offering, day)}
      and ${column(offering, 'dispute_reason')} is null and not ${column(offering, 'is_free_tier')}
      and num_nonnulls(${column(offering, 'input_usd_per_million_tokens')}, ${column(offering, 'output_usd_per_million_tokens')}) > 0`

/** Whether an offering stands for the price of its provider. */
export const isPrice = (offering: string, day: Day): RawBuilder<SqlBool> =>
  day
    ? raw<SqlBool>`${isPriced(offering, day)} and ${isFirst(offering, (other) => isPriced(other, day))}`
    : raw<SqlBool>`${column(offering, 'price_rank')} = 1`
