import type { Catalog, RecordKind } from '@stack/shared/catalog.ts'

/** Reports a problem at a path of a record. */
export type Say = (
  kind: RecordKind,
  slug: string,
  path: readonly (string | number)[],
  rule: string,
  message: string,
) => void

/** A rule over the whole catalogue: for what shows only when records are held against each other, or against what is usual. */
export type Rule = (catalog: Catalog, say: Say) => void

/** The words of a name: lower-case runs of letters, digits and plus signs. */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}+]+/gu) ?? []

/** A name without case, spaces and punctuation: two names with one key are one name written twice. */
export const nameKey = (name: string): string => wordsOf(name).join('')
