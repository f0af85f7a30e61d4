/** `fill-command.ts FOLDER KEPT_IN`: fills a database from the files of a folder and keeps it. Ends with 2 when a file is wrong. */
import { mkdirSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { CatalogError } from './catalog/problem.ts'
import { readCatalog } from './catalog/read.ts'
import { openEmbedded } from './connect.ts'
import { importCatalog } from './import.ts'
import { snapshotKey, writeSnapshot } from './snapshot.ts'

const [folder = '', keptIn = ''] = process.argv.slice(2)

// Reading and dumping leave hundreds of megabytes behind that nobody needs. Collecting them at each step halves the peak.

/** A database filled from the files. What it took to fill it goes out of reach with this call. */
async function filled(): Promise<PGlite> {
  const catalog = readCatalog(folder)
  globalThis.gc?.()
  const connection = await openEmbedded()
  if (connection.engine !== 'pglite') throw new Error('the embedded database is another')
  await importCatalog(connection.db, catalog)
  return connection.pglite
}

async function run(): Promise<number> {
  mkdirSync(keptIn, { recursive: true })
  const key = snapshotKey(folder)
  const pglite = await filled()
  globalThis.gc?.()
  await pglite.exec('checkpoint')
  const dump = await pglite.dumpDataDir('none')
  globalThis.gc?.()
  // A file that was changed meanwhile may have been read before or after: such a database is nobody's.
  if (key === undefined || snapshotKey(folder) !== key) return 75
  await writeSnapshot(keptIn, key, dump)
  return 0
}

const code = await run().catch((error: unknown) => {
  if (error instanceof CatalogError) return 2
  console.error(error)
  return 70
})
// An engine that is still open would keep the process alive.
process.exit(code)
