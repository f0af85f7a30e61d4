import { type Expression, type RawBuilder, sql as raw, type SqlBool } from 'kysely'
import { limits } from '../http/limits.ts'
import { InputError } from '../sql-fields/input-error.ts'

const folded = (text: Expression<unknown>) => raw<string>`regexp_replace(lower(${text}), '[^[:alnum:]]+', ' ', 'g')`

/** Whether every word of a text stands in what a record says of itself, whatever the case and the signs between words. */
export const everyWordIn = (said: Expression<unknown>, text: Expression<string>): RawBuilder<SqlBool> =>
  raw<SqlBool>`not exists (
    select from unnest(string_to_array(trim(${folded(text)}), ' ')) as wanted (word)
    where position(wanted.word in ${folded(said)}) = 0
  )`

/** Refuses a text that is longer than any name. */
export function checkText(text: string | null | undefined): void {
  if (text && text.length > limits.searchCharacters)
    throw new InputError(`"filter.text" has ${text.length} characters; at most ${limits.searchCharacters} are allowed.`)
}
