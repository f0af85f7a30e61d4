import { type Kysely, sql } from 'kysely'
import type { Database } from '@stack/db/tables.ts'

/** Tables that grow with the number of models, in the order of their references. */
const tables = [
  'model',
  'model_day',
  'model_name',
  'report',
  'fact',
  'statement',
  'conflict',
  'score',
  'lineage_edge',
  'offering',
  'published_quantization',
  'search_document',
  'change',
  'gap',
] as const

/** What the column of a copy holds, by its name; other columns are copied as they are. `n` is the number of the copy. */
const copied: Readonly<Record<string, (table: string) => string>> = {
  id: (table) => `id + n * (select max(id) from ${table})`,
  model_id: () => 'model_id + n * (select max(id) from model)',
  parent_model_id: () => 'parent_model_id + n * (select max(id) from model)',
  conflict_id: () => 'conflict_id + n * (select max(id) from conflict)',
  report_id: () => 'report_id + n * (select max(id) from report)',
  node_id: () => "node_id || '~' || n",
  slug: () => "slug || '-' || n",
  set_key: () => "set_key || '-' || n % 10",
  total_parameters: () => 'total_parameters * (1 + n % 50)',
  released_on: () => 'released_on - n % 900',
}

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  model: { name: "name || ' ' || n" },
  model_name: { name: "name || '-' || n" },
  search_document: { folded: 'folded || n', names: "array[names[1] || ' ' || n]" },
}

/**
 * Copies every model with all its claims until there are at least `models`, so that plans can be seen as they are in a catalogue
 * many times this one's size. The copies are of no other use: their figures are nobody's.
 */
export async function multiplyModels(db: Kysely<Database>, models: number): Promise<void> {
  const { rows } = await sql<{ count: number }>`select count(*)::int from model`.execute(db)
  const copies = Math.ceil(models / rows[0]!.count) - 1
  await db.connection().execute(async (connection) => {
    for (const setting of ['statement_timeout = 0', 'lock_timeout = 0', "session_replication_role = 'replica'"])
      await sql.raw(`set ${setting}`).execute(connection)
    // Every table is read as it was before any was copied: the highest ids are those of the originals.
    const inserts = await Promise.all(tables.map((table) => insertCopies(connection, table, copies)))
    for (const table of tables)
      await sql.raw(`create temp table original_${table} as select * from ${table}`).execute(connection)
    for (const insert of inserts) await sql.raw(insert).execute(connection)
    await vacuum(connection)
  })
}

/**
 * Cleans until every page is known to be visible to all, as plans that read an index alone count on. A page is not while the server
 * itself looks at some table since before the copies came.
 */
async function vacuum(db: Kysely<Database>): Promise<void> {
  for (let rest = 1; rest > 0;) {
    await sql.raw('vacuum analyze').execute(db)
    const { rows } = await sql<{ rest: number }>`
      select count(*)::int as rest from pg_class where relnamespace = 'catalog'::regnamespace and relkind = 'r'
        and relallvisible < relpages - 1`.execute(db)
    rest = rows[0]!.rest
  }
}

async function insertCopies(db: Kysely<Database>, table: (typeof tables)[number], copies: number): Promise<string> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'catalog' and table_name = ${table} order by ordinal_position`.execute(db)
  const columns = rows.map(({ name }) => name)
  const values = columns.map((name) => {
    const expression = own[table]?.[name] ?? copied[name]?.(table) ?? `"${name}"`
    return expression.replace(/from (\w+)\)/g, 'from original_$1)')
  })
  return `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')})
    select ${values.join(', ')} from original_${table}, generate_series(1, ${copies}) as n`
}
