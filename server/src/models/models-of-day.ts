import { type Expression, type RawBuilder, sql as raw, type SqlBool } from 'kysely'
import type { Day } from '../sources/as-of.ts'

/** Columns of a model that follow from its reports: on a day, from those of that day. */
const derived = [
  'openness_class',
  'released_on',
  'architecture',
  'total_parameters',
  'active_parameters',
  'context_tokens',
  'pretraining_tokens',
  'input_modalities',
  'output_modalities',
  'cache_bytes_per_token',
  'local_cache_bytes_per_token',
  'local_cache_tokens',
  'score_count',
] as const

/** Columns that say who a model is, whatever the day. */
const identity = ['id', 'slug', 'organization_id', 'family_id', 'license_id', 'stage', 'known_from'] as const

const columns = (table: string, names: readonly string[]) => names.map((name) => raw.ref(`${table}.${name}`))

/** The models that were known on a day with what followed from their reports then, under the names of the columns of `model`. */
export const modelsOfDay = (day: Expression<string>): RawBuilder<unknown> => raw`
  select ${raw.join([...columns('named', identity), ...columns('held', derived)])}
  from model as named join model_day as held on held.model_id = named.id
  where ${holdsOn('held', day)}`

/** Whether a row of `model_day` holds on a day, or now. */
export const holdsOn = (table: string, day: Day): RawBuilder<SqlBool> =>
  day
    ? raw<SqlBool>`${raw.ref(`${table}.from_day`)} <= ${day} and ${raw.ref(`${table}.until_day`)} > ${day}`
    : raw<SqlBool>`${raw.ref(`${table}.until_day`)} = 'infinity'`

/** One derived column of the model at hand on a day; null for a model that was not known. */
export const onDay = <Value>(column: string, day: Expression<string>): RawBuilder<Value> => raw<Value>`(
  select ${raw.ref(`held.${column}`)} from model_day as held where held.model_id = model.id and ${holdsOn('held', day)}
)`
