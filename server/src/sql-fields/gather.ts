import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { GatherRows, GatherTree, RelationSql } from './metadata.ts'
import type { Join, Order, Row, RowsRef, Selected, SqlRef, Table } from './typing.ts'

/** Rows of one relation in a gather, and the TypeScript value they arrive as. */
export interface Gathered<Value> {
  readonly rows: GatherRows
  readonly $value?: Value
}

/** Relations by the name under which a rule reads them. */
export type Relations = Readonly<Record<string, Gathered<unknown>>>

/** The values of gathered relations. */
export type RelationValues<R extends Relations> = {
  readonly [K in keyof R]: R[K] extends Gathered<infer V> ? V : never
}

type Expressions<DB, T extends Table<DB>> = Readonly<Record<string, (eb: ExpressionBuilder<DB, T>) => Expression<any>>>
type ExpressionValues<X> = { readonly [K in keyof X]: X[K] extends (...args: any[]) => Expression<infer V> ? V : never }

/** A row of a gather: the named columns, the relations below, and whatever the client selected of its type. */
export type GatheredRow<DB, T extends Table<DB>, C extends keyof Row<DB, T>, R extends Relations, X> = Selected<T> &
  Readonly<Pick<Row<DB, T>, C>> &
  RelationValues<R> &
  ExpressionValues<X>

/** What a rule reads of one relation. */
export interface GatherOptions<
  DB,
  Above extends Table<DB>,
  T extends Table<DB>,
  C extends keyof Row<DB, T>,
  R extends Relations,
  X,
> {
  /** Omitted at the root, and for rows that do not depend on the row above. */
  readonly on?: Join<DB, Above, T>
  readonly columns?: readonly C[]
  readonly expressions?: X & Expressions<DB, T>
  /** `above` holds the arguments of the embedded object that the rule belongs to. */
  readonly where?: (
    eb: ExpressionBuilder<DB, T>,
    args: Readonly<Record<string, never>>,
    above: Readonly<Record<string, Expression<any> | undefined>>,
  ) => Expression<SqlBool> | undefined
  readonly orderBy?: readonly Order<DB, T>[]
  readonly limit?: number
  readonly expected?: number
  readonly with?: (gather: GatherBuilder<DB, T>) => R
  /** False for rows that only feed a rule and are never part of the answer. */
  readonly returned?: boolean
}

function gathered(
  many: boolean,
  ref: { readonly name: string } | RowsRef<string>,
  options: GatherOptions<any, any, any, any, any, any>,
): GatherRows {
  const { on, columns, expressions, where, orderBy, limit, expected, returned } = options
  return {
    many,
    type: ref.name,
    table: 'table' in ref ? ref.table : undefined,
    on: joinPairs(on),
    columns: (columns ?? []) as string[],
    expressions: (expressions ?? {}) as GatherTree['expressions'],
    where: where as RelationSql['where'],
    orderBy: orderBy && (() => orderBy),
    limit,
    expected,
    returned: returned ?? !('table' in ref),
    relations: relationsOf(options.with?.(new GatherBuilder()) ?? {}),
  }
}

/** A join as pairs of columns, whether one pair or several were written. */
export function joinPairs(on: unknown): RelationSql['on'] {
  if (!Array.isArray(on)) return []
  return (Array.isArray(on[0]) ? on : [on]) as RelationSql['on']
}

/** The runtime form of named relations. */
export function relationsOf(relations: Relations): GatherTree['relations'] {
  return Object.fromEntries(Object.entries(relations).map(([name, { rows }]) => [name, rows]))
}

/**
 * Names the rows that a rule in TypeScript needs. Everything gathered arrives by the one statement of the operation, together
 * with what the client selected of the same objects.
 *
 * ```ts
 * gather: (g, args) => ({
 *   books: g.many(Book, { where: (eb) => eb('slug', '=', eb.fn.any(args.books)), columns: ['pages'] }),
 * })
 * ```
 */
export class GatherBuilder<DB, Above extends Table<DB>> {
  /** All rows of the relation, as a list. */
  many<
    T extends Table<DB>,
    const C extends keyof Row<DB, T> = never,
    const R extends Relations = {},
    const X extends Expressions<DB, T> = {},
  >(
    ref: SqlRef<T> | RowsRef<T>,
    options: GatherOptions<DB, Above, T, C, R, X>,
  ): Gathered<readonly GatheredRow<DB, T, C, R, X>[]> {
    return { rows: gathered(true, ref, options) }
  }

  /** The first row of the relation, or null. */
  one<
    T extends Table<DB>,
    const C extends keyof Row<DB, T> = never,
    const R extends Relations = {},
    const X extends Expressions<DB, T> = {},
  >(
    ref: SqlRef<T> | RowsRef<T>,
    options: GatherOptions<DB, Above, T, C, R, X>,
  ): Gathered<GatheredRow<DB, T, C, R, X> | null> {
    return { rows: gathered(false, ref, options) }
  }
}
