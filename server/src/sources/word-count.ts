import { enumName } from '@stack/shared/enum-name.ts'
import type { Database } from '@stack/db/tables.ts'
import { type SelectQueryBuilder, sql as raw } from 'kysely'
import { builder } from '../builder.ts'
import type { enumOf } from '../enum.ts'

/**
 * An aggregate of a list: how many of its records are of each word of an enum.
 *
 * @param name of the type of one count
 * @param column of the word, in the table of the records and in the API
 * @param many what the records are called
 */
export function wordCount<Table extends keyof Database>(
  name: string,
  {
    table,
    column,
    many,
    word,
  }: { table: Table; column: keyof Database[Table] & string; many: string; word: ReturnType<typeof enumOf<string>> },
) {
  const Count = builder.objectRef<{ word: string; records: number }>(name).implement({
    description: `How many ${many} of a list are of one ${column}.`,
    fields: (t) => ({
      [column]: t.field({
        type: word,
        description: `The ${column}.`,
        resolve: (count) => enumName(count.word) as never,
      }),
      [many]: t.exposeInt('records', { description: `How many ${many}.` }),
    }),
  })
  return {
    type: [Count],
    nullable: false,
    sql: (rows: SelectQueryBuilder<Database, Table, {}>) => raw`(
      select coalesce(json_agg(counted order by counted.word), '[]') from (
        select listed.word, count(*)::int as records
        from (${rows.select(raw<string>`${raw.ref(`${table}.${column}`)}`.as('word'))}) listed group by listed.word
      ) counted
    )`,
  } as const
}
