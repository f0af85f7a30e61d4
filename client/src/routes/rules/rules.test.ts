import { fileURLToPath } from 'node:url'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from './rules.ts'

test('every rule that a page links to is there', () => {
  const source = fileURLToPath(new URL('../..', import.meta.url))
  const linked = globSync('**/*.{ts,tsx}', { cwd: source }).flatMap((path) =>
    [...readFileSync(`${source}${path}`, 'utf8').matchAll(/["'`]\/rules#([a-z-]+)["'`]/g)].map(([, id]) => id),
  )
  expect(linked.length).toBeGreaterThan(0)
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(linked))
})

test('every rule names a test that is there', () => {
  const root = fileURLToPath(new URL('../../../..', import.meta.url))
  expect(rules.filter((rule) => !existsSync(root + rule.test)).map(({ id }) => id)).toEqual([])
})
