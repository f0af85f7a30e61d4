import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type OpenCatalog, openCatalog } from './catalog.ts'
import { root, rooms } from './house.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

let catalog: OpenCatalog

beforeAll(async () => {
  catalog = await openCatalog()
})

afterAll(() => catalog.close())

test('every command it names is a script', () => {
  const commands = [...readme.matchAll(/```sh\n(.*?)```|`([^`\n]+)`/gs)].map(
    ([, block, inline]) => block ?? inline ?? '',
  )
  const named = commands.flatMap((command) =>
    [...command.matchAll(/\b(?:npm|pnpm) (?:run )?([a-z][a-z:-]*)/g)].map(([, script = '']) => script),
  )
  expect(named).toEqual(expect.arrayContaining(['start', 'test']))
  const builtIn = ['install', 'exec']
  expect(named.filter((script) => !builtIn.includes(script) && scripts[script] === undefined)).toEqual([])
})

test('every file it links to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link)
  expect(links.length).toBeGreaterThan(1)
  for (const link of links) expect(() => readFileSync(join(root, link))).not.toThrow()
})

test('its query gives the answer that stands below it', async () => {
  const query = /<!-- query -->\s*```graphql\n(.*?)```/s.exec(readme)?.[1]
  const answer = /<!-- answer -->\s*```json\n(.*?)```/s.exec(readme)?.[1]
  expect(query).toBeDefined()
  const found = await catalog.ask(query ?? '')
  expect(found.errors).toBeUndefined()
  expect(answer && JSON.parse(answer)).toEqual(found)
})

test('it names the rooms in their order', () => {
  expect(readme).toContain(`**${rooms.join(' → ')}**`)
})
