import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenCatalog, openCatalog, openFixture } from './catalog.ts'

let fixture: OpenCatalog
let real: OpenCatalog
beforeAll(async () => {
  ;[fixture, real] = await Promise.all([openFixture(), openCatalog()])
})
afterAll(() => Promise.all([fixture.close(), real.close()]))

async function data(catalog: OpenCatalog, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const before = catalog.statements.length
  const answer = await catalog.ask(query, variables)
  expect(answer.errors).toBeUndefined()
  expect(catalog.statements.length - before).toBe(1)
  return answer.data
}

describe('what was known of a model on a day', () => {
  const shown = async (asOf: string) => {
    const { model } = await data(
      fixture,
      'query ($asOf: Date!) { model(slug: "pebble-large") { known(asOf: $asOf) { isKnown scores(benchmark: "sums") { nodes { value } } } } }',
      { asOf },
    )
    return { isKnown: model.known.isKnown, values: model.known.scores.nodes.map(({ value }: any) => value) }
  }

  test('says that a model was not known yet', async () => {
    expect(await shown('2025-04-09')).toEqual({ isKnown: false, values: [] })
    expect(await shown('2025-04-10')).toEqual({ isKnown: true, values: [97] })
  })

  test('shows a score first until the day it was withdrawn', async () => {
    expect((await shown('2025-05-07')).values).toEqual([97])
    expect((await shown('2025-05-08')).values).toEqual([88.1])
  })

  test('a comparison of that day shows the same', async () => {
    for (const [asOf, value] of [
      ['2025-04-30', 97],
      ['2025-05-08', 88.1],
    ]) {
      const { comparison } = await data(
        fixture,
        'query ($asOf: Date!) { comparison(models: ["pebble-large"], benchmarks: ["sums"], asOf: $asOf) { benchmarks { cells { score { value } } } } }',
        { asOf },
      )
      expect(comparison.benchmarks[0].cells[0].score.value).toBe(value)
    }
  })

  test('on a far day is what is known now, for every model', async () => {
    const selection = `factList { id } facts { totalParameters { id value } contextTokens { id value } } scores(first: 20) { nodes { id } }
      offerings { id } quantizations { id } reports { asOf }`
    for (const catalog of [fixture, real])
      for (const { slug } of await catalog.everyModel<{ slug: string }>('slug')) {
        const { model } = await data(
          catalog,
          `query ($slug: String!) { model(slug: $slug) { ${selection} known(asOf: "2030-01-01") { ${selection} } } }`,
          { slug },
        )
        const { known, ...now } = model
        expect({ slug, ...known }).toEqual({ slug, ...now })
      }
  })

  test('knows nothing younger than the day', async () => {
    const { models } = await data(
      real,
      `{ models(first: 30, orderBy: [{ key: SCORES, direction: DESC }]) { nodes { known(asOf: "2025-06-30") {
        factList { asOf } scores(first: 50, all: true) { nodes { asOf } } offerings { asOf } reports { asOf } } } } }`,
    )
    const days = JSON.stringify(models).match(/\d{4}-\d\d-\d\d/g) ?? []
    expect(days.length).toBeGreaterThan(100)
    expect(days.filter((day) => day > '2025-06-30')).toEqual([])
  })
})

test('the counts of a far day are those of the catalogue', async () => {
  for (const catalog of [fixture, real]) {
    const { catalog: found } = await data(
      catalog,
      '{ catalog { counts { kind count } countsAsOf(asOf: "2030-01-01") { kind count } } }',
    )
    const now = new Map(found.counts.map(({ kind, count }: any) => [kind, count]))
    for (const { kind, count } of found.countsAsOf)
      if (kind !== 'sources') expect({ kind, count }).toEqual({ kind, count: now.get(kind) })
    expect(found.countsAsOf).toHaveLength(6)
  }
})

describe('the record of a benchmark', () => {
  interface Line {
    setKey: string
    steps: { value: number; asOf: string }[]
  }

  test('moves when a score exceeds it; one as good does not replace it', async () => {
    const { benchmark } = await data(
      fixture,
      '{ benchmark(slug: "long-walk") { recordOverTime { steps { value asOf model { slug } } } } }',
    )
    expect(benchmark.recordOverTime).toEqual([
      {
        steps: [
          { value: 71.3, asOf: '2025-03-15', model: { slug: 'wave' } },
          { value: 80, asOf: '2025-05-05', model: { slug: 'wave-think' } },
        ],
      },
    ])
  })

  test('is the best score up to each of its days, in the direction of the benchmark', async () => {
    const { benchmarks } = await data(
      real,
      '{ benchmarks(first: 60) { nodes { slug higherIsBetter recordOverTime { setKey steps { value asOf } } } } }',
    )
    let lines = 0
    for (const { slug, higherIsBetter, recordOverTime } of benchmarks.nodes) {
      const better = (a: number, b: number) => (higherIsBetter ? a > b : a < b)
      for (const { steps } of recordOverTime as Line[]) {
        lines += 1
        for (const [at, { value, asOf }] of steps.entries()) {
          const before = steps[at - 1]
          if (before)
            expect({ slug, isLater: asOf > before.asOf, isBetter: better(value, before.value) }).toEqual({
              slug,
              isLater: true,
              isBetter: true,
            })
        }
      }
    }
    expect(lines).toBeGreaterThan(10)
  })
})

test('a price history ends with the last sighting and holds no withdrawn price', async () => {
  const models = await real.everyModel<any>(
    'slug priceHistory { firstSeenOn lastSeenOn offerings { asOf retraction { reason } inputUsdPerMillionTokens outputUsdPerMillionTokens } }',
    '',
    30,
  )
  const lines = models.flatMap(({ priceHistory }) => priceHistory)
  expect(lines.length).toBeGreaterThan(20)
  for (const { firstSeenOn, lastSeenOn, offerings } of lines) {
    const days = offerings.map(({ asOf }: any) => asOf)
    expect(days).toEqual(days.toSorted())
    expect([firstSeenOn, lastSeenOn]).toEqual([days[0], days.at(-1)])
    for (const { retraction, inputUsdPerMillionTokens: input, outputUsdPerMillionTokens: output } of offerings)
      expect({ retraction, states: input !== null || output !== null }).toEqual({ retraction: null, states: true })
  }
})
