import { type Expression, expressionBuilder, type RawBuilder, sql } from 'kysely'
import type { RelationSql } from './metadata.ts'
import { orderBy, type SortKey } from './order.ts'

/**
 * One `from` clause under construction: a table by its own name, and the lateral joins that carry what hangs below its rows.
 * Without a table it is the root of the statement, where everything is a scalar subquery.
 */
export interface Level {
  readonly table: string | undefined
  readonly joins: RawBuilder<unknown>[]
}

/** Which rows of a relation are wanted. */
export interface RowsWanted {
  readonly table: string
  readonly relation: RelationSql
  readonly args: Record<string, unknown>
  /** Arguments of the embedded object that the rows are asked through. */
  readonly above?: Record<string, unknown>
  readonly order: readonly SortKey[]
  readonly backward?: boolean
  readonly limit?: Expression<unknown> | undefined
  readonly keyset?: readonly RawBuilder<boolean>[]
}

/** A name in double quotes, as it is: response keys must not become snake_case. */
export function quoted(name: string): RawBuilder<unknown> {
  return sql.raw(`"${name.replaceAll('"', '""')}"`)
}

/** A string constant of the schema as SQL text. */
export function text(constant: string): RawBuilder<string> {
  return sql.raw(`'${constant.replaceAll("'", "''")}'::text`)
}

/**
 * `from` and `where` of a relation's rows. A table below itself hides the row above, whose join columns are then handed over
 * under another name.
 */
export function source(above: Level, wanted: RowsWanted): { from: RawBuilder<unknown>; where: RawBuilder<unknown> } {
  const { table, relation, args, above: embedding = {}, keyset = [] } = wanted
  const isOwnChild = above.table === table && relation.on.length > 0
  const handed = relation.on.map(
    ([column], index) => sql`${sql.ref(`${table}.${column}`)} as ${sql.raw(`above_${index}`)}`,
  )
  const joins = relation.on.map(([column, below, operator = '='], index) => {
    const value = isOwnChild ? sql.raw(`above.above_${index}`) : sql.ref(`${above.table}.${column}`)
    return sql<boolean>`${sql.ref(`${table}.${below}`)} ${sql.raw(operator)} ${value}`
  })
  const condition = relation.where?.(expressionBuilder<any, any>(), args, embedding)
  const conditions = [...joins, ...(condition ? [sql`(${condition})`] : []), ...keyset]
  return {
    from: isOwnChild
      ? sql`(select ${sql.join(handed)}) as above cross join ${sql.table(table)}`
      : sql`${sql.table(table)}`,
    where: conditions.length === 0 ? sql`` : sql` where ${sql.join(conditions, sql` and `)}`,
  }
}

/**
 * A query for rows. With a limit and something below the rows, the rows are limited first: a lateral join under a sort would
 * run for every row that the limit then throws away.
 */
export function rows(
  above: Level,
  wanted: RowsWanted,
  columns: (level: Level) => RawBuilder<unknown>[],
): RawBuilder<unknown> {
  const { table, order, limit, backward = false } = wanted
  const level: Level = { table, joins: [] }
  const selected = sql.join(columns(level))
  const joins = level.joins.length === 0 ? sql`` : sql` ${sql.join(level.joins, sql` `)}`
  const { from, where } = source(above, wanted)
  const walk = order.length === 0 ? sql`` : sql` ${orderBy(order, backward)}`
  if (limit === undefined) return sql`select ${selected} from ${from}${joins}${where}${walk}`
  if (level.joins.length === 0) return sql`select ${selected} from ${from}${where}${walk} limit ${limit}`
  const limited = sql`(select ${sql.table(table)}.* from ${from}${where}${walk} limit ${limit}) as ${sql.table(table)}`
  const shown = order.length === 0 ? sql`` : sql` ${orderBy(order)}`
  return sql`select ${selected} from ${limited}${joins}${shown}`
}
