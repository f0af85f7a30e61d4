import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { explorer } from './explorer.ts'

let folder: string
let server: Server
let origin: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'explorer-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>explorer</title>')
  writeFileSync(join(folder, 'assets', 'kept.js'), 'kept')
  writeFileSync(join(folder, 'assets', 'gone.js'), 'gone')
  const serve = explorer(folder, async () => ({ found: false }))
  server = createServer((request, response) => {
    void serve(request, response, new URL(request.url ?? '/', 'http://localhost'))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test('a file that is gone since the start ends its own answer and nothing else', async () => {
  rmSync(join(folder, 'assets', 'gone.js'))
  await expect(fetch(`${origin}/assets/gone.js`).then((response) => response.text())).rejects.toThrow()
  const next = await fetch(`${origin}/assets/kept.js`)
  expect([next.status, await next.text()]).toEqual([200, 'kept'])
})
