import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { CatalogError } from '../src/catalog/problem.ts'
import { readCatalog } from '../src/catalog/read.ts'
import { openFilled } from '../src/open-filled.ts'
import { project, tableOrder } from '../src/project.ts'
import { readSnapshot, snapshotKey, writeSnapshot } from '../src/snapshot.ts'
import { versionOf } from '../src/version.ts'

const folder = mkdtempSync(join(tmpdir(), 'stack-filled-'))
afterAll(() => rmSync(folder, { recursive: true }))
const data = join(folder, 'data')
const keptIn = join(folder, 'kept')
beforeEach(() => {
  rmSync(data, { recursive: true, force: true })
  cpSync(fileURLToPath(new URL('catalog', import.meta.url)), data, { recursive: true })
})

/** How the database of the files came to be, its version, and the rows of each table. */
async function opened(from = data) {
  const { connection, origin } = await openFilled(from, keptIn)
  const { db } = connection
  const { version } = await db.selectFrom('catalogVersion').select('version').executeTakeFirstOrThrow()
  const counts: Record<string, number> = {}
  for (const table of tableOrder) counts[table] = (await db.selectFrom(table).selectAll().execute()).length
  await connection.close()
  return { origin, version, counts }
}

/** What the files themselves say the database must hold. */
function expected() {
  const catalog = readCatalog(data)
  const rows = Object.entries(project(catalog, '2025-06-01T10:00:00Z')).map(([table, of]) => [table, of.length])
  return { version: versionOf(catalog), counts: Object.fromEntries(rows) }
}

describe('an embedded database', { timeout: 120_000 }, () => {
  test('is filled from the files once, and taken as it was kept while they stay the same', async () => {
    rmSync(keptIn, { recursive: true, force: true })
    expect(await opened()).toEqual({ origin: 'filled', ...expected() })
    expect(await opened()).toEqual({ origin: 'kept', ...expected() })
    appendFileSync(join(data, 'models/pebble/pebble-base.yaml'), '# Read again.\n')
    const before = expected()
    expect(await opened()).toEqual({ origin: 'filled', ...before })
  })

  test('is filled anew when the kept file is damaged', async () => {
    await opened()
    for (const name of readdirSync(keptIn)) truncateSync(join(keptIn, name), 100_000)
    expect(await opened()).toEqual({ origin: 'filled', ...expected() })
  })

  test('is filled when nothing can be kept', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    const { connection, origin } = await openFilled(data, join(folder, 'a-file/below'))
    expect(origin).toBe('unkept')
    const { version } = await connection.db.selectFrom('catalogVersion').select('version').executeTakeFirstOrThrow()
    expect(version).toBe(expected().version)
    await connection.close()
  })

  test('is not opened over wrong files, whose every problem is told', async () => {
    writeFileSync(join(data, 'families/pebble.yaml'), 'nmae: Pebble\norganization: nobody\n')
    const failure = await openFilled(data, keptIn).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CatalogError)
    expect((failure as CatalogError).problems.length).toBe(3)
  })

  test('comes out the same after a process that filled it was killed at any moment', async () => {
    const fill = fileURLToPath(new URL('../src/fill-command.ts', import.meta.url))
    const before = expected()
    for (const after of [300, 1_200]) {
      rmSync(keptIn, { recursive: true, force: true })
      const child = spawn(process.execPath, [fill, data, keptIn], { stdio: 'ignore' })
      const ended = new Promise((resolve) => child.on('close', resolve))
      await setTimeout(after)
      child.kill('SIGKILL')
      await ended
      const { version } = await opened()
      expect(version).toBe(before.version)
    }
  })
})

test('a kept file that was cut off or altered anywhere is not read', async () => {
  const place = join(folder, 'one')
  await writeSnapshot(place, 'key', Readable.from([Buffer.alloc(10_000, 'abc')]))
  expect(await readSnapshot(place, 'key')?.text()).toHaveLength(10_000)
  const file = join(place, readdirSync(place)[0]!)
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at++) {
    const altered = Buffer.from(whole)
    altered.writeUInt8(whole.readUInt8(at) ^ 1, at)
    for (const bytes of [whole.subarray(0, at), altered]) {
      writeFileSync(file, bytes)
      expect(readSnapshot(place, 'key')).toBeUndefined()
    }
  }
  expect(readSnapshot(place, 'another')).toBeUndefined()
})

test('the newest three are kept', async () => {
  const place = join(folder, 'many')
  for (const [at, key] of ['a', 'b', 'c', 'd'].entries()) {
    await writeSnapshot(place, key, Readable.from([Buffer.from('x')]))
    utimesSync(join(place, `${key}.tar.zst`), at, at)
  }
  await writeSnapshot(place, 'e', Readable.from([Buffer.from('x')]))
  expect(readdirSync(place).sort()).toEqual(['c.tar.zst', 'd.tar.zst', 'e.tar.zst'])
})

test('the name of a database follows every byte it is made of, and no folder with a link has one', () => {
  const before = snapshotKey(data)
  expect(before).toMatch(/^[0-9a-f]{64}$/)
  expect(snapshotKey(data)).toBe(before)
  appendFileSync(join(data, 'README.md'), 'x')
  expect(snapshotKey(data)).not.toBe(before)
  symlinkSync('README.md', join(data, 'link'))
  expect(snapshotKey(data)).toBeUndefined()
  expect(snapshotKey(join(folder, 'nowhere'))).toBeUndefined()
})
