import { type Expression, Kysely, type RawBuilder, sql } from 'kysely'
import { ArgRef } from './arguments.ts'
import { coldKysely } from './cold-kysely.ts'
import { checkCursor, type Cursor, cursorExpression } from './cursor.ts'
import type { Emitter, ValueCheck } from './emit.ts'
import { beyond, type Side } from './keyset.ts'
import { type Level, quoted, rows, type RowsWanted, source, text } from './level.ts'
import type { FieldSql } from './metadata.ts'
import { orderBy, type SortKey } from './order.ts'
import type { Selection, SqlEntry } from './selection.ts'

type Sql = RawBuilder<unknown>
type ConnectionSql = Extract<FieldSql, { kind: 'connection' }>

/** A column of the page's rows: its name is `p` and a number. */
type PageColumns = { readonly name: Sql; readonly value: Sql }[]

/** Writes one connection: a page of rows by keyset, numbered from the end the client walks from, and what is asked about it. */
export class ConnectionEmitter {
  readonly #emitter: Emitter
  readonly #above: Level
  readonly #entry: SqlEntry
  readonly #field: ConnectionSql
  readonly #wanted: RowsWanted
  readonly #rowKey: string
  readonly #keys: readonly SortKey[]
  readonly #coordinate: string
  readonly #isBackward: boolean
  readonly #cursors: Partial<Record<Side, Cursor>>
  #cursorColumn: Sql | undefined

  constructor(emitter: Emitter, above: Level, entry: SqlEntry, field: ConnectionSql) {
    this.#emitter = emitter
    this.#above = above
    this.#entry = entry
    this.#field = field
    const { wanted, table } = emitter.wanted(field, emitter.symbols(entry))
    this.#wanted = wanted
    this.#rowKey = table.key.by
    this.#keys = this.#wanted.order
    this.#coordinate = `${entry.parent.name}.${entry.field.name}`
    const values = emitter.values(entry)
    this.#isBackward = values['last'] !== undefined && values['last'] !== null
    this.#cursors = {}
    for (const side of ['after', 'before'] as const) {
      if (values[side]) this.#cursors[side] = this.#checked(side, values[side] as Cursor)
    }
  }

  /** Checks the cursor at hand, and has each later request's checked before the statement runs. */
  #checked(side: Side, cursor: Cursor): Cursor {
    const { slot } = this.#entry
    const check: ValueCheck = (values) =>
      checkCursor(values[slot]![side] as Cursor, side, this.#coordinate, this.#keys, values)
    check(this.#emitter.allValues)
    this.#emitter.checks.push(check)
    return cursor
  }

  emit(): Sql {
    const selection = this.#entry.below.get('')!
    const columns: PageColumns = []
    const page: Level = { table: this.#wanted.table, joins: [] }
    const asked = [...selection.entries].map(
      ([key, entry]) =>
        sql`${entry.kind === 'typename' ? text(selection.type.name) : this.#asked(entry, page, columns)} as ${quoted(key)}`,
    )
    const from = columns.length === 0 ? sql`` : sql` from (${this.#page(page, columns)}) as page`
    const query = sql`select row_to_json(o.*) as _j from (select ${sql.join(asked)}${from}) as o`
    return this.#emitter.attach(this.#above, query, 'cross join')
  }

  #asked(entry: SqlEntry, page: Level, columns: PageColumns): Sql {
    switch (entry.field.name) {
      case 'nodes': {
        const node = this.#emitter.object(page, this.#emitter.columns(page, entry.below.get('')!))
        return this.#listed(this.#pageColumn(columns, node))
      }
      case 'edges':
        return this.#listed(this.#pageColumn(columns, this.#edge(page, entry.below.get('')!)))
      case 'pageInfo':
        return this.#pageInfo(entry.below.get('')!, columns)
      case 'totalCount': {
        const { from, where } = source(this.#above, this.#wanted)
        return sql`(select count(*)::int from ${from}${where})`
      }
      default:
        return this.#aggregate(entry)
    }
  }

  #pageColumn(columns: PageColumns, value: Sql): Sql {
    const name = sql.raw(`p${columns.length + 1}`)
    columns.push({ name, value })
    return sql`page.${name}`
  }

  #listed(column: Sql): Sql {
    return sql`coalesce(json_agg(${column} order by page.place${sql.raw(this.#isBackward ? ' desc' : '')}) filter (where ${this.#isOnPage()}), '[]')`
  }

  #edge(page: Level, selection: Selection): Sql {
    const columns = [...selection.entries].map(([key, entry]) => {
      const value =
        entry.kind === 'typename'
          ? text(selection.type.name)
          : entry.field.name === 'cursor'
            ? this.#cursor()
            : this.#emitter.object(page, this.#emitter.columns(page, entry.below.get('')!))
      return sql`${value} as ${quoted(key)}`
    })
    return this.#emitter.object(page, columns)
  }

  #cursor(): RawBuilder<string> {
    return cursorExpression(this.#coordinate, this.#keys)
  }

  #pageInfo(selection: Selection, columns: PageColumns): Sql {
    const fields = [...selection.entries].map(([key, entry]) => {
      const value = entry.kind === 'typename' ? text(selection.type.name) : this.#pageFact(entry.field.name, columns)
      return sql`${value} as ${quoted(key)}`
    })
    const inner = sql`select ${sql.join(fields)}`
    return sql`(select row_to_json(i.*) from (${inner}) as i)`
  }

  #pageFact(name: string, columns: PageColumns): Sql {
    switch (name) {
      case 'hasNextPage':
        return this.#hasMore('after', columns)
      case 'hasPreviousPage':
        return this.#hasMore('before', columns)
      default: {
        const isFirstWalked = (name === 'startCursor') !== this.#isBackward
        const column = (this.#cursorColumn ??= this.#pageColumn(columns, this.#cursor()))
        const order = sql.raw(isFirstWalked ? 'page.place' : 'page.place desc')
        return sql`(array_agg(${column} order by ${order}) filter (where ${this.#isOnPage()}))[1]`
      }
    }
  }

  /**
   * Whether there are rows beyond the page on one side. Where the walk leads, the statement reads one row more than the page
   * has. Where a cursor cuts, it looks whether any row is cut off: the cursor's own row may be gone since.
   */
  #hasMore(side: Side, columns: PageColumns): Sql {
    const walked = (side === 'after') !== this.#isBackward
    const cut = side === 'after' ? 'before' : 'after'
    const cursor = this.#cursors[cut]
    const found: Sql[] = []
    if (walked) {
      if (columns.length === 0) this.#pageColumn(columns, sql`1`)
      found.push(sql`coalesce(max(page.place) > ${this.#size(0)}, false)`)
    }
    if (cursor) {
      const keyset = beyond(this.#keys, cursor, this.#entry.slot, cut, side, true)
      const { from, where } = source(this.#above, { ...this.#wanted, keyset: [keyset] })
      found.push(sql`exists (select 1 from ${from}${where})`)
    }
    return found.length === 0 ? sql`false` : sql`(${sql.join(found, sql` or `)})`
  }

  #size(plus: number): Expression<unknown> {
    const values = this.#emitter.values(this.#entry)
    const argument = this.#isBackward ? 'last' : 'first'
    const isGiven = values[argument] !== undefined && values[argument] !== null
    return isGiven ? new ArgRef(this.#entry.slot, [argument], plus) : sql.lit(this.#field.defaultFirst + plus)
  }

  #isOnPage(): Sql {
    return sql`page.place <= ${this.#size(0)}`
  }

  /**
   * The page's rows. The planner does not know the size a request binds and would expect a tenth of the table, so the largest
   * size stands inside as a constant, and an index serves the order; the bound size stops the walk. Where a sort key is worked out
   * row by row, every row has to be looked at: its own key alone then, which an index holds, and the page's rows are fetched after.
   */
  #page(page: Level, columns: PageColumns): Sql {
    const { table } = this.#wanted
    const keyset = (['after', 'before'] as const).flatMap((side) => {
      const cursor = this.#cursors[side]
      return cursor ? [beyond(this.#keys, cursor, this.#entry.slot, side, side)] : []
    })
    const rowKey = sql.ref(`${table}.${this.#rowKey}`)
    const isLookedUp = this.#keys.some(({ isComputed }) => isComputed)
    const limited = rows(
      this.#above,
      { ...this.#wanted, keyset, backward: this.#isBackward, limit: sql.lit(this.#field.max + 1) },
      () => [isLookedUp ? sql`${rowKey}` : sql`${sql.table(table)}.*`],
    )
    const place = sql`row_number() over (${orderBy(this.#keys, this.#isBackward)}) as place`
    const values = columns.map(({ name, value }) => sql`${value} as ${name}`)
    const joins = page.joins.length === 0 ? sql`` : sql` ${sql.join(page.joins, sql` `)}`
    const walked = sql`select * from (${limited}) as ${sql.table(table)} limit ${this.#size(1)}`
    const found = isLookedUp
      ? sql`select ${sql.table(table)}.* from (${walked}) as walked join ${sql.table(table)} on ${rowKey} = ${sql.ref(`walked.${this.#rowKey}`)}`
      : walked
    return sql`select ${sql.join([place, ...values])} from (${found}) as ${sql.table(table)}${joins}`
  }

  #aggregate(entry: SqlEntry): Sql {
    if (entry.sql.kind !== 'aggregate') throw new Error(`${this.#coordinate} has no field ${entry.field.name}`)
    const { from, where } = source(this.#above, this.#wanted)
    const all = sql`(select ${sql.table(this.#wanted.table)}.* from ${from}${where})`
    const query = (coldKysely as Kysely<any>).selectFrom(all.as(this.#wanted.table) as never)
    return sql`(${entry.sql.sql(query as never, this.#emitter.symbols(this.#entry))})`
  }
}
