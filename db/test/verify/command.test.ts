import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const commit = '0123456789abcdef0123456789abcdef01234567'
const model = (value: number) => `name: Pebble
organization: quarry
family: pebble
license: open
stage: instruct
summary: A model.
reports:
  - source: pebble-card
    as_of: 2025-02-01
    recorded_on: 2025-03-01
    facts:
      layers: { value: ${value}, at: "L3, row Layers, column Pebble" }
    limitations:
      - { text: It was not tested., at: "L1" }
`

const files = (value = 28): Record<string, string> => ({
  'data/organizations/quarry.yaml': 'name: Quarry\nkind: company\n',
  'data/families/pebble.yaml': 'name: Pebble\norganization: quarry\n',
  'data/licenses/open.yaml':
    'name: Open\nosi_approved: false\nurl: https://x.example.org/l\nsource: pebble-card\nterms: []\n',
  'data/sources/pebble-card.yaml': `title: Model card of Pebble
publisher: quarry
kind: model-card
tier: A
url: https://git.example.org/quarry/pebble/blob/${commit}/card.md
pinned:
  repository: https://git.example.org/quarry/pebble
  commit: ${commit}
  path: card.md
published_on: 2025-02-01
read_on: 2025-03-01
`,
  'data/models/pebble/pebble.yaml': model(value),
  [`documents/quarry/pebble/${commit}/card.md`]: '| | Pebble |\n|---|---|\n| Layers | 28 |\n',
})

let root = ''
const write = (given: Record<string, string>) => {
  for (const [path, text] of Object.entries(given)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
const verify = (...options: readonly string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('../../src/verify/verify.ts', import.meta.url)), ...options], {
    encoding: 'utf8',
  })
const documents = () => ['--documents', join(root, 'documents'), join(root, 'data')]
const kept = () => readFileSync(join(root, 'data/checks/pebble-card.yaml'), 'utf8')

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'verify-'))
  write(files())
})
afterAll(() => rmSync(root, { recursive: true }))

describe('data:verify', () => {
  test('counts what it found, says why a claim cannot be checked, and ends with 0', () => {
    const { status, stdout } = verify(...documents())
    expect(stdout).toMatch(/^not-checkable pebble limitations limitations \[pebble-card: L1\] a statement/)
    expect(stdout).toMatch(/2 claims: 1 checked \(50 %\), 0 mismatch, 1 not checkable\.\n$/)
    expect(status).toBe(0)
  })

  test('keeps results only when asked, and the same results give the same file', () => {
    expect(() => kept()).toThrow()
    verify('--write', ...documents())
    const first = kept()
    expect(first).toMatch(/^ {2}- pebble facts layers [0-9a-f]{12} checked \d{4}-\d{2}-\d{2}$/m)
    expect(first).toMatch(/^document: [0-9a-f]{64}$/m)
    verify('--write', ...documents())
    expect(kept()).toBe(first)
  })

  test('is content offline with results that hold, and reads no document', () => {
    const { status, stdout } = verify('--offline', join(root, 'data'))
    expect(stdout).toBe('2 claims: 0 wait to be looked up, 0 mismatch; 0 results of claims that are no more.\n')
    expect(status).toBe(0)
  })

  test('a claim that is edited has no result any more', () => {
    write(files(29))
    const { status, stdout } = verify('--offline', join(root, 'data'))
    expect(stdout).toContain('waiting pebble facts layers 29 [pebble-card: L3, row Layers, column Pebble]')
    expect(stdout).toMatch(/^stale pebble-card: [0-9a-f]{12}$/m)
    expect(status).toBe(2)
  })

  test('ends with 2 on a mismatch, with what stands there, and so does a kept one offline', () => {
    const { status, stdout } = verify('--write', '--model', 'pebble', ...documents())
    expect(stdout).toContain('the layers there is 28')
    expect(status).toBe(2)
    expect(verify('--offline', join(root, 'data')).status).toBe(2)
  })

  test('a document that cannot be had leaves an earlier result as it is', () => {
    write(files(28))
    verify('--write', ...documents())
    const before = kept()
    mkdirSync(join(root, 'empty'))
    const { status, stdout, stderr } = verify('--write', '--documents', join(root, 'empty'), join(root, 'data'))
    expect(stderr).toContain(
      '1 document could not be had, with 2 claims; what was found of them before still holds: pebble-card',
    )
    expect(status).toBe(69)
    expect(stdout).toContain('the document was not at hand')
    expect(kept()).toBe(before)
  })

  test('prints one JSON object when asked', () => {
    const { stdout } = verify('--json', '--source', 'pebble-card', ...documents())
    expect(JSON.parse(stdout)).toMatchObject({ counts: { checked: 1, mismatch: 0, notCheckable: 1 } })
  })

  test.each([
    [['--offline', '--write']],
    [['--source', 'no-such-source']],
    [['--documents', '/no/such/folder']],
    [['--colour']],
  ])('ends with 64 and the usage for %j', (options) => {
    const { status, stderr } = verify(...options, join(root, 'data'))
    expect(status).toBe(64)
    expect(stderr).toContain('usage: npm run data:verify')
  })
})
