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

const slugs = async (filter: string) =>
  (await catalog.everyModel<{ slug: string }>('slug', `filter: ${filter}`)).map(({ slug }) => slug).toSorted()

test.each([
  ['a provider, whatever it asks', '{ providers: ["bazaar"] }', ['pebble', 'wave']],
  ['a price between two bounds', '{ offering: { minInputUsd: 0.08, maxInputUsd: 0.1 } }', ['pebble']],
  [
    'a price that only an earlier report asked',
    '{ offering: { providers: ["market"], minInputUsd: 0.08, maxInputUsd: 0.1 } }',
    [],
  ],
  ['a price that is disputed', '{ offering: { maxInputUsd: 0.02 } }', []],
  ['a speed that a report without a price states', '{ offering: { minTokensPerSecond: 80 } }', ['pebble']],
  ['a day by which it was known', '{ knownBy: "2025-03-01" }', ['pebble', 'pebble-base']],
  ['a runtime of a published format', '{ runtimes: ["wave-run"] }', ['pebble', 'pebble-large', 'wave']],
  ['a clause of the licence', '{ licenseTerms: [{ kind: COMMERCIAL_USE, verdicts: [ALLOWED] }] }', ['wave']],
  ['a part that was released', '{ released: [WEIGHTS, INFERENCE_CODE] }', ['wave']],
  ['the least score on a benchmark', '{ scores: [{ benchmark: "sums", min: 85 }] }', ['pebble-large', 'wave-think']],
  ['memory at a context', '{ fitsIn: { memoryBytes: 4e9, quantization: "q4", contextTokens: 32768 } }', ['pebble']],
])('a filter finds %s', async (_, filter, found) => {
  expect(await slugs(filter)).toEqual(found)
})

test('a facet counts what choosing it gives, in every dimension', async () => {
  const { data } = await catalog.ask('{ models { facets { dimension missing values { value count } } } }')
  const { facets } = (data as any).models
  expect(facets.map(({ dimension }: any) => dimension)).toEqual(
    expect.arrayContaining(['runtimes', 'providers', 'outputModalities', 'activeParameters']),
  )
  for (const { dimension, values } of facets) {
    if (/Parameters|Tokens|releasedOn/.test(dimension)) continue
    for (const { value, count } of values) {
      const isWord = /^[A-Z_]+$/.test(value)
      const found = await slugs(`{ ${dimension}: [${isWord ? value : JSON.stringify(value)}] }`)
      expect({ dimension, value, count }).toEqual({ dimension, value, count: found.length })
    }
  }
})

test('the lowest price is that of the report shown first of those that state one', async () => {
  const models = await catalog.everyModel<any>(
    'slug lowestOffering { inputUsdPerMillionTokens provider { slug } } output: lowestOffering(by: OUTPUT_PRICE) { outputUsdPerMillionTokens }',
    'orderBy: [{ key: INPUT_PRICE }]',
  )
  expect(
    models.map(({ slug, lowestOffering, output }) => [
      slug,
      lowestOffering?.inputUsdPerMillionTokens,
      output?.outputUsdPerMillionTokens,
    ]),
  ).toEqual([
    ['pebble', 0.07, 0.3],
    ['wave', 0.18, 0.6],
    ['pebble-large', 0.5, 1.5],
    ['pebble-base', undefined, undefined],
    ['wave-think', undefined, undefined],
  ])
})

test('changes keep to the models of a filter', async () => {
  const { data } = await catalog.ask(
    '{ changes(first: 100, models: { families: ["wave"] }) { totalCount nodes { model { slug } } } }',
  )
  const { changes } = data as any
  expect(new Set(changes.nodes.map(({ model }: any) => model.slug))).toEqual(new Set(['wave', 'wave-think']))
  expect(changes.nodes).toHaveLength(changes.totalCount)
})
