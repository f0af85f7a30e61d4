import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenCatalog, openCatalog, openFixture } from './catalog.ts'

let fixture: OpenCatalog
let real: OpenCatalog
beforeAll(async () => {
  ;[fixture, real] = await Promise.all([openFixture(), openCatalog()])
})
afterAll(() => Promise.all([fixture.close(), real.close()]))

const selection = `slug record { conflicts } factList { name valueCount }
  scores(first: 100, after: $after, all: $all) { pageInfo { hasNextPage endCursor }
    nodes { rank version value valueCount benchmark { slug } source { slug } retraction { reason } } }`

/** A model with all its scores, page by page. */
async function wholeModel(catalog: OpenCatalog, slug: string, all: boolean): Promise<any> {
  const nodes: unknown[] = []
  for (let after: string | null = null; ;) {
    const { data } = await catalog.ask(
      `query ($slug: String!, $after: String, $all: Boolean!) { model(slug: $slug) { ${selection} } }`,
      { slug, after, all },
    )
    const { model } = data as any
    nodes.push(...model.scores.nodes)
    if (!model.scores.pageInfo.hasNextPage) return { ...model, scores: { nodes } }
    after = model.scores.pageInfo.endCursor
  }
}

/** Every model with its claims, one after the other: all at once are more objects than one query may ask for. */
async function everyModel(catalog: OpenCatalog, all: boolean): Promise<any[]> {
  const models = []
  for (const { slug } of await catalog.everyModel<{ slug: string }>('slug'))
    models.push(await wholeModel(catalog, slug, all))
  return models
}

test('scores on two versions of a benchmark, or two of one report, are no conflict', async () => {
  const models = await everyModel(fixture, true)
  const of = (slug: string) =>
    models
      .find((model) => model.slug === slug)
      .scores.nodes.filter(({ benchmark }: any) => benchmark.slug === 'sums')
      .map(({ version, value, valueCount }: any) => [version, value, valueCount])
  expect(of('pebble')).toEqual([
    ['v1', 79.9, 3],
    ['v2', 61.2, 2],
    ['v1', 81.5, 3],
    ['v2', 58.4, 2],
    ['v1', 74, 3],
  ])
  expect(of('wave-think')).toEqual([
    ['v2', 91, 1],
    ['v2', 70.5, 1],
  ])
})

test('what is withheld contradicts nothing, and a price of another day neither', async () => {
  const { data } = await fixture.ask(`{ model(slug: "pebble") {
    facts { pretrainingTokens { value valueCount reportCount } totalParameters { valueCount } } offerings { valueCount } } }`)
  const { facts, offerings } = (data as any).model
  expect(facts).toEqual({
    pretrainingTokens: { value: 2e12, valueCount: 1, reportCount: 2 },
    totalParameters: { valueCount: 2 },
  })
  expect(new Set(offerings.map(({ valueCount }: any) => valueCount))).toEqual(new Set([1]))
})

test('a comparison finds the conflicts that the record of each model counts', async () => {
  const models = await everyModel(real, false)
  expect(models.some(({ record }) => record.conflicts > 0)).toBe(true)
  for (const { slug, record, factList, scores: found } of models) {
    const { data } = await real.ask(
      `{ comparison(models: ["${slug}"]) { facts { fact { name } cells { status } } benchmarks { benchmark { slug } cells { status } } } }`,
    )
    const conflicting = ({ cells }: any) => cells[0].status === 'CONFLICTING'
    const { facts, benchmarks } = (data as any).comparison
    expect({ slug, facts: facts.filter(conflicting).map(({ fact }: any) => fact.name) }).toEqual({
      slug,
      facts: factList.filter(({ valueCount }: any) => valueCount > 1).map(({ name }: any) => name),
    })
    const first = found.nodes.filter(({ rank, valueCount }: any) => rank === 1 && valueCount > 1)
    expect(new Set(benchmarks.filter(conflicting).map(({ benchmark }: any) => benchmark.slug))).toEqual(
      new Set(first.map(({ benchmark }: any) => benchmark.slug)),
    )
    expect(record.conflicts).toBe(facts.filter(conflicting).length + first.length)
  }
})
