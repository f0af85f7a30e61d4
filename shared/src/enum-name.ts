type Underscored<Word extends string> = Word extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : Word
/** The GraphQL name of a stored word, as a type. */
export type EnumName<Word extends string> = Uppercase<Underscored<Word>>

/** The GraphQL name of a stored word: `hybrid-moe` is `HYBRID_MOE`. */
export const enumName = <const Word extends string>(word: Word) =>
  word.toUpperCase().replaceAll('-', '_') as EnumName<Word>
