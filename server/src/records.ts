import type { SqlRef } from './sql-fields/typing.ts'
import { builder, sql } from './builder.ts'

/** Tables whose rows are records of the catalogue with a slug and a name. */
type NamedTable =
  | 'organization'
  | 'family'
  | 'license'
  | 'benchmark'
  | 'quantization'
  | 'runtime'
  | 'provider'
  | 'hardware'

/** The pair of root fields every kind of record has: one by slug, and the list by name where it has no list of its own. */
export function recordFields<T extends NamedTable>(
  one: string,
  many: string | null,
  ref: SqlRef<T>,
  what: string,
): void {
  const named = ref as unknown as SqlRef<'family'>
  sql.queryOne(one, named, {
    description: `The ${what} with this slug; null when there is none.`,
    args: builder.args((t) => ({ slug: t.string({ required: true, description: 'A slug.' }) })),
    where: (eb, { slug }) => eb('slug', '=', slug),
  })
  if (many === null) return
  sql.queryConnection(many, named, {
    description: `Every ${what}, by name.`,
    orderBy: [{ by: 'name', as: 'text' }],
  })
}
