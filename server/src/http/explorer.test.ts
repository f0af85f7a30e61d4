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
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>explorer</title><meta\n name="description"\n content="all"><noscript>none</noscript>',
  )
  writeFileSync(join(folder, 'assets', 'kept.js'), 'kept')
  writeFileSync(join(folder, 'assets', 'gone.js'), 'gone')
  const serve = explorer(folder, async (_kind, name) => ({
    record:
      name === 'known' ? { name: 'A & B', summary: 'The <first> of "two".', file: 'data/models/a/known.yaml' } : null,
  }))
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

test('a page says what it is about before any script runs', async () => {
  const text = await (await fetch(`${origin}/models/known`)).text()
  expect(text).toContain('<title>A &amp; B · The Open-Source AI Stack</title>')
  expect(text).toContain(`<link rel="canonical" href="http://localhost/models/known" />`)
  expect(text).toContain('content="The &lt;first&gt; of &quot;two&quot;."')
  expect(text).toMatch(/<noscript>[^]*<h1>A &amp; B<\/h1>[^]*data\/models\/a\/known\.yaml[^]*<\/noscript>/)
  expect(text).not.toContain('none')
})

test('a page of nothing says so, and has no canonical address', async () => {
  const response = await fetch(`${origin}/models/unknown`)
  const text = await response.text()
  expect([response.status, text.includes('<h1>Not found</h1>'), text.includes('canonical')]).toEqual([404, true, false])
})
