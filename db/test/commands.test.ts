import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { readCatalog } from '../src/catalog/read.ts'
import type { Connection } from '../src/connect.ts'
import { importCatalog } from '../src/import.ts'
import { versionOf } from '../src/version.ts'
import { describeOnPostgres, type TestDatabase } from './engines.ts'

const good = fileURLToPath(new URL('catalog', import.meta.url))
const bad = mkdtempSync(join(tmpdir(), 'stack-commands-'))
const problem = 'providers/market.yaml:3:1 unknown-field "nmae" is not a field here; did you mean "name"?'

beforeAll(() => {
  cpSync(good, bad, { recursive: true })
  writeFileSync(join(bad, 'providers/market.yaml'), 'name: Market\nhomepage: https://market.example.org\nnmae: x\n')
})
afterAll(() => rmSync(bad, { recursive: true }))

function run(command: 'catalog/check.ts' | 'import-command.ts', args: readonly string[], databaseUrl?: string) {
  const file = fileURLToPath(new URL(`../src/${command}`, import.meta.url))
  const { DATABASE_URL: _, ...rest } = process.env
  const env = databaseUrl === undefined ? rest : { ...rest, DATABASE_URL: databaseUrl }
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('data:check', () => {
  test('ends with 0 and counts the records when nothing is wrong', () => {
    const { status, stdout } = run('catalog/check.ts', [good])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Nothing wrong with 4 organizations, 11 sources, .* 5 models\.\n/)
  })

  test('ends with 2 and a line for each problem', () => {
    const { status, stdout, stderr } = run('catalog/check.ts', [bad])
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: `${problem}\n`, stderr: '1 problem in 1 file.\n' })
  })

  test('prints problems for programs with --json', () => {
    const { status, stdout } = run('catalog/check.ts', ['--json', bad])
    const [found] = JSON.parse(stdout).problems
    expect(status).toBe(2)
    expect(found).toMatchObject({ file: 'providers/market.yaml', line: 3, column: 1, rule: 'unknown-field' })
  })

  test('ends with 64 and the usage when it is called wrongly', () => {
    const { status, stderr } = run('catalog/check.ts', ['--colour'])
    expect(status).toBe(64)
    expect(stderr).toContain('usage: npm run data:check')
  })
})

describe('import', () => {
  test('ends with 64 and the way to call it when no database is named', () => {
    const { status, stderr } = run('import-command.ts', [good])
    expect(status).toBe(64)
    expect(stderr).toMatch(/^DATABASE_URL is not set.*\nusage: DATABASE_URL=postgres:/)
  })

  test('ends with 64 and does not repeat an address that is none', () => {
    const { status, stderr } = run('import-command.ts', [good], 'mysql://me:hunter2@localhost/x')
    expect(status).toBe(64)
    expect(stderr).not.toContain('hunter2')
  })

  test('ends with 69 when nothing listens there, and never prints the password', () => {
    const { status, stdout, stderr } = run('import-command.ts', [good], 'postgres://me:hunter2@127.0.0.1:1/stack')
    expect(status).toBe(69)
    expect(stderr).toContain('The database 127.0.0.1:1/stack cannot take the catalogue')
    expect(stdout + stderr).not.toContain('hunter2')
  })
})

describeOnPostgres('import', (engine) => {
  let database: TestDatabase
  let db: Connection['db']
  beforeAll(async () => {
    database = await engine.open()
    db = database.connection.db
  })
  const loaded = async () => (await db.selectFrom('catalogVersion').select('version').executeTakeFirst())?.version
  const catalog = readCatalog(good)
  const version = versionOf(catalog)

  test('loads the files, and the second time has nothing to do', async () => {
    const first = run('import-command.ts', [good], database.url)
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining(`Loaded catalogue ${version}`) })
    expect(first.stderr.split('\n')[0]).toBe('Reading the files')
    expect(await loaded()).toBe(version)
    const second = run('import-command.ts', ['--json', good], database.url)
    expect(JSON.parse(second.stdout)).toEqual({ version, versionBefore: version, outcome: 'unchanged', rows: 0 })
  })

  test('ends with 2 and leaves the loaded catalogue alone when a file is wrong', async () => {
    await importCatalog(db, catalog)
    const { status, stdout } = run('import-command.ts', [bad], database.url)
    expect({ status, stdout }).toEqual({ status: 2, stdout: `${problem}\n` })
    expect(await loaded()).toBe(version)
  })

  test('ends with 75 while another import holds the lock', async () => {
    const { status, stderr } = await db.connection().execute(async (other) => {
      await sql`select pg_advisory_lock(7301264)`.execute(other)
      const refused = run('import-command.ts', [good], database.url)
      await sql`select pg_advisory_unlock(7301264)`.execute(other)
      return refused
    })
    expect(status).toBe(75)
    expect(stderr).toContain('Another import is running')
  })

  test('ends with 69 when the account may not write', async () => {
    await sql`drop role if exists reader`.execute(db)
    await sql`create role reader login`.execute(db)
    const { status, stderr } = run('import-command.ts', [good], database.url?.replace('stack@', 'reader@'))
    expect(status).toBe(69)
    expect(stderr).toContain('permission denied')
  })
})
