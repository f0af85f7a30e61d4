import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCatalog } from './catalog.ts'
import { type Served, serve } from './served.ts'

let served: Served

beforeAll(async () => {
  const { connection } = await openCatalog()
  served = await serve(connection)
})

afterAll(() => served.close())

const audits = serverAudits({ url: () => `${served.origin}/graphql` })

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61)
})

test.each(audits)('$id $name', async (audit) => {
  const result = await audit.fn()
  expect(result).toMatchObject({ status: 'ok' })
})
