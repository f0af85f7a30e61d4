import type { InputFieldMap, InputShapeFromFields, MaybePromise, OutputShape, SchemaTypes } from '@pothos/core'
import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from 'kysely'
import type { SymArgs } from './arguments.ts'
import type { GatherBuilder, Relations, RelationValues } from './gather.ts'
import type { Weight } from './metadata.ts'
import type { Check, Described, Fitting, Join, OrderBy, Row, Table, Where } from './typing.ts'

/** Whether a field may be null, said exactly where its column may be. */
export type Nullability<V> = null extends V ? { readonly nullable: true } : { readonly nullable?: false }

/** A column as a field. */
export type ColumnOptions<Types extends SchemaTypes, V, Type> = Described & {
  readonly type: Type & Fitting<Types, Type, V>
} & Nullability<V>

/** An expression as a field. */
export interface ExpressionOptions<
  Types extends SchemaTypes,
  DB,
  T extends Table<DB>,
  V,
  Type,
  A extends InputFieldMap,
> extends Described {
  readonly type: Type & Fitting<Types, Type, V>
  readonly nullable: boolean
  readonly args?: A
  readonly check?: Check<A>
  /** `above` holds the arguments of the embedded objects it is asked through. */
  readonly sql: (
    eb: ExpressionBuilder<DB, T>,
    args: SymArgs<InputShapeFromFields<A>>,
    above: Readonly<Record<string, Expression<any> | undefined>>,
  ) => Expression<V>
}

/** A relation from a row of `T` to rows of `U`. */
export interface RelationOptions<
  DB,
  T extends Table<DB>,
  U extends Table<DB>,
  A extends InputFieldMap,
> extends Described {
  /** Column of the row above, column of the row below; or several such pairs. Omitted at the root. */
  readonly on?: Join<DB, T, U>
  readonly args?: A
  readonly check?: Check<A>
  readonly where?: Where<DB, U, A>
  readonly orderBy?: OrderBy<DB, U, A>
}

/** A relation to one row. */
export interface OneOptions<
  DB,
  T extends Table<DB>,
  U extends Table<DB>,
  A extends InputFieldMap,
> extends RelationOptions<DB, T, U, A> {
  readonly nullable: boolean
}

/** A plain list. Without `limit` it holds every row; `expected` then helps to estimate the size of an operation. */
export interface ManyOptions<
  DB,
  T extends Table<DB>,
  U extends Table<DB>,
  A extends InputFieldMap,
> extends RelationOptions<DB, T, U, A> {
  readonly limit?: number
  readonly expected?: number
}

/** An extra field of a connection, computed over all the rows it pages through. It takes the executor exit. */
export interface AggregateOptions<DB, U extends Table<DB>, A extends InputFieldMap> {
  readonly type: unknown
  readonly nullable: boolean
  readonly description: string
  readonly weight?: number
  readonly sql: (rows: SelectQueryBuilder<DB, U, {}>, args: SymArgs<InputShapeFromFields<A>>) => Expression<unknown>
}

/** A Relay connection by keyset: `first` and `last` up to `max`, `defaultFirst` when neither is given. */
export interface ConnectionOptions<
  _Types extends SchemaTypes,
  DB,
  T extends Table<DB>,
  U extends Table<DB>,
  A extends InputFieldMap,
> extends RelationOptions<DB, T, U, A> {
  readonly orderBy: OrderBy<DB, U, A>
  readonly defaultFirst?: number
  readonly max?: number
  readonly weight?: Weight
  /** Name of the connection type when it has aggregates of its own; `<Node>Connection` otherwise. */
  readonly name?: string
  readonly aggregates?: Readonly<Record<string, AggregateOptions<DB, U, A>>>
}

/** When an embedded object is there: a column that is not null, or a condition. Always, if omitted. */
export interface EmbedOptions<DB, T extends Table<DB>> extends Described {
  /** Arguments that the `where` of each relation of the embedded object gets as its third parameter. */
  readonly args?: InputFieldMap
  readonly present?: (keyof Row<DB, T> & string) | ((eb: ExpressionBuilder<DB, T>) => Expression<SqlBool>)
}

/** What a resolver written in TypeScript may return for an output type. */
export type Answer<Types extends SchemaTypes, Type, Nullable extends boolean> =
  | (Type extends readonly [infer Item] ? readonly OutputShape<Types, Item>[] : OutputShape<Types, Type>)
  | (Nullable extends true ? null : never)

/** A field computed in TypeScript from columns and gathered relations. */
export interface ComputedOptions<
  Types extends SchemaTypes,
  DB,
  T extends Table<DB>,
  Type,
  Nullable extends boolean,
  C extends keyof Row<DB, T>,
  R extends Relations,
  A extends InputFieldMap,
> extends Described {
  readonly type: Type
  readonly nullable: Nullable
  readonly args?: A
  readonly check?: Check<A>
  readonly weight?: Weight
  readonly needs?: readonly C[]
  readonly gather?: (gather: GatherBuilder<DB, T>, args: SymArgs<InputShapeFromFields<A>>) => R
  readonly resolve: (
    row: Readonly<Pick<Row<DB, T>, C>> & RelationValues<R>,
    args: InputShapeFromFields<A>,
    context: Types['Context'],
  ) => MaybePromise<Answer<Types, Type, Nullable>>
}
