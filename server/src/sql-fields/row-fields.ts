import type { FieldRef, InputFieldMap, InputShapeFromFields, SchemaTypes } from '@pothos/core'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { SymArgs } from './arguments.ts'
import type { ConnectionTypes } from './connection-types.ts'
import type {
  ColumnOptions,
  ComputedOptions,
  ConnectionOptions,
  EmbedOptions,
  ExpressionOptions,
  ManyOptions,
  OneOptions,
} from './field-options.ts'
import { GatherBuilder, joinPairs, type Relations, relationsOf } from './gather.ts'
import type { FieldSql, GatherTree, RelationSql } from './metadata.ts'
import { fromRow } from './resolve.ts'
import type { Described, Join, Leaf, OutputRef, Row, SqlRef, Table } from './typing.ts'

/** A field of an object over rows. */
export type SqlFieldRef = FieldRef<any, any, any>

/** The part of a Pothos field builder that is used here: its generics would only hide the SQL. */
interface PothosFields {
  field(options: Record<string, unknown>): SqlFieldRef
  readonly arg: unknown
}

/** One object type a `oneOf` field may answer with. */
export interface Member<DB, T extends Table<DB>> {
  readonly relation: RelationSql
  readonly $above?: (table: T, db: DB) => void
}

/** The untyped relation behind typed options. */
export function relationSql(ref: { name: string }, options: object): RelationSql {
  const { on, where, orderBy, limit, expected } = options as ManyOptions<any, any, any, any>
  const order = typeof orderBy === 'function' ? orderBy : orderBy && (() => orderBy)
  return { type: ref.name, on: joinPairs(on), where, orderBy: order, limit, expected }
}

/** Declares fields of an object over rows of table `T`. Whatever is declared here is part of the operation's one statement. */
export class RowFields<Types extends SchemaTypes, DB, T extends Table<DB>> {
  /** The builder's own field builder, for fields that need no row. */
  readonly plain: PothosSchemaTypes.ObjectFieldBuilder<Types, any>
  readonly #pothos: PothosFields
  readonly #connections: ConnectionTypes

  constructor(pothos: unknown, connections: ConnectionTypes) {
    this.plain = pothos as never
    this.#pothos = pothos as PothosFields
    this.#connections = connections
  }

  #field(sql: FieldSql, options: object, more: object): SqlFieldRef {
    const { args, description, deprecationReason, check, weight } = options as Record<string, unknown>
    const said = Object.entries({ args, description, deprecationReason }).filter(([, value]) => value !== undefined)
    const extensions = {
      sql: { ...sql, ...(check !== undefined && { check }), ...(weight !== undefined && { weight }) },
    }
    return this.#pothos.field({ ...Object.fromEntries(said), extensions, resolve: fromRow, ...more })
  }

  /** A column as it is. The type must fit the column, and `nullable: true` stands exactly where the column may be null. */
  column<C extends keyof Row<DB, T> & string, const Type extends Leaf<Types>>(
    column: C,
    options: ColumnOptions<Types, Row<DB, T>[C], Type>,
  ): SqlFieldRef {
    const { type, nullable } = options as { type: unknown; nullable?: boolean }
    return this.#field({ kind: 'column', column }, options, { type, nullable: nullable ?? false })
  }

  /** A value that SQL works out from the row. `eb` refers to columns of `T`, by name or as `table.column`. */
  expression<V, const Type extends Leaf<Types>, A extends InputFieldMap = {}>(
    options: ExpressionOptions<Types, DB, T, V, Type, A>,
  ): SqlFieldRef {
    const { type, nullable, sql } = options
    return this.#field({ kind: 'expression', sql: sql as never }, options, { type, nullable })
  }

  /** The one row of another object that belongs to this row: the first by `orderBy` if there may be more. */
  one<U extends Table<DB>, A extends InputFieldMap = {}>(
    ref: SqlRef<U>,
    options: OneOptions<DB, T, U, A>,
  ): SqlFieldRef {
    const { nullable } = options
    return this.#field({ kind: 'one', ...relationSql(ref, options) }, options, { type: ref, nullable })
  }

  /** The rows of another object that belong to this row, as a plain list. */
  many<U extends Table<DB>, A extends InputFieldMap = {}>(
    ref: SqlRef<U>,
    options: ManyOptions<DB, T, U, A>,
  ): SqlFieldRef {
    return this.#field({ kind: 'many', ...relationSql(ref, options) }, options, { type: [ref], nullable: false })
  }

  /** The rows of another object that belong to this row, page by page. */
  connection<U extends Table<DB>, A extends InputFieldMap = {}>(
    ref: SqlRef<U>,
    options: ConnectionOptions<Types, DB, T, U, A>,
  ): SqlFieldRef {
    const { defaultFirst = 20, max = 100, name, aggregates = {} } = options
    const type = this.#connections.connection(ref, name, (t) =>
      Object.fromEntries(
        Object.entries(aggregates).map(([field, { type: aggregate, nullable, description, weight, sql }]) => [
          field,
          t.field({
            type: aggregate,
            nullable,
            description,
            extensions: { sql: { kind: 'aggregate', weight, sql } },
            resolve: fromRow,
          }),
        ]),
      ),
    )
    const arg = this.#pothos.arg as (options: object) => unknown
    const pageArgs = {
      first: arg({
        type: 'Int',
        description: `How many rows from the start: 0 to ${max}. ${defaultFirst} when neither \`first\` nor \`last\` is given.`,
      }),
      after: arg({ type: 'String', description: 'Start after the row with this cursor.' }),
      last: arg({ type: 'Int', description: `How many rows from the end: 0 to ${max}. Not together with \`first\`.` }),
      before: arg({ type: 'String', description: 'End before the row with this cursor.' }),
    }
    const sql = { kind: 'connection' as const, defaultFirst, max, ...relationSql(ref, options) }
    return this.#field(sql, options, { type, nullable: false, args: { ...options.args, ...pageArgs } })
  }

  /** An object over the same row, such as the settings of a measurement; null where `present` is null or false. */
  embed(ref: SqlRef<T>, options: EmbedOptions<DB, T> = {}): SqlFieldRef {
    const { present } = options
    const sql = { kind: 'embed' as const, type: ref.name, present: present as never }
    return this.#field(sql, options, { type: ref, nullable: present !== undefined })
  }

  /** One of the object types a `oneOf` field may answer with. */
  member<U extends Table<DB>>(
    ref: SqlRef<U>,
    options: { on: Join<DB, T, U>; where?: (eb: ExpressionBuilder<DB, U>) => Expression<SqlBool> },
  ): Member<DB, T> {
    return { relation: relationSql(ref, options) }
  }

  /** The first member that has a row, behind an interface or union of their types; null when none has. */
  oneOf(type: OutputRef, options: Described & { nullable: boolean; members: readonly Member<DB, T>[] }): SqlFieldRef {
    const members = options.members.map((member) => member.relation)
    return this.#field({ kind: 'oneOf', members }, options, { type, nullable: options.nullable })
  }

  /**
   * A value worked out in TypeScript from the columns it `needs` and the relations it gathers. It takes the executor exit; the
   * operation is still one statement. Rows of `gather` may be answered where the type has SQL objects below.
   */
  computed<
    const Type extends Leaf<Types>,
    const Nullable extends boolean,
    const C extends keyof Row<DB, T> = never,
    const R extends Relations = {},
    A extends InputFieldMap = {},
  >(options: ComputedOptions<Types, DB, T, Type, Nullable, C, R, A>): SqlFieldRef {
    const { type, nullable, needs, gather, resolve } = options
    const tree = (args: unknown): GatherTree => ({
      columns: (needs ?? []) as readonly unknown[] as string[],
      expressions: {},
      relations: relationsOf(gather?.(new GatherBuilder<DB, T>(), args as SymArgs<InputShapeFromFields<A>>) ?? {}),
    })
    return this.#field({ kind: 'computed', gather: tree }, options, {
      type,
      nullable,
      resolve: (parent: unknown, args: never, context: never, info: never) =>
        resolve(fromRow(parent, args, context, info), args, context),
    })
  }
}
