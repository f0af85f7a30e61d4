/**
 * All that must hold before a change lands, in order; every step runs even when one before it fails. A suite that this machine
 * cannot run is left out with a line that says how to get it; with CI=true that is a failure.
 */
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isCi = process.env['CI'] === 'true'
const chromium = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))
const initdb = [
  ...(process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/initdb`),
  ...globSync('/usr/lib/postgresql/*/bin/initdb'),
].find((path) => existsSync(path))

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly cwd?: string
  /** Why it cannot run here, and how to change that. */
  readonly missing?: string | undefined
}

const steps: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'operations', command: ['gql-tada', 'check'], cwd: 'client' },
  { name: 'data', command: ['node', 'db/src/catalog/check.ts'] },
  { name: 'claims', command: ['node', 'db/src/verify/verify.ts', '--offline'] },
  { name: 'client build', command: ['node', 'client/build.ts'] },
  { name: 'tests', command: ['vitest', 'run'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    cwd: 'client',
    missing: chromium ? undefined : 'no Chromium found: install the package "chromium", or name one in CHROMIUM',
  },
]

const only = process.argv.slice(2)
const failed: string[] = []
const leftOut: string[] = []
let passed = 0

if (!initdb) {
  const how = 'no native Postgres found: install the package "postgresql", or put initdb on the PATH'
  leftOut.push(`tests on native Postgres: ${how}`)
  if (isCi) failed.push('tests on native Postgres')
}

for (const { name, command, cwd = '.', missing } of steps) {
  if (only.length > 0 && !only.includes(name)) continue
  if (missing !== undefined) {
    leftOut.push(`${name}: ${missing}`)
    if (isCi) failed.push(name)
    continue
  }
  const started = performance.now()
  console.log(`\n── ${name}`)
  const { status } = spawnSync('pnpm', ['exec', ...command], {
    cwd: new URL(`${cwd}/`, `file://${root}`).pathname,
    stdio: 'inherit',
    env: { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) },
  })
  console.log(`   ${name}: ${status === 0 ? 'ok' : 'failed'} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (status === 0) passed += 1
  else failed.push(name)
}

console.log()
for (const line of leftOut) console.log(`Left out: ${line}`)
for (const name of failed) console.log(`Failed: ${name}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
