import { type Expression, sql } from 'kysely'
import { builder } from './builder.ts'

type Underscored<Word extends string> = Word extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : Word
/** The GraphQL name of a stored word, as a type. */
export type EnumName<Word extends string> = Uppercase<Underscored<Word>>

/** The GraphQL name of a stored word: `hybrid-moe` is `HYBRID_MOE`. */
export const enumName = <Word extends string>(word: Word) => word.toUpperCase().replaceAll('-', '_') as EnumName<Word>

/** The stored word of a GraphQL name. */
export const enumWord = (name: string): string => name.toLowerCase().replaceAll('_', '-')

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
