import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenCatalog, openCatalog, openFixture } from './catalog.ts'
import { choiceFilter } from './facet-choice.ts'

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
    const selection = `memoryNeed(quantization: "bf16") { totalBytes formula inputs { id } } missingFacts { name } openness { class reasons { met text } } lowestOffering(by: OUTPUT_PRICE) { id } factList { id } facts { totalParameters { id value } contextTokens { id value } } scores(first: 20) { nodes { id } }
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

  test('computes the memory it takes from the facts of that day', async () => {
    const need = 'totalBytes formula missingInputs'
    const { model } = await data(
      fixture,
      `{ model(slug: "pebble-large") {
        before: memoryNeed(quantization: "q4", asOf: "2025-04-09") { ${need} }
        then: memoryNeed(quantization: "q4", asOf: "2025-04-10") { ${need} }
        now: memoryNeed(quantization: "q4") { ${need} }
        known(asOf: "2025-04-09") { memoryNeed(quantization: "q4") { ${need} } }
        quantizations { memoryNeed(asOf: "2025-04-09") { ${need} } } } }`,
    )
    expect(model.then).toEqual(model.now)
    expect(model.then.totalBytes).toBeGreaterThan(0)
    expect(model.before.totalBytes).toBeNull()
    expect(model.before.missingInputs).toContain('Total parameters')
    expect(model.known.memoryNeed).toEqual(model.before)
    for (const { memoryNeed } of model.quantizations) expect(memoryNeed.totalBytes).toBeNull()
  })

  test('is what providers and formats list for that day', async () => {
    for (const [asOf, offered, published] of [
      ['2025-02-27', 0, 1],
      ['2025-02-28', 1, 1],
    ]) {
      const { provider, quantization } = await data(
        fixture,
        `{ provider(slug: "market") { offerings(asOf: "${asOf}") { totalCount } }
           quantization(slug: "q4") { published(asOf: "${asOf}") { totalCount nodes { asOf } } } }`,
      )
      expect([provider.offerings.totalCount, quantization.published.totalCount]).toEqual([offered, published])
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

describe('the list of a day', () => {
  const facetsOf = async (catalog: OpenCatalog, args: string) => {
    const { models } = await data(
      catalog,
      `{ models(first: 0 ${args}) { totalCount filled { fact { name } models } facets { dimension missing values { value label count } } } }`,
    )
    return models
  }
  const slugs = async (catalog: OpenCatalog, args: string) =>
    (await catalog.everyModel<{ slug: string }>('slug', args)).map(({ slug }) => slug)

  const conditions = [
    '{ openness: [OPEN_WEIGHTS, SOURCE_AVAILABLE] }',
    '{ released: [WEIGHTS, INFERENCE_CODE] }',
    '{ architectures: [MOE, NOT_REPORTED] }',
    '{ inputModalities: ["text"], totalParameters: { min: 1e9, orMissing: true } }',
    '{ contextTokens: { max: 1e5 }, releasedOn: { from: "2025-03-01" } }',
    '{ hasScoreOn: ["sums", "spelling"] }',
    '{ scores: [{ benchmark: "sums", min: 80 }] }',
    '{ runtimes: ["wave-run"], quantizations: ["q4"] }',
    '{ providers: ["bazaar", "market"] }',
    '{ offering: { maxInputUsd: 0.2 } }',
    '{ offering: { minTokensPerSecond: 20 } }',
    '{ fitsIn: { memoryBytes: 4e10, quantization: "q4" } }',
    '{ text: "e", families: ["pebble", "llama"] }',
  ]
  const orders = [
    '{ key: RELEASED_ON, direction: DESC }',
    '{ key: ACTIVE_PARAMETERS }, { key: SCORES, direction: DESC }',
    '{ key: OUTPUT_PRICE, direction: DESC }',
    '{ key: FACT, fact: LAYERS }',
    '{ key: SCORE, benchmark: "sums", direction: DESC }',
    '{ key: SCORE, benchmark: "mmlu-pro" }',
  ]

  test('is on a far day the list of now, in every order and under every condition, with its facets', async () => {
    const far = 'asOf: "2030-01-01"'
    for (const catalog of [fixture, real]) {
      for (const filter of conditions)
        expect({ filter, slugs: await slugs(catalog, `filter: ${filter} ${far}`) }).toEqual({
          filter,
          slugs: await slugs(catalog, `filter: ${filter}`),
        })
      for (const order of orders)
        expect({ order, slugs: await slugs(catalog, `orderBy: [${order}] ${far}`) }).toEqual({
          order,
          slugs: await slugs(catalog, `orderBy: [${order}]`),
        })
      expect(await facetsOf(catalog, far)).toEqual(await facetsOf(catalog, ''))
    }
  })

  test('counts in its facets what each choice gives on that day', async () => {
    const day = 'asOf: "2025-04-30"'
    const { totalCount, facets } = await facetsOf(fixture, day)
    expect(await slugs(fixture, day)).toHaveLength(totalCount)
    expect(totalCount).toBe(4)
    for (const { dimension, values } of facets) {
      for (const { value, count } of values) {
        const found = await data(
          fixture,
          `query ($filter: ModelFilter) { models(filter: $filter, ${day}) { totalCount } }`,
          {
            filter: choiceFilter(dimension, value),
          },
        )
        expect({ dimension, value, count }).toEqual({ dimension, value, count: found.models.totalCount })
      }
    }
  })

  test('holds its conditions against the claims of that day', async () => {
    const on = (asOf: string, filter: string) => slugs(fixture, `asOf: "${asOf}" filter: ${filter}`)
    const high = '{ scores: [{ benchmark: "sums", min: 90 }] }'
    expect(await on('2025-05-04', high)).toEqual(['pebble-large'])
    expect(await on('2025-05-08', high)).toEqual(['wave-think'])
    const cheap = '{ offering: { providers: ["market"], maxInputUsd: 0.09 } }'
    expect(await on('2025-04-01', cheap)).toEqual([])
    expect(await on('2025-05-20', cheap)).toEqual(['pebble'])
  })

  test('is walked by cursors of that day alone', async () => {
    for (const [key, name, of] of [
      ['{ key: SCORES }', 'scoreCountAsOf', ''],
      ['{ key: FACT, fact: LAYERS }', 'fact.LAYERSAsOf', ''],
      ['{ key: SCORE, benchmark: "sums" }', 'scoreAsOf', '"sums", '],
    ]) {
      const page = (asOf: string | null, after: string | null) =>
        fixture.ask(
          `query ($asOf: Date, $after: String) {
            models(asOf: $asOf, first: 1, after: $after, orderBy: [${key}]) { pageInfo { endCursor } } }`,
          { asOf, after },
        )
      const { models } = (await page('2025-04-30', null)).data as any
      const { endCursor } = models.pageInfo
      expect((await page('2025-04-30', endCursor)).errors).toBeUndefined()
      const [error] = (await page('2025-05-30', endCursor)).errors ?? []
      expect(error?.message).toBe(
        `The cursor in "after" belongs to the ${name} of ${of}"2025-04-30"; this is that of ${of}"2025-05-30".`,
      )
      const [other] = (await page(null, endCursor)).errors ?? []
      expect(other?.message).toContain(`The cursor in "after" belongs to the order "${name},name,id"`)
      expect(other?.extensions?.['code']).toBe('BAD_USER_INPUT')
    }
  })

  test('answers with openness and price as they were known', async () => {
    const { model } = await data(
      fixture,
      `{ model(slug: "pebble") {
        before: known(asOf: "2025-01-01") { openness { class reasons { text } } lowestOffering { id } }
        middle: known(asOf: "2025-04-20") { openness { class } lowestOffering { inputUsdPerMillionTokens } }
        now: known(asOf: "2025-05-31") { openness { class } lowestOffering { inputUsdPerMillionTokens } }
        openness(asOf: "2025-01-01") { class } lowestOffering(asOf: "2025-04-20") { inputUsdPerMillionTokens } } }`,
    )
    expect(model).toEqual({
      before: { openness: { class: 'UNDETERMINED', reasons: [] }, lowestOffering: null },
      middle: { openness: { class: 'SOURCE_AVAILABLE' }, lowestOffering: { inputUsdPerMillionTokens: 0.08 } },
      now: { openness: { class: 'SOURCE_AVAILABLE' }, lowestOffering: { inputUsdPerMillionTokens: 0.07 } },
      openness: { class: 'UNDETERMINED' },
      lowestOffering: { inputUsdPerMillionTokens: 0.08 },
    })
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

describe('coverage as of a day', () => {
  const coverageOf = async (catalog: OpenCatalog, args: string) => {
    const { coverage } = await data(
      catalog,
      `{ coverage ${args} { models facts { fact { name } models } benchmarks { benchmark { slug } models } } }`,
    )
    return coverage
  }

  test('is on a far day that of now', async () => {
    for (const catalog of [fixture, real])
      expect(await coverageOf(catalog, '(asOf: "2030-01-01")')).toEqual(await coverageOf(catalog, ''))
  })

  test('counts the models that the reports of each day stated something about', async () => {
    for (const asOf of ['2025-01-01', '2025-02-20', '2025-04-09', '2025-05-08']) {
      const { models, facts, benchmarks } = await coverageOf(fixture, `(asOf: "${asOf}")`)
      const list = await data(
        fixture,
        `{ models(first: 10) { nodes { missingFacts(asOf: "${asOf}") { name } known(asOf: "${asOf}") {
          isKnown factList { name } missingFacts { name } scores(first: 100) { nodes { benchmark { slug } } } } } } }`,
      )
      const nodes: any[] = list.models.nodes
      const having = (isStated: (known: any) => boolean) => nodes.filter(({ known }) => isStated(known)).length
      expect(models).toBe(having(({ isKnown }) => isKnown))
      for (const { fact, models: stated } of facts) {
        const isNamed = ({ name }: any) => name === fact.name
        expect({ fact, stated }).toEqual({ fact, stated: having(({ factList }) => factList.some(isNamed)) })
        expect(having(({ missingFacts }) => missingFacts.some(isNamed))).toBe(nodes.length - stated)
      }
      for (const { benchmark, models: stated } of benchmarks)
        expect(stated).toBe(
          having(({ scores }) => scores.nodes.some((one: any) => one.benchmark.slug === benchmark.slug)),
        )
      for (const { known, missingFacts } of nodes) expect(missingFacts).toEqual(known.missingFacts)
    }
  })
})

describe('the record of a benchmark', () => {
  interface Line {
    setKey: string
    steps: { value: number; publishedOn: string }[]
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

  test('counts a score from the day its source was published, where that is later', async () => {
    const { db } = fixture.connection
    const publish = (publishedOn: string) =>
      db.updateTable('source').set({ publishedOn, readOn: '2025-06-01' }).where('slug', '=', 'wave-card').execute()
    await publish('2025-04-20')
    try {
      const { benchmark } = await data(
        fixture,
        '{ benchmark(slug: "long-walk") { recordOverTime { steps { publishedOn model { slug } } } } }',
      )
      expect(benchmark.recordOverTime[0].steps).toEqual([
        { publishedOn: '2025-04-01', model: { slug: 'pebble' } },
        { publishedOn: '2025-04-10', model: { slug: 'pebble-large' } },
        { publishedOn: '2025-05-05', model: { slug: 'wave-think' } },
      ])
    } finally {
      await publish('2025-03-15')
    }
  })

  test('is the best score published up to each of its days, in the direction of the benchmark', async () => {
    const rows = await real.connection.db
      .selectFrom('score')
      .innerJoin('source', 'source.id', 'score.sourceId')
      .innerJoin('benchmark', 'benchmark.id', 'score.benchmarkId')
      .select((eb) => [
        ...(['setKey', 'value', 'higherIsBetter'] as const),
        eb.cast<string>('score.asOf', 'text').as('asOf'),
        eb.cast<string>('source.publishedOn', 'text').as('publishedOn'),
      ])
      .where('setKey', 'is not', null)
      .where('retractedOn', 'is', null)
      .where('disputeReason', 'is', null)
      .execute()
    const scores = rows
      .map(({ setKey, value, higherIsBetter, asOf, publishedOn }) => ({
        set: setKey!,
        value,
        rises: higherIsBetter ? value : -value,
        publishedOn: asOf > publishedOn ? asOf : publishedOn,
      }))
      .sort((a, b) => a.publishedOn.localeCompare(b.publishedOn) || b.rises - a.rises)
    const records = new Map<string, typeof scores>()
    for (const score of scores) {
      const steps = records.get(score.set) ?? []
      records.set(score.set, steps)
      if (steps.every(({ rises }) => rises < score.rises)) steps.push(score)
    }
    const slugs = await real.connection.db.selectFrom('benchmark').select('slug').execute()
    const lines: Line[] = []
    for (let at = 0; at < slugs.length; at += 10) {
      const asked = slugs
        .slice(at, at + 10)
        .map(
          ({ slug }, index) =>
            `b${index}: benchmark(slug: "${slug}") { recordOverTime { setKey steps { value publishedOn } } }`,
        )
      const found: Record<string, { recordOverTime: Line[] }> = await data(real, `{ ${asked.join(' ')} }`)
      lines.push(...Object.values(found).flatMap(({ recordOverTime }) => recordOverTime))
    }
    expect(lines.length).toBeGreaterThan(10)
    expect(Object.fromEntries(lines.map(({ setKey, steps }) => [setKey, steps]))).toEqual(
      Object.fromEntries(
        [...records].map(([set, steps]) => [set, steps.map(({ value, publishedOn }) => ({ value, publishedOn }))]),
      ),
    )
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
