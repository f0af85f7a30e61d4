import {
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
} from 'graphql'
import { type Expression, expressionBuilder, type RawBuilder, sql } from 'kysely'
import { type ArgumentValues, ArgRef, symbolic } from './arguments.ts'
import { ConnectionEmitter } from './emit-connection.ts'
import { type Level, quoted, rows, type RowsWanted, text } from './level.ts'
import { type GatherRows, type GatherTree, type RelationSql, sqlObjectNamed, type TableSql } from './metadata.ts'
import { typeOfNodeId } from './node-id.ts'
import { sortKeys } from './order.ts'
import { selectedByClient } from './resolve.ts'
import type { Entry, Selection, SelectionTree, SqlEntry } from './selection.ts'

type Sql = RawBuilder<unknown>

/** A look at the values of one request that must be right before the statement may run. */
export type ValueCheck = (values: ArgumentValues) => void

/** A limit that a declaration fixes stands in the statement itself: the planner cannot cost one it does not know. */
function constant(limit: number | undefined): Expression<unknown> | undefined {
  return limit === undefined ? undefined : sql.lit(limit)
}

/** Writes one operation as one SQL statement. */
export class Emitter {
  /** Checks that depend on the statement, such as that a cursor belongs to the order it is used with. */
  readonly checks: ValueCheck[] = []
  readonly schema: GraphQLSchema
  readonly #tree: SelectionTree
  readonly #values: ArgumentValues
  #aliases = 0
  #embedding: Record<string, unknown> = {}

  constructor(schema: GraphQLSchema, tree: SelectionTree, values: ArgumentValues) {
    this.schema = schema
    this.#tree = tree
    this.#values = values
  }

  /** The statement: one row with one column, the text of a JSON object with a property for each root field. */
  statement(): RawBuilder<{ data: string }> {
    const root: Level = { table: undefined, joins: [] }
    const properties = [...this.#tree.root.entries].map(([key, entry], index) => {
      const name = sql.raw(`'${index === 0 ? '' : ','}"${key}":'`)
      if (entry.kind === 'typename') return sql`${name} || ${sql.raw(`'"${this.#tree.root.type.name}"'`)}`
      return sql`${name} || coalesce((${this.#value(root, entry)})::text, 'null')`
    })
    return sql`select '{' || ${sql.join(properties, sql` || `)} || '}' as data`
  }

  /** The selected columns of one level, each under its key. `embedding` holds the arguments of an object embedded in the row. */
  columns(level: Level, selection: Selection, isAbstract = false, embedding: Record<string, unknown> = {}): Sql[] {
    const outer = this.#embedding
    this.#embedding = embedding
    const columns = this.#columns(level, selection, isAbstract)
    this.#embedding = outer
    return columns
  }

  #columns(level: Level, selection: Selection, isAbstract: boolean): Sql[] {
    const columns = [...selection.entries].map(
      ([key, entry]) => sql`${this.#column(level, selection, entry)} as ${quoted(key)}`,
    )
    const hasTypename = [...selection.entries].some(([key, entry]) => key === '__typename' && entry.kind === 'typename')
    if (isAbstract && !this.#tree.isText && !hasTypename)
      columns.push(sql`${text(selection.type.name)} as "__typename"`)
    return columns
  }

  #column(level: Level, selection: Selection, entry: Entry): Sql {
    return entry.kind === 'typename' ? text(selection.type.name) : this.#value(level, entry)
  }

  /** The arguments of a field as its builders see them. */
  symbols(entry: SqlEntry): Record<string, unknown> {
    const values = this.values(entry)
    return Object.fromEntries(
      entry.field.args.map(({ name, type }) => [name, symbolic(values[name], type, entry.slot, [name])]),
    )
  }

  /** The evaluated arguments of every field, for checks. */
  get allValues(): ArgumentValues {
    return this.#values
  }

  /** The evaluated arguments of a field. Only what is part of the shape may be looked at. */
  values(entry: SqlEntry): Record<string, unknown> {
    return this.#values[entry.slot] ?? {}
  }

  #value(level: Level, entry: SqlEntry): Sql {
    const { sql: field } = entry
    switch (field.kind) {
      case 'column':
        return this.#leaf(sql.ref(`${level.table}.${field.column}`), entry.field.type)
      case 'expression':
        return this.#leaf(
          field.sql(expressionBuilder<any, any>(), this.symbols(entry), this.#embedding),
          entry.field.type,
        )
      case 'embed': {
        const embedding = { ...this.#embedding, ...this.symbols(entry) }
        const object = this.object(level, this.columns(level, entry.below.get(field.type)!, false, embedding))
        if (!field.present) return object
        const present =
          typeof field.present === 'string'
            ? sql`${sql.ref(`${level.table}.${field.present}`)} is not null`
            : field.present(expressionBuilder<any, any>())
        return sql`case when ${present} then ${object} end`
      }
      case 'one':
        return this.#one(level, field, entry)
      case 'many': {
        const { type, wanted } = this.wanted(field, this.symbols(entry))
        const selection = entry.below.get(type)!
        return this.list(level, { ...wanted, limit: constant(field.limit) }, (inner) => this.columns(inner, selection))
      }
      case 'oneOf': {
        const members = field.members.map((member) => this.#one(level, member, entry))
        return members.length === 1 ? members[0]! : sql`coalesce(${sql.join(members)})`
      }
      case 'connection':
        return new ConnectionEmitter(this, level, entry, field).emit()
      case 'computed':
        return this.object(level, this.#gathered(level, field.gather(this.symbols(entry)), entry))
      case 'node':
        return this.#node(level, entry)
      case 'nodes':
        return this.#nodes(entry)
      case 'aggregate':
        throw new Error(`${entry.parent.name}.${entry.field.name} is an aggregate outside a connection`)
    }
  }

  #leaf(value: Expression<unknown>, type: GraphQLOutputType): Sql {
    const named = getNamedType(type)
    if (!this.#tree.isText || !isEnumType(named)) return sql`${value}`
    const renamed = named.getValues().filter((option) => option.value !== option.name)
    if (renamed.length === 0) return sql`${value}`
    const cases = named.getValues().map((option) => sql`when ${sql.lit(option.value)} then ${sql.lit(option.name)}`)
    const shown = (internal: Expression<unknown>): Sql => sql`case ${internal} ${sql.join(cases, sql` `)} end`
    if (!isListType(getNullableType(type))) return shown(value)
    const items = sql`(select coalesce(json_agg(${shown(sql.raw('item'))}), '[]') from unnest(${value}) as item)`
    return sql`case when ${value} is not null then ${items} end`
  }

  /** What a relation's declaration says about its rows. */
  wanted(
    relation: RelationSql & Pick<GatherRows, 'table'>,
    args: Record<string, unknown>,
  ): { type: string; table: TableSql; wanted: RowsWanted } {
    const table = relation.table ?? sqlObjectNamed(this.schema, relation.type).sql
    const order = sortKeys(table.table, relation.orderBy?.(args) ?? [], table.key)
    return { type: relation.type, table, wanted: { table: table.table, relation, args, above: this.#embedding, order } }
  }

  #one(level: Level, relation: RelationSql, entry: SqlEntry): Sql {
    const selection = entry.below.get(relation.type)!
    return this.single(level, relation, this.symbols(entry), (inner) =>
      this.columns(inner, selection, entry.isAbstract),
    )
  }

  /** The one row of a relation as JSON, or null. */
  single(level: Level, relation: RelationSql, args: Record<string, unknown>, columns: (inner: Level) => Sql[]): Sql {
    const { table, wanted } = this.wanted(relation, args)
    const isUnique = relation.on.some(([, below, differs]) => below === table.key.by && !differs)
    const first: RowsWanted = {
      ...wanted,
      order: relation.orderBy ? wanted.order : [],
      limit: isUnique ? undefined : constant(1),
    }
    return this.attach(
      level,
      sql`select row_to_json(o.*) as _j from (${rows(level, first, columns)}) as o`,
      'left join',
    )
  }

  /** The rows of a relation as a JSON array. */
  list(level: Level, wanted: RowsWanted, columns: (inner: Level) => Sql[]): Sql {
    const query = rows(level, wanted, columns)
    return this.attach(level, sql`select coalesce(json_agg(o.*), '[]') as _j from (${query}) as o`, 'cross join')
  }

  /** Columns as one JSON object over the same row. */
  object(level: Level, columns: readonly Sql[]): Sql {
    if (columns.length === 0) return sql`'{}'::json`
    return this.attach(level, sql`select row_to_json(o.*) as _j from (select ${sql.join(columns)}) as o`, 'cross join')
  }

  /** Hangs a query with one column `_j` below the rows of a level and returns that column. */
  attach(level: Level, query: Sql, join: 'left join' | 'cross join'): Sql {
    if (level.table === undefined) return sql`(${query})`
    const alias = sql.raw(`j${(this.#aliases += 1)}`)
    const on = join === 'left join' ? sql` on true` : sql``
    level.joins.push(sql`${sql.raw(join)} lateral (${query}) as ${alias}${on}`)
    return sql`${alias}._j`
  }

  #gathered(level: Level, tree: GatherTree, entry: SqlEntry): Sql[] {
    const eb = expressionBuilder<any, any>()
    return [
      ...tree.columns.map((column) => sql`${sql.ref(`${level.table}.${column}`)} as ${quoted(column)}`),
      ...Object.entries(tree.expressions).map(([name, expression]) => sql`${expression(eb)} as ${quoted(name)}`),
      ...Object.entries(tree.relations).map(
        ([name, relation]) => sql`${this.#gatheredRows(level, relation, entry)} as ${quoted(name)}`,
      ),
    ]
  }

  #gatheredRows(level: Level, relation: GatherRows, entry: SqlEntry): Sql {
    const { type, wanted } = this.wanted(relation, {})
    const selection = relation.returned ? entry.below.get(type) : undefined
    const columns = (inner: Level): Sql[] => [
      ...this.#gathered(inner, relation, entry),
      sql`${text(type)} as "__typename"`,
      ...(selection
        ? [sql`${this.object(inner, this.columns(inner, selection, true))} as ${quoted(selectedByClient)}`]
        : []),
    ]
    if (relation.many) return this.list(level, { ...wanted, limit: constant(relation.limit) }, columns)
    return this.single(level, relation, {}, columns)
  }

  #nodeTypes(entry: SqlEntry, ids: readonly string[], argument: string): SqlEntry['below'] {
    const wanted = new Set(ids.map((id) => typeOfNodeId(id, argument)))
    return new Map([...entry.below].filter(([name]) => wanted.has(name) && sqlObjectNamed(this.schema, name).sql.node))
  }

  #nodeRow(level: Level, selection: Selection, id: Expression<unknown>): Sql {
    const table = sqlObjectNamed(this.schema, selection.type.name).sql.table
    const where = (): Expression<any> => sql`${sql.ref(`${table}.nodeId`)} = ${id}`
    const relation: RelationSql = { type: selection.type.name, on: [], where }
    return this.single(level, relation, {}, (inner) => this.columns(inner, selection, true))
  }

  #node(level: Level, entry: SqlEntry): Sql {
    const types = this.#nodeTypes(entry, [this.values(entry)['id'] as string], 'id')
    const [selection] = types.values()
    return selection ? this.#nodeRow(level, selection, new ArgRef(entry.slot, ['id'])) : sql`null::json`
  }

  #nodes(entry: SqlEntry): Sql {
    const types = this.#nodeTypes(entry, this.values(entry)['ids'] as string[], 'ids')
    const asked: Level = { table: 'asked', joins: [] }
    const found = [...types.values()].map((selection) => this.#nodeRow(asked, selection, sql.raw('asked.id')))
    const node = found.length === 0 ? sql`null::json` : sql`coalesce(${sql.join(found)})`
    const ids = sql`unnest(${new ArgRef(entry.slot, ['ids'])}::text[]) with ordinality as asked(id, place)`
    return sql`(select coalesce(json_agg(${node} order by asked.place), '[]') from ${ids} ${sql.join(asked.joins, sql` `)})`
  }
}
