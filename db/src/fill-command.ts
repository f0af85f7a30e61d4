/** `fill-command.ts FOLDER KEPT_IN`: fills a database from the files of a folder and keeps it. Ends with 2 when a file is wrong. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'tar'
import { CatalogError } from './catalog/problem.ts'
import { readCatalog } from './catalog/read.ts'
import { openEmbedded } from './connect.ts'
import { importCatalog } from './import.ts'
import { snapshotKey, writeSnapshot } from './snapshot.ts'

const [folder = '', keptIn = ''] = process.argv.slice(2)

/**
 * Fills a database whose files lie on disk: beside the engine there is no room in memory for them, and none for a copy. Nothing
 * will tidy up in it later: without statistics and with rows not known to be visible, facets take twice as long.
 */
async function fill(files: string): Promise<void> {
  const catalog = readCatalog(folder)
  globalThis.gc?.()
  const connection = await openEmbedded({ folder: files })
  await importCatalog(connection.db, catalog)
  if (connection.engine === 'pglite') await connection.pglite.exec('vacuum analyze')
  await connection.close()
}

async function run(): Promise<number> {
  const key = snapshotKey(folder)
  const files = join(keptIn, `${randomUUID()}.draft`)
  mkdirSync(files, { recursive: true })
  try {
    await fill(files)
    // A file that was changed meanwhile may have been read before or after: such a database is nobody's.
    if (key === undefined || snapshotKey(folder) !== key) return 75
    await writeSnapshot(keptIn, key, create({ cwd: files, portable: true, noPax: true }, ['.']))
    return 0
  } finally {
    rmSync(files, { recursive: true, force: true })
  }
}

const code = await run().catch((error: unknown) => {
  if (error instanceof CatalogError) return 2
  console.error(error)
  return 70
})
// An engine that is still open would keep the process alive.
process.exit(code)
