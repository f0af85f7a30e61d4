import { openServer } from '@stack/db/connect.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenCatalog, openCatalog } from './catalog.ts'
import { type Served, serve } from './served.ts'

let catalog: OpenCatalog
let served: Served

beforeAll(async () => {
  catalog = await openCatalog()
  served = await serve(catalog.connection)
})

afterAll(() => served.close())

const accept = { Accept: 'application/graphql-response+json' }
const query = '{ license(slug: "mit") { name } }'

async function change(statement: string): Promise<void> {
  if (catalog.connection.engine !== 'pglite') throw new Error('this file changes an embedded database')
  await catalog.connection.pglite.exec(statement)
}

test('a statement the database refuses answers with a code and an id, and tells nothing else', async () => {
  await change('alter table catalog.license rename to gone')
  const { status, text, json } = await served.post(query, {}, accept)
  await change('alter table catalog.gone rename to license')
  expect(status).toBe(500)
  expect(text).not.toMatch(/relation|license"|select|catalog\.|\/|at .*\d+:\d+/i)
  const { code, id } = json().errors[0].extensions
  expect(code).toBe('INTERNAL')
  expect(served.log.find((line) => line.includes(id))).toContain('relation \\"license\\" does not exist')
  expect((await served.post(query)).json()).toEqual({ data: { license: { name: 'MIT License' } } })
})

test('a page of data that fails tells nothing either', async () => {
  await change('alter table catalog.change rename to gone')
  const { status, text } = await served.send('/feed.xml')
  await change('alter table catalog.gone rename to change')
  expect({ status, text }).toEqual({ status: 500, text: 'Something went wrong here. It has been logged.\n' })
})

test('a database without a catalogue is not ready, and says what to do', async () => {
  await change('alter table catalog.catalog_version rename to gone')
  const { status, text } = await served.send('/readyz')
  await change('alter table catalog.gone rename to catalog_version')
  expect(status).toBe(503)
  expect(text).toContain('npm run import')
  expect((await served.send('/readyz')).status).toBe(200)
})

test('a database that is away makes everything but the process say "not now", and no password is told', async () => {
  const away = await serve(openServer('postgres://reader:canary@127.0.0.1:1/catalog'))
  expect((await away.send('/livez')).status).toBe(200)
  const { status, headers, json } = await away.post(query, {}, accept)
  expect({ status, wait: headers['retry-after'] }).toEqual({ status: 503, wait: '1' })
  expect(json().errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }])
  for (const path of ['/readyz', '/catalog.json', '/feed.xml', '/models/llama-4-scout']) {
    const answer = await away.send(path)
    expect({ path, status: answer.status, wait: answer.headers['retry-after'] }).toEqual({
      path,
      status: 503,
      wait: '1',
    })
    expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|canary/)
  }
  expect((await away.send('/models')).status).toBe(200)
  await away.close()
  expect(away.log.join('')).not.toContain('canary')
})

test('a server that has closed takes no more connections', async () => {
  const closing = await serve(openServer('postgres://reader@127.0.0.1:1/catalog'))
  await closing.close()
  await expect(closing.send('/livez')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

test('a server with no room left says so before any work, and its pulse goes on', async () => {
  const full = await serve(openServer('postgres://reader@127.0.0.1:1/catalog'), { working: 0, waiting: 0, waitMs: 0 })
  for (const answer of [await full.post(query, {}, accept), await full.send('/feed.json')]) {
    expect({ status: answer.status, wait: answer.headers['retry-after'] }).toEqual({ status: 503, wait: '1' })
    expect(answer.json().errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }])
  }
  expect((await full.send('/livez')).status).toBe(200)
  await full.close()
})
