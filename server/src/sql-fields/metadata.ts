import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from 'kysely'
import type { OrderKey } from './order.ts'

/** Equality, or with `<>` difference, between columns of the row above and columns of the row below. */
export type JoinPairs = readonly (readonly [above: string, below: string, differs?: '<>'])[]

type Builder = ExpressionBuilder<any, any>
type Symbols = Record<string, any>

/** How rows of one SQL object are found from where we stand. */
export interface RelationSql {
  readonly type: string
  readonly on: JoinPairs
  readonly where?: ((eb: Builder, args: Symbols, above: Symbols) => Expression<SqlBool> | undefined) | undefined
  readonly orderBy?: ((args: Symbols) => readonly OrderKey[]) | undefined
  readonly limit?: number | undefined
  /** How many rows to expect when there is no limit: only for the estimate of an operation's size. */
  readonly expected?: number | undefined
}

/** A tree of rows that a rule written in TypeScript reads. */
export interface GatherRows extends RelationSql, GatherTree {
  readonly many: boolean
  /** The table of rows that no type of the schema stands for. */
  readonly table?: TableSql | undefined
  /** Whether rows of this relation may be answered to the client; false saves selecting what the client asked of their type. */
  readonly returned: boolean
}

/** Columns of the row a gather starts from and relations below it. */
export interface GatherTree {
  readonly columns: readonly string[]
  readonly expressions: Readonly<Record<string, (eb: Builder) => Expression<unknown>>>
  readonly relations: Readonly<Record<string, GatherRows>>
}

/** What a connection's extra field computes over all rows the connection would page through. */
export type Aggregate = (rows: SelectQueryBuilder<any, any, any>, args: Symbols) => Expression<unknown>

/**
 * What a field costs beside the objects it answers, in objects: a number, or worked out from the values of its arguments. Only for
 * the estimate of an operation's size.
 */
export type Weight = number | ((argument: (name: string) => unknown) => number)

/** How one GraphQL field becomes SQL. It is kept in the field's `extensions.sql`. */
export type FieldSql = FieldSqlKind & {
  readonly check?: ((args: any) => void) | undefined
  readonly weight?: Weight | undefined
}

type FieldSqlKind =
  | { readonly kind: 'column'; readonly column: string }
  | {
      readonly kind: 'expression'
      readonly sql: (eb: Builder, args: Symbols, above: Symbols) => Expression<unknown>
    }
  | {
      readonly kind: 'embed'
      readonly type: string
      readonly present?: string | ((eb: Builder) => Expression<SqlBool>) | undefined
    }
  | ({ readonly kind: 'one' } & RelationSql)
  | ({ readonly kind: 'many' } & RelationSql)
  | ({
      readonly kind: 'connection'
      readonly defaultFirst: number
      readonly max: number
    } & RelationSql)
  | { readonly kind: 'oneOf'; readonly members: readonly RelationSql[] }
  | { readonly kind: 'computed'; readonly gather: (args: Symbols) => GatherTree }
  | { readonly kind: 'node' }
  | { readonly kind: 'nodes' }
  | { readonly kind: 'aggregate'; readonly sql: Aggregate }

/** The table behind a GraphQL object type. It is kept in the type's `extensions.sqlTable`. */
export interface TableSql {
  readonly table: string
  /** A column without two equal values: the last key of every order. */
  readonly key: OrderKey & { readonly by: string }
  readonly node: boolean
}

/** The SQL of a field, if it has any. */
export function sqlOf(field: GraphQLField<unknown, unknown>): FieldSql | undefined {
  return field.extensions['sql'] as FieldSql | undefined
}

/** The table of an object type, if it has one. */
export function tableOf(type: GraphQLObjectType): TableSql | undefined {
  return type.extensions['sqlTable'] as TableSql | undefined
}

/** The SQL object of this name. Throws for a name that is none: a mistake in a declaration, never in a request. */
export function sqlObjectNamed(schema: GraphQLSchema, name: string): { type: GraphQLObjectType; sql: TableSql } {
  const type = schema.getType(name) as GraphQLObjectType | undefined
  const sql = type && tableOf(type)
  if (!type || !sql) throw new Error(`${name} is not a SQL object of this schema`)
  return { type, sql }
}
