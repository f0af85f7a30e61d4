import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../src/settings.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Starts the program and gives what it said when it ended. */
function start(environment: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [main], { env: { PATH, NODE_NO_WARNINGS: '1', ...environment } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

test('names every setting that is wrong, and repeats no password', async () => {
  const { code, said } = await start({ PORT: 'many', DATABASE_URL: 'mysql://u:canary@db/catalog', LOG_LEVEL: 'loud' })
  expect(code).toBe(64)
  for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL']) expect(said).toContain(name)
  expect(said).not.toMatch(/canary|at .*\.ts:\d+/)
})

test('a port that is taken is named, with how to take another', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    }),
  )
  const { code, said } = await start({ PORT: String(port), DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/catalog' })
  other.close()
  expect(code).toBe(69)
  expect(said).toContain(
    `Port ${port} of 127.0.0.1 is taken by another program. Choose another: PORT=${port + 1} npm start`,
  )
  expect(said).not.toMatch(/canary|at .*\.ts:\d+/)
})

test('every problem of a catalogue that cannot be loaded is named with its line', async () => {
  const data = mkdtempSync(join(tmpdir(), 'catalogue-'))
  mkdirSync(join(data, 'organizations'))
  writeFileSync(join(data, 'organizations/acme.yaml'), 'name: Acme\nkind: circus\ncolour: red\n')
  const { code, said } = await start({ DATA: data, PORT: '0' })
  expect(code).toBe(2)
  expect(said).toMatch(/acme\.yaml:2/)
  expect(said).toMatch(/acme\.yaml:3/)
  expect(said).toContain('nothing was loaded')
})

test('says which database does not answer, without its password, and goes on', async () => {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/catalog' },
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString()
        if (said.includes('does not answer')) resolve()
      })
    child.on('close', () => resolve())
  })
  child.kill('SIGTERM')
  expect(said).toContain('127.0.0.1:1/catalog')
  expect(said).not.toContain('canary')
  expect(await ended).toBe(0)
})

test('settings that are absent or empty have their defaults', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' })).toEqual({ PORT: 4000, HOST: '127.0.0.1', LOG_LEVEL: 'info' })
})
