import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './tables.ts'

/** The files that make the tables, in the order of the rooms. */
const files = [
  'sources/sources.table.sql',
  'models/models.table.sql',
  'benchmarks/benchmarks.table.sql',
  'lineage/lineage.table.sql',
  'stack/stack.table.sql',
  'comparisons/catalog.table.sql',
  'search/search.table.sql',
  'changes/changes.table.sql',
  'coverage/coverage.table.sql',
]

/** The statements that make all tables of the catalogue. */
export const schemaSql = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n')

/** Names this form of the tables: a database with another one is built anew by the next import. */
export const schemaHash = createHash('sha256').update(schemaSql).digest('hex').slice(0, 16)

/** The form of the tables a database has, or null when it has none. */
export async function storedSchemaHash(db: Kysely<Database> | Transaction<Database>): Promise<string | null> {
  const found = await sql<{ exists: string | null }>`select to_regclass('ops.catalog_schema')::text as exists`.execute(
    db,
  )
  if (found.rows[0]?.exists == null) return null
  const { rows } = await sql<{ hash: string }>`select hash from ops.catalog_schema`.execute(db)
  return rows[0]?.hash ?? null
}

/** Statements one by one: a driver with prepared statements takes no more at once. */
const statements = (text: string): string[] =>
  text
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean)

/** What is left to do when the rows are in. */
type Finish = () => Promise<void>

/**
 * Makes the tables, or makes them anew when their form changed. The journal of imports is kept. Runs inside the transaction of an
 * import, so that readers see the old tables with the old catalogue or the new with the new.
 *
 * New tables are made without indexes and keys. The caller fills them and then calls what this returns: made over rows that are
 * there, both take half the time, and a row that refers to nothing or comes twice is refused all the same.
 */
export async function ensureSchema(db: Transaction<Database>): Promise<Finish> {
  if ((await storedSchemaHash(db)) === schemaHash) return async () => {}
  await sql`create extension if not exists pg_trgm schema public`.execute(db)
  await sql`create schema if not exists ops`.execute(db)
  for (const statement of statements(journalSql)) await sql.raw(statement).execute(db)
  await sql`drop schema if exists catalog cascade`.execute(db)
  await sql`create schema catalog`.execute(db)
  const { index = [], table = [] } = Object.groupBy(statements(schemaSql), (statement) =>
    /^create (unique )?index\b/.test(statement) ? 'index' : 'table',
  )
  for (const statement of table) await sql.raw(statement).execute(db)
  const putKeysOn = await takeKeysOff(db)
  await sql`delete from ops.catalog_schema`.execute(db)
  await sql`insert into ops.catalog_schema (hash) values (${schemaHash})`.execute(db)
  return async () => {
    for (const statement of index) await sql.raw(statement).execute(db)
    await putKeysOn()
  }
}

/** Takes the keys of all tables off, those that refer to others first, to be put on again under their names. */
async function takeKeysOff(db: Transaction<Database>): Promise<Finish> {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype in ('f', 'p', 'u') and connamespace = 'catalog'::regnamespace order by contype = 'f' desc, oid`.execute(
    db,
  )
  for (const { table, name } of rows) await sql.raw(`alter table ${table} drop constraint ${name}`).execute(db)
  return async () => {
    for (const { table, name, definition } of rows.toReversed())
      await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(db)
  }
}

const journalSql = `
create table if not exists ops.catalog_schema (hash text primary key);
create table if not exists ops.import_run (
  id int generated always as identity primary key,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  version_before text,
  version_after text not null,
  rows int not null,
  operator text not null,
  outcome text not null check (outcome in ('applied', 'unchanged'))
);
create or replace function ops.refuse() returns trigger language plpgsql as 'begin raise exception ''the journal of imports is only ever added to''; end';
create or replace trigger append_only before update or delete on ops.import_run for each row execute function ops.refuse();
`
