import { fileURLToPath } from 'node:url'
import type { Catalog } from '@stack/shared/catalog.ts'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { readCatalog } from '../src/catalog/read.ts'
import { type Connection, openServer } from '../src/connect.ts'
import { BusyError, importCatalog } from '../src/import.ts'
import { importFailure } from '../src/import-failure.ts'
import { project, tableOrder } from '../src/project.ts'
import { versionOf } from '../src/version.ts'
import { describeOnEngines, describeOnPostgres } from './engines.ts'

type Db = Connection['db']

const catalog = readCatalog(fileURLToPath(new URL('catalog', import.meta.url)))
const now = new Date('2025-03-02T10:00:00Z')

/** The catalogue with another summary of one model. */
function revised(summary: string): Catalog {
  const model = catalog.models.get('pebble')
  if (!model) throw new Error('the fixture has no pebble')
  return { ...catalog, models: new Map([...catalog.models, ['pebble', { ...model, summary }]]) }
}

/** The catalogue with a benchmark that the check of files would have refused. */
function broken(): Catalog {
  const sums = catalog.benchmarks.get('sums')
  if (!sums) throw new Error('the fixture has no benchmark sums')
  return { ...catalog, benchmarks: new Map([...catalog.benchmarks, ['sums', { ...sums, max: sums.min }]]) }
}

const text = (row: object) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Every row of every table, in an order of its own. */
async function stored(db: Db): Promise<Record<string, string[]>> {
  const tables = await Promise.all(
    tableOrder.map(async (table) => [table, (await db.selectFrom(table).selectAll().execute()).map(text).sort()]),
  )
  return Object.fromEntries(tables)
}

const expected = (of: Catalog, importedAt = now.toISOString()) =>
  Object.fromEntries(Object.entries(project(of, importedAt)).map(([table, rows]) => [table, rows.map(text).sort()]))

const journal = async (db: Db) => {
  const { rows } = await sql<Record<string, unknown>>`
    select version_before as before, version_after as after, rows, outcome from ops.import_run order by id`.execute(db)
  return rows
}

describeOnEngines('an import', (engine) => {
  let db: Db
  beforeAll(async () => {
    db = (await engine.open()).connection.db
  })

  test('fills every table with the rows that the records stand for', async () => {
    const result = await importCatalog(db, catalog, now)
    const rows = await stored(db)
    expect(rows).toEqual(expected(catalog))
    expect(Object.entries(rows).filter(([, of]) => of.length === 0)).toEqual([])
    expect(result).toEqual({
      version: versionOf(catalog),
      versionBefore: null,
      outcome: 'applied',
      rows: Object.values(rows).flat().length,
    })
  })

  test('keeps the digits of a score as its file writes them', async () => {
    await importCatalog(db, catalog, now)
    const scores = await db
      .selectFrom('score')
      .select(['value', 'printed'])
      .where('value', 'in', [74, 81.5])
      .orderBy('value')
      .execute()
    expect(scores).toEqual([
      { value: 74, printed: '74.0' },
      { value: 81.5, printed: '81.5' },
    ])
  })

  test('changes nothing when the catalogue is the one that is loaded, whatever the order of its files', async () => {
    await importCatalog(db, catalog, now)
    const turned = { ...catalog, models: new Map([...catalog.models].toReversed()) }
    const result = await importCatalog(db, turned, new Date('2025-03-03T10:00:00Z'))
    expect(result).toMatchObject({ outcome: 'unchanged', rows: 0, version: result.versionBefore })
    expect(await stored(db)).toEqual(expected(catalog))
  })

  test('replaces what a changed record said', async () => {
    await importCatalog(db, catalog, now)
    const changed = revised('Said anew.')
    const result = await importCatalog(db, changed, now)
    expect(result).toMatchObject({ outcome: 'applied', versionBefore: versionOf(catalog), version: versionOf(changed) })
    expect(await stored(db)).toEqual(expected(changed))
  })

  test('leaves the loaded catalogue and the journal alone when the database refuses a row', async () => {
    await importCatalog(db, catalog, now)
    const before = await journal(db)
    await expect(importCatalog(db, broken(), now)).rejects.toMatchObject({ constraint: 'benchmark_check' })
    expect(await stored(db)).toEqual(expected(catalog))
    expect(await journal(db)).toEqual(before)
  })

  test('enters each run in the journal, which is only ever added to', async () => {
    await importCatalog(db, revised('First.'), now)
    const { rows } = await importCatalog(db, revised('Second.'), now)
    await importCatalog(db, revised('Second.'), now)
    const [first, second] = [versionOf(revised('First.')), versionOf(revised('Second.'))]
    expect((await journal(db)).slice(-2)).toEqual([
      { before: first, after: second, rows, outcome: 'applied' },
      { before: second, after: second, rows: 0, outcome: 'unchanged' },
    ])
    for (const statement of ['delete from ops.import_run', "update ops.import_run set operator = 'nobody'"])
      await expect(sql.raw(statement).execute(db)).rejects.toThrow('only ever added to')
  })

  test('builds the tables anew when their form is another one, and keeps the journal', async () => {
    await importCatalog(db, catalog, now)
    const before = await journal(db)
    await sql`drop table catalog.record`.execute(db)
    await sql`update ops.catalog_schema set hash = 'of an older release'`.execute(db)
    expect(await importCatalog(db, catalog, now)).toMatchObject({ outcome: 'applied', versionBefore: null })
    expect(await stored(db)).toEqual(expected(catalog))
    expect(await journal(db)).toHaveLength(before.length + 1)
  })
})

describeOnPostgres('an import beside others', (engine) => {
  let db: Db
  let url: string
  beforeAll(async () => {
    const database = await engine.open()
    db = database.connection.db
    url = database.url ?? ''
  })

  const opened = async <R>(use: (other: Connection) => Promise<R>): Promise<R> => {
    const other = openServer(url, { statementTimeoutMs: 20_000 })
    try {
      return await use(other)
    } finally {
      await other.close()
    }
  }

  test('is refused as busy while another runs', async () => {
    await importCatalog(db, catalog, now)
    const outcomes = await opened((other) =>
      Promise.allSettled([importCatalog(db, revised('Left.'), now), importCatalog(other.db, revised('Right.'), now)]),
    )
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(refused).toEqual([expect.any(BusyError)])
    expect([expected(revised('Left.')), expected(revised('Right.'))]).toContainEqual(await stored(db))
  })

  test('gives up soon when a reader holds a lock that it needs', async () => {
    await importCatalog(db, catalog, now)
    const failure = await opened((other) =>
      other.db.transaction().execute(async (reader) => {
        await sql`lock table catalog.model in access exclusive mode`.execute(reader)
        return importCatalog(db, revised('Late.'), now).catch((error: unknown) => importFailure(error, 'here'))
      }),
    )
    expect(failure).toMatchObject({ exitCode: 75 })
    expect(await stored(db)).toEqual(expected(catalog))
  })

  test('shows readers the old catalogue or the new one, never a mix', async () => {
    const versions = ['One.', 'Two.'].map((summary) => ({ summary, version: versionOf(revised(summary)) }))
    await importCatalog(db, revised('One.'), now)
    const seen = await opened(async (other) => {
      const found: { summary: string; version: string }[] = []
      const done = new AbortController()
      const reading = (async () => {
        while (!done.signal.aborted) {
          const { rows } = await sql<{ summary: string; version: string }>`
              select summary, version from catalog.model, catalog.catalog_version where slug = 'pebble'`.execute(
            other.db,
          )
          found.push(...rows)
        }
      })()
      for (const summary of ['Two.', 'One.', 'Two.', 'One.', 'Two.']) await importCatalog(db, revised(summary), now)
      done.abort()
      await reading
      return found
    })
    expect(new Set(seen.map(({ version }) => version)).size).toBe(2)
    for (const row of seen) expect(versions).toContainEqual(row)
  })
})
