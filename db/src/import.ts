import { userInfo } from 'node:os'
import type { Catalog } from '@stack/shared/catalog.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { project, tableOrder } from './project.ts'
import type { CatalogRows } from './rows.ts'
import { ensureSchema } from './schema.ts'
import type { Database } from './tables.ts'
import { versionOf } from './version.ts'

/** What an import did. */
export interface ImportResult {
  readonly version: string
  readonly versionBefore: string | null
  readonly outcome: 'applied' | 'unchanged'
  /** Rows written, over all tables. */
  readonly rows: number
}

/** Another import is running. Nothing was changed. */
export class BusyError extends Error {}

/** Names the lock that lets one import run at a time. */
const lock = 7_301_264

/**
 * Replaces the catalogue in one transaction: readers see the old one or the new one, never a mix. A catalogue that is already
 * loaded is left as it is, and the journal says so.
 *
 * @param now the instant written into the journal
 * @throws {BusyError} when another import runs
 */
export function importCatalog(db: Kysely<Database>, catalog: Catalog, now = new Date()): Promise<ImportResult> {
  return db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${lock}) as free`.execute(
      transaction,
    )
    if (!rows[0]?.free) throw new BusyError('Another import is running. Try again when it has ended.')
    const finishSchema = await ensureSchema(transaction)
    const before = await transaction.selectFrom('catalogVersion').select('version').executeTakeFirst()
    const version = versionOf(catalog)
    const isSame = before?.version === version
    const written = isSame ? 0 : await replaceRows(transaction, project(catalog, now.toISOString(), version))
    await finishSchema()
    const result = {
      version,
      versionBefore: before?.version ?? null,
      outcome: isSame ? 'unchanged' : 'applied',
      rows: written,
    } as const
    await sql`insert into ops.import_run (started_at, finished_at, version_before, version_after, rows, operator, outcome)
      values (${now.toISOString()}::timestamptz, clock_timestamp(), ${result.versionBefore}, ${version}, ${written}, ${userInfo().username}, ${result.outcome})`.execute(
      transaction,
    )
    return result
  })
}

async function replaceRows(db: Transaction<Database>, projected: CatalogRows): Promise<number> {
  for (const table of tableOrder.toReversed()) await db.deleteFrom(table).execute()
  let count = 0
  for (const table of tableOrder) {
    const rows: readonly object[] = projected[table] ?? []
    await insertRows(db, table, rows)
    count += rows.length
  }
  return count
}

/** Rows that travel together: fewer take more statements, more take more memory. */
const batch = 3_000

/**
 * Rows travel as JSON texts: binding each value of some thousand wide rows takes several times as long. What is null is left out of
 * them, which is half of the text and reads back as null.
 */
async function insertRows(db: Transaction<Database>, name: keyof Database, rows: readonly object[]): Promise<void> {
  const table = sql.table(`catalog.${name}`)
  const columns = new Map<string, string>()
  const columnOf = (key: string): string => {
    const known = columns.get(key) ?? snakeCase(key)
    columns.set(key, known)
    return known
  }
  const renamed = (row: object) => {
    const columnsOfRow: Record<string, unknown> = {}
    for (const key in row) {
      const value = row[key as keyof typeof row]
      if (value !== null) columnsOfRow[columnOf(key)] = value
    }
    return columnsOfRow
  }
  for (let at = 0; at < rows.length; at += batch)
    await sql`insert into ${table}
      select * from json_populate_recordset(null::${table}, ${JSON.stringify(rows.slice(at, at + batch).map(renamed))}::json)`.execute(
      db,
    )
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
