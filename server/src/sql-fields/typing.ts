import type { InputFieldMap, InputShapeFromFields, OutputShape, OutputType, SchemaTypes } from '@pothos/core'
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely'
import type { SymArgs } from './arguments.ts'
import type { TableSql } from './metadata.ts'
import type { KeyType } from './order.ts'

declare const table: unique symbol

/** A table of the database type. */
export type Table<DB> = keyof DB & string

/** A row of a table as it is read. */
export type Row<DB, T extends Table<DB>> = Selectable<DB[T]>

/** What a resolver receives for a row that SQL selected. Opaque on purpose: only fields declared with SQL read it. */
export interface Selected<T extends string> {
  readonly [table]: T
}

/** A GraphQL object over the rows of table `T`. */
export type SqlRef<T extends string> = PothosSchemaTypes.ObjectRef<any, Selected<T>, any>

/** Rows of table `T` that only feed rules: no type of the schema stands for them. */
export interface RowsRef<T extends string> {
  readonly name: T
  readonly table: TableSql
}

/** The columns of `Below` whose values can equal column `C` of `Above`. */
export type JoinTo<DB, Above extends Table<DB>, C extends keyof Row<DB, Above>, Below extends Table<DB>> = {
  [K in keyof Row<DB, Below>]: NonNullable<Row<DB, Below>[K]> extends NonNullable<Row<DB, Above>[C]>
    ? NonNullable<Row<DB, Above>[C]> extends NonNullable<Row<DB, Below>[K]>
      ? K
      : never
    : never
}[keyof Row<DB, Below>]

/** One pair of columns of equal type, the row above first. A third `<>` asks for different values: all but the row itself. */
export type JoinPair<DB, Above extends Table<DB>, Below extends Table<DB>> = {
  [C in keyof Row<DB, Above>]: readonly [C, JoinTo<DB, Above, C, Below>, '<>'?]
}[keyof Row<DB, Above>]

/** A join by one pair of columns or by several. */
export type Join<DB, Above extends Table<DB>, Below extends Table<DB>> =
  | JoinPair<DB, Above, Below>
  | readonly JoinPair<DB, Above, Below>[]

type KeyTypeOf<V> = V extends number ? 'int' | 'float' : V extends boolean ? 'boolean' : 'text' | 'date'

/**
 * A sort key. `as` says how the value travels in a cursor; `nullable` must be true exactly where the column may be null;
 * missing values come last in both directions.
 */
export type Order<DB, T extends Table<DB>> =
  | {
      [C in keyof Row<DB, T> & string]: {
        readonly by: C
        readonly as: KeyTypeOf<NonNullable<Row<DB, T>[C]>>
        readonly direction?: 'asc' | 'desc'
        readonly name?: string
      } & (null extends Row<DB, T>[C] ? { readonly nullable: true } : { readonly nullable?: false })
    }[keyof Row<DB, T> & string]
  | {
      readonly by: (eb: ExpressionBuilder<DB, T>) => Expression<unknown>
      readonly as: KeyType
      readonly direction?: 'asc' | 'desc'
      readonly nullable: boolean
      /** What a cursor calls this key. Two keys that sort differently have different names. */
      readonly name: string
      /** The arguments that the expression depends on: a cursor made for some values of them is refused with others. */
      readonly of?: readonly Expression<unknown>[]
    }

/** A condition on rows, or undefined for all of them. `above` holds the arguments of the embedded object it is asked through. */
export type Where<DB, T extends Table<DB>, A extends InputFieldMap> = (
  eb: ExpressionBuilder<DB, T>,
  args: SymArgs<InputShapeFromFields<A>>,
  above: Readonly<Record<string, Expression<any> | undefined>>,
) => Expression<SqlBool> | undefined

/** An order, fixed or chosen by concrete arguments. */
export type OrderBy<DB, T extends Table<DB>, A extends InputFieldMap> =
  | readonly Order<DB, T>[]
  | ((args: SymArgs<InputShapeFromFields<A>>) => readonly Order<DB, T>[])

/** Looks at the values of the arguments before any SQL and throws an `InputError` for those that cannot be asked. */
export type Check<A extends InputFieldMap> = (args: InputShapeFromFields<A>) => void

type Fits<Types extends SchemaTypes, Type, V> = Type extends 'ID'
  ? [V] extends [string]
    ? Type
    : never
  : [V] extends [OutputShape<Types, Type>]
    ? Type
    : [OutputShape<Types, Type>] extends [V]
      ? Type
      : never

/** `Type` if values `V` may be answered as it, else never: an `Int` over text or an `ID` over a number does not compile. */
export type Fitting<Types extends SchemaTypes, Type, V> = Type extends readonly [infer Item]
  ? NonNullable<V> extends readonly (infer E)[]
    ? [Fits<Types, Item, E>] extends [never]
      ? never
      : Type
    : never
  : Fits<Types, Type, NonNullable<V>>

/** An output type or a list of one. */
export type Leaf<Types extends SchemaTypes> = OutputType<Types> | readonly [OutputType<Types>]

/** What every field may say about itself. */
export interface Described {
  readonly description?: string
  readonly deprecationReason?: string
}

/** A ref to an interface or a union. */
export interface OutputRef {
  readonly name: string
  readonly kind: 'Interface' | 'Union' | 'Object' | 'Enum' | 'Scalar'
}
