import { type Expression, type SqlBool, sql } from 'kysely'
import { type EnumName, enumName } from '@stack/shared/enum-name.ts'
import { builder } from './builder.ts'

/** The stored word of a GraphQL name. */
export const enumWord = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** Stored words of GraphQL names, as constants of SQL. */
export const enumWords = (names: readonly string[]) => sql.join(names.map((name) => sql.lit(enumWord(name))))

/** Whether a stored word is one of these GraphQL names: never where there is none. */
export const isOneOf = (word: Expression<string | null>, names: readonly string[]) =>
  names.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`${word} in (${enumWords(names)})`

/** The GraphQL name of a stored word, in SQL. */
export const enumNameOf = (word: Expression<string | null>) => sql<string>`upper(replace(${word}, '-', '_'))`

/** A GraphQL enum over stored words, each with its description. */
export function enumOf<const Word extends string>(name: string, description: string, words: Record<Word, string>) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(words).map(([word, meaning]) => [enumName(word), { description: meaning }]),
    ) as Record<EnumName<Word>, { description: string }>,
  })
}
