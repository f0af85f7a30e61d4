import { expressionBuilder, type Expression, type ExpressionBuilder, type RawBuilder, sql } from 'kysely'

/** How a sort key is written into a cursor and read back. */
export type KeyType = 'text' | 'int' | 'float' | 'date' | 'boolean'

/** One key of an order, without its types: see `Order` for the typed form. */
export interface OrderKey {
  readonly by: string | ((eb: ExpressionBuilder<any, any>) => Expression<unknown>)
  readonly as: KeyType
  readonly direction?: 'asc' | 'desc' | undefined
  /** Missing values come last in both directions. */
  readonly nullable?: boolean | undefined
  /** What a cursor calls an expression; a column is called by its name. */
  readonly name?: string | undefined
  /** The arguments that the expression depends on: a cursor then belongs to their values too. */
  readonly of?: readonly Expression<unknown>[] | undefined
}

/** A sort key ready for SQL. */
export interface SortKey {
  readonly name: string
  readonly expression: Expression<unknown>
  readonly as: KeyType
  readonly descending: boolean
  readonly nullable: boolean
  readonly of: readonly Expression<unknown>[]
  /** Worked out for each row, not a column of it. */
  readonly isComputed: boolean
}

/** The keys of an order with the table's unique key at the end, so that no two rows are equal in it. */
export function sortKeys(table: string, order: readonly OrderKey[], key: OrderKey): SortKey[] {
  const isTotal = order.some(({ by }) => by === key.by)
  const keys = isTotal ? order : [...order, { ...key, direction: order.at(-1)?.direction ?? key.direction }]
  return keys.map(({ by, as, direction, nullable, name, of }) => ({
    name: name ?? (typeof by === 'string' ? by : 'expression'),
    expression: typeof by === 'string' ? sql.ref(`${table}.${by}`) : by(expressionBuilder<any, any>()),
    as,
    descending: direction === 'desc',
    nullable: nullable ?? false,
    of: of ?? [],
    isComputed: typeof by !== 'string',
  }))
}

/** What a cursor says about its order: `name,-id`. */
export function orderName(keys: readonly SortKey[]): string {
  return keys.map(({ name, descending }) => (descending ? `-${name}` : name)).join(',')
}

/**
 * An `order by` list. Nulls are placed only for nullable keys: a plain `desc` is the exact reverse of an ordinary index.
 * `backward` turns the whole order round, missing values first.
 */
export function orderBy(keys: readonly SortKey[], backward = false): RawBuilder<unknown> {
  const parts = keys.map(({ expression, descending, nullable }) => {
    const direction = descending === backward ? '' : ' desc'
    const nulls = nullable ? (backward ? ' nulls first' : ' nulls last') : ''
    return sql`${expression}${sql.raw(direction + nulls)}`
  })
  return sql`order by ${sql.join(parts)}`
}
