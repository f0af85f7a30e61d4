import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchDocument } from '../../src/verify/documents.ts'

let root = ''
let work = ''
let commit = ''
const git = (...options: readonly string[]) =>
  execFileSync('git', ['-C', work, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...options], {
    encoding: 'utf8',
  }).trim()

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'))
  work = join(root, 'work')
  mkdirSync(join(work, 'docs'), { recursive: true })
  git('init', '-q')
  writeFileSync(join(work, 'docs/a card.md'), 'first\n')
  git('add', '.')
  git('commit', '-qm', 'first')
  commit = git('rev-parse', 'HEAD')
  writeFileSync(join(work, 'docs/a card.md'), 'second\n')
  git('commit', '-qam', 'second')
})
afterAll(() => rmSync(root, { recursive: true }))

const pinned = (more = {}) => ({
  repository: 'https://github.com/quarry/pebble',
  commit,
  path: 'docs/a card.md',
  ...more,
})
const textOf = (fetched: Awaited<ReturnType<typeof fetchDocument>>) =>
  'bytes' in fetched ? fetched.bytes.toString('utf8') : fetched.missing

describe('a folder of documents holds', () => {
  test.each([
    ['a clone with its work tree', 'quarry/pebble', '.'],
    ['a git directory', 'quarry/pebble.git', '.git'],
    ['a clone under both names', 'quarry+pebble', '.'],
    ['a git directory in a folder of both names', 'quarry+pebble/repo', '.git'],
  ])('%s, and the file is read as it was at the commit', async (_, place, from) => {
    const folder = mkdtempSync(join(root, 'folder-'))
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    cpSync(join(work, from), join(folder, place), { recursive: true })
    expect(textOf(await fetchDocument(pinned(), folder))).toBe('first\n')
  })

  test('plain files by repository, commit and path', async () => {
    const folder = mkdtempSync(join(root, 'folder-'))
    const file = join(folder, 'quarry/pebble', commit, 'docs/a card.md')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'kept\n')
    expect(textOf(await fetchDocument(pinned(), folder))).toBe('kept\n')
  })

  test('nothing of a repository, a commit or a file that is not there', async () => {
    const folder = mkdtempSync(join(root, 'folder-'))
    expect(await fetchDocument(pinned(), folder)).toEqual({ missing: 'the document was not at hand' })
    cpSync(work, join(folder, 'quarry/pebble'), { recursive: true })
    expect(await fetchDocument(pinned({ commit: '0'.repeat(40) }), folder)).toEqual({
      missing: 'the document was not at hand',
    })
    expect(await fetchDocument(pinned({ path: 'docs/b.md' }), folder)).toEqual({
      missing: 'the document was not at hand',
    })
  })
})

describe('from the network', () => {
  let server: Server
  const asked: string[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url?.endsWith('card.md')) response.end('served\n')
      else response.writeHead(404).end()
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterAll(() => server.close())
  const repository = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/quarry/pebble`

  test('the raw file at the commit is asked for', async () => {
    expect(textOf(await fetchDocument(pinned({ repository: repository() }), undefined))).toBe('served\n')
    expect(asked.at(-1)).toBe(`/quarry/pebble/raw/${commit}/docs/a%20card.md`)
  })

  test('a file that is not served is missing, with the answer', async () => {
    const fetched = await fetchDocument(pinned({ repository: repository(), path: 'docs/b.md' }), undefined)
    expect(textOf(fetched)).toMatch(/^the document could not be fetched: 404 of /)
  })
})
