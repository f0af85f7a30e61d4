import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenCatalog, openFixture } from './catalog.ts'

let catalog: OpenCatalog
beforeAll(async () => {
  catalog = await openFixture()
})
afterAll(() => catalog.close())

test('a cursor of a sort by score belongs to its benchmark', async () => {
  const page = (benchmark: string, after: string | null) =>
    catalog.ask(
      `query ($benchmark: String!, $after: String) {
        models(first: 1, after: $after, orderBy: [{ key: SCORE, benchmark: $benchmark, direction: DESC }]) { nodes { slug } pageInfo { endCursor } } }`,
      { benchmark, after },
    )
  const { models } = (await page('sums', null)).data as any
  expect(models.nodes).toEqual([{ slug: 'wave-think' }])
  const next = await page('sums', models.pageInfo.endCursor)
  expect(next.errors).toBeUndefined()
  expect((next.data as any).models.nodes).toEqual([{ slug: 'pebble-large' }])
  const [error] = (await page('spelling', models.pageInfo.endCursor)).errors ?? []
  expect(error?.message).toBe('The cursor in "after" belongs to the score of "sums"; this is that of "spelling".')
  expect(error?.extensions?.['code']).toBe('BAD_USER_INPUT')
})
