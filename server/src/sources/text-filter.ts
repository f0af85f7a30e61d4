import { type Expression, type RawBuilder, sql as raw, type SqlBool } from 'kysely'
import { limits } from '../http/limits.ts'
import { InputError } from '../sql-fields/input-error.ts'

const folded = (text: Expression<unknown>) =>
  raw<string>`regexp_replace(lower(normalize(${text})), '[^[:alnum:]]+', ' ', 'g')`

/**
 * Whether every word of a text stands in what a record says of itself, whatever the case and the signs between words. The words are
 * worked out once for a statement, and what a record says once for each record.
 */
export const everyWordIn = (said: Expression<unknown>, text: Expression<string>): RawBuilder<SqlBool> =>
  raw<SqlBool>`(
    select coalesce(bool_and(position(wanted.word in record.said) > 0), true)
    from (select ${folded(said)} as said offset 0) as record,
      unnest((select array(select distinct word from unnest(string_to_array(trim(${folded(text)}), ' ')) as given (word)))) as wanted (word)
  )`

/** Refuses a text that is longer than any name. */
export function checkText(text: string | null | undefined): void {
  if (text && text.length > limits.searchCharacters)
    throw new InputError(`"filter.text" has ${text.length} characters; at most ${limits.searchCharacters} are allowed.`)
}
