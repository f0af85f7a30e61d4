import { fileURLToPath } from 'node:url'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { describeOnEngines } from '@stack/db/test/engines.ts'
import { loadFixture, type OpenCatalog } from './catalog.ts'
import { sqlText } from './sql-text.ts'

/** With `RECORD=1` the answers and statements are written instead of compared: `RECORD=1 pnpm exec vitest run server/test/queries.test.ts`. */
const isRecording = process.env['RECORD'] === '1'

const folder = fileURLToPath(new URL('queries/', import.meta.url))
const names = globSync('*.graphql', { cwd: folder })
  .map((file) => file.replace(/\.graphql$/, ''))
  .sort()

const read = (file: string): string => (existsSync(folder + file) ? readFileSync(folder + file, 'utf8') : '')

/** The recorded text, or, when recording, the new one once it is written. */
function recorded(file: string, text: string): string {
  if (isRecording) writeFileSync(folder + file, text)
  return read(file)
}

describeOnEngines('a recorded query', (engine) => {
  let catalog: OpenCatalog

  beforeAll(async () => {
    const { connection } = await engine.open()
    catalog = await loadFixture(connection)
  })

  test.each(names)('%s answers as recorded, with the one statement recorded', async (name) => {
    const variables = JSON.parse(read(`${name}.variables.json`) || '{}')
    const before = catalog.statements.length
    const answer = await catalog.ask(read(`${name}.graphql`), variables)
    const sent = catalog.statements.slice(before)
    expect(answer.errors).toBeUndefined()
    expect(sent).toHaveLength(1)
    const json = `${JSON.stringify(answer.data, null, 2)}\n`
    expect(json).toBe(recorded(`${name}.json`, json))
    const sql = sent.map(sqlText).join('\n')
    expect(sql).toBe(recorded(`${name}.sql`, sql))
    expect(json.length).toBeLessThan(30_000)
  })
})

test('every answer and statement belongs to a query', () => {
  const files = globSync('*', { cwd: folder }).map((file) => file.replace(/\.(graphql|variables\.json|json|sql)$/, ''))
  expect([...new Set(files)].sort()).toEqual(names)
})
