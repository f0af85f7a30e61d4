import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'
import { readCatalog } from './catalog/read.ts'
import { type Connection, openEmbedded } from './connect.ts'
import { importCatalog } from './import.ts'
import { readSnapshot, snapshotFolder, snapshotKey } from './snapshot.ts'

/** An embedded database that holds a catalogue. */
export interface FilledDatabase {
  readonly connection: Connection
  /** `kept`: filled by an earlier start. `filled`: by this one. `unkept`: by this one, and the next will have to do it again. */
  readonly origin: 'kept' | 'filled' | 'unkept'
}

async function openKept(key: string, keptIn: string): Promise<Connection | undefined> {
  const dump = readSnapshot(keptIn, key)
  if (dump === undefined) return undefined
  const connection = await openEmbedded({ dump }).catch(() => undefined)
  if (!connection) return undefined
  try {
    await connection.db.selectFrom('catalogVersion').select('version').executeTakeFirstOrThrow()
    return connection
  } catch {
    await connection.close().catch(() => {})
    return undefined
  }
}

/** Flags of Node that keep the peak of a fill low. */
const lean = ['--liftoff-only', '--max-semi-space-size=8', '--expose-gc']
const fillCommand = fileURLToPath(new URL('fill-command.ts', import.meta.url))

/** Fills a database in a process of its own, whose memory is gone with it, and keeps it. Whether that went well. */
function fill(folder: string, keptIn: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...lean, fillCommand, folder, keptIn], { stdio: 'ignore' })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/**
 * Opens an embedded database that holds the catalogue of a folder. The first start over a folder fills it from the files and keeps
 * the result; later ones go on from there while no byte of the files, or of the program that reads them, has changed. Nothing
 * depends on what is kept: where it is missing, damaged or cannot be written, the files are read.
 *
 * @param keptIn the folder for what is kept
 * @throws {CatalogError} when a file is wrong
 */
export async function openFilled(folder: string, keptIn = snapshotFolder): Promise<FilledDatabase> {
  const key = snapshotKey(folder)
  if (key !== undefined) {
    const kept = await openKept(key, keptIn)
    if (kept) return { connection: kept, origin: 'kept' }
    const filled = (await fill(folder, keptIn)) ? await openKept(key, keptIn) : undefined
    if (filled) return { connection: filled, origin: 'filled' }
  }
  const catalog = readCatalog(folder)
  const connection = await openEmbedded()
  await importCatalog(connection.db, catalog)
  return { connection, origin: 'unkept' }
}
