import type { InputFieldMap, InterfaceParam, SchemaTypes } from '@pothos/core'
import { ConnectionTypes } from './connection-types.ts'
import type { ComputedOptions, ConnectionOptions, ManyOptions, OneOptions } from './field-options.ts'
import type { Relations } from './gather.ts'
import type { KeyType, OrderKey } from './order.ts'
import { RowFields, type SqlFieldRef } from './row-fields.ts'
import { fromRow, typeOfRow } from './resolve.ts'
import type { Described, Leaf, Row, RowsRef, Selected, SqlRef, Table } from './typing.ts'

type Fields<Types extends SchemaTypes, DB, T extends Table<DB>> = (
  t: RowFields<Types, DB, T>,
) => Record<string, SqlFieldRef>

const idDescription = 'Opaque, unique over all types, the same as long as the record keeps its name.'

/** What a SQL object says about itself. */
export interface SqlObjectOptions<Types extends SchemaTypes, DB, T extends Table<DB>> {
  readonly description: string
  readonly interfaces?: readonly InterfaceParam<Types>[]
  /** Whether it is a Relay node: its `id` is then the column `nodeId`, stored by `encodeNodeId`. */
  readonly node?: boolean
  /** A column without two equal values, the last key of every order. `['id', 'int']` if omitted. */
  readonly key?: readonly [column: keyof Row<DB, T> & string, as: KeyType]
  readonly fields: Fields<Types, DB, T>
}

/** A root field's options: a relation from nowhere. */
type Root<Options> = Omit<Options, 'on' | 'nullable'>

/** Declares the types and root fields of a schema whose rows live in the tables of `DB`. Made by {@link sqlFields}. */
export class SqlFields<Types extends SchemaTypes, DB> {
  readonly #builder: any
  readonly #connections: ConnectionTypes
  #node: any

  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>) {
    this.#builder = builder
    this.#connections = new ConnectionTypes(builder)
  }

  /** Relay's `Node`, which every object with `node: true` implements. */
  get Node(): PothosSchemaTypes.InterfaceRef<Types, Selected<any>> {
    this.#node ??= this.#builder.interfaceRef('Node').implement({
      description: 'An object with an id of its own, to be fetched again by `node`.',
      resolveType: typeOfRow,
      fields: (t: any) => ({
        id: t.field({
          type: 'ID',
          nullable: false,
          description: idDescription,
        }),
      }),
    })
    return this.#node
  }

  /** A GraphQL object over the rows of a table. A type that refers to itself adds that field by {@link extendSqlObject}. */
  sqlObject<T extends Table<DB>>(name: string, table: T, options: SqlObjectOptions<Types, DB, T>): SqlRef<T> {
    const { description, interfaces = [], node = false, key: [column, as] = ['id', 'int'], fields } = options
    const key: OrderKey = { by: column, as }
    return this.#builder.objectRef(name).implement({
      description,
      interfaces: node ? [this.Node, ...interfaces] : interfaces,
      extensions: { sqlTable: { table, key, node } },
      fields: (t: unknown) => {
        const rows = new RowFields<Types, DB, T>(t, this.#connections)
        const id = node
          ? { id: rows.column('nodeId' as never, { type: 'ID', description: idDescription } as never) }
          : {}
        return { ...id, ...fields(rows) }
      },
    })
  }

  /** Rows of a table that only feed rules by `gather`: no type of the schema stands for them. */
  rows<T extends Table<DB>>(
    table: T,
    [column, as]: readonly [column: keyof Row<DB, T> & string, as: KeyType] = ['id' as never, 'int'],
  ): RowsRef<T> {
    return { name: table, table: { table, key: { by: column, as }, node: false } }
  }

  /** Adds fields to a SQL object that an earlier room declared: the many side brings its own field. */
  extendSqlObject<T extends Table<DB>>(ref: SqlRef<T>, fields: Fields<Types, DB, T>): void {
    this.#builder.objectFields(ref, (t: unknown) => fields(new RowFields(t, this.#connections)))
  }

  /**
   * An interface whose fields several SQL objects implement. Declare its fields with their types only; every implementing
   * object declares the same names over its own table.
   */
  sqlInterface(
    name: string,
    options: {
      description: string
      interfaces?: readonly InterfaceParam<Types>[]
      fields: Readonly<Record<string, Described & { type: Leaf<Types>; nullable: boolean; args?: InputFieldMap }>>
    },
  ): PothosSchemaTypes.InterfaceRef<Types, Selected<any>> {
    const { description, interfaces = [], fields } = options
    return this.#builder.interfaceRef(name).implement({
      description,
      interfaces,
      resolveType: typeOfRow,
      fields: (t: any) => Object.fromEntries(Object.entries(fields).map(([field, said]) => [field, t.field(said)])),
    })
  }

  #root(name: string, field: (t: RowFields<Types, DB, never>) => SqlFieldRef): void {
    this.#builder.queryField(name, (t: unknown) => field(new RowFields(t, this.#connections)))
  }

  /** A root field for one row: null when there is none. */
  queryOne<T extends Table<DB>, A extends InputFieldMap = {}>(
    name: string,
    ref: SqlRef<T>,
    options: Root<OneOptions<DB, never, T, A>>,
  ): void {
    this.#root(name, (t) => t.one(ref, { ...options, nullable: true } as never))
  }

  /** A root field for a plain list. */
  queryMany<T extends Table<DB>, A extends InputFieldMap = {}>(
    name: string,
    ref: SqlRef<T>,
    options: Root<ManyOptions<DB, never, T, A>>,
  ): void {
    this.#root(name, (t) => t.many(ref, options as never))
  }

  /** A root field for rows page by page. */
  queryConnection<T extends Table<DB>, A extends InputFieldMap = {}>(
    name: string,
    ref: SqlRef<T>,
    options: Root<ConnectionOptions<Types, DB, never, T, A>>,
  ): void {
    this.#root(name, (t) => t.connection(ref, options as never))
  }

  /**
   * A root field whose value rules written in TypeScript work out from gathered rows. The rows may stand anywhere in the
   * value where its type has SQL objects: what the client selects of them comes by the same statement.
   */
  queryComputed<
    const Type extends Leaf<Types>,
    const Nullable extends boolean,
    const R extends Relations = {},
    A extends InputFieldMap = {},
  >(name: string, options: Omit<ComputedOptions<Types, DB, never, Type, Nullable, never, R, A>, 'needs'>): void {
    this.#root(name, (t) => t.computed(options as never))
  }

  /** Relay's `node(id)` and `nodes(ids)` over every SQL object with `node: true`. */
  queryNodes(): void {
    this.#builder.queryFields((t: any) => ({
      node: t.field({
        type: this.Node,
        nullable: true,
        description: 'The object with this id; null when there is none.',
        args: { id: t.arg({ type: 'ID', required: true, description: 'An `id` of this API.' }) },
        extensions: { sql: { kind: 'node' } },
        resolve: fromRow,
      }),
      nodes: t.field({
        type: [this.Node],
        nullable: { list: false, items: true },
        description: 'The objects with these ids, in their order; null for each that does not exist.',
        args: { ids: t.arg({ type: ['ID'], required: true, description: 'At most 100 of them.' }) },
        extensions: { sql: { kind: 'nodes' } },
        resolve: fromRow,
      }),
    }))
  }
}

/**
 * Starts a schema over the tables of `DB`.
 *
 * ```ts
 * const sql = sqlFields<Database>()(builder)
 * ```
 */
export function sqlFields<DB>(): <Types extends SchemaTypes>(
  builder: PothosSchemaTypes.SchemaBuilder<Types>,
) => SqlFields<Types, DB> {
  return (builder) => new SqlFields(builder)
}
