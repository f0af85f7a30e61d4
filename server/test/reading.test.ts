import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCatalog, type OpenCatalog } from './catalog.ts'

let catalog: OpenCatalog
beforeAll(async () => {
  catalog = await openCatalog()
})
afterAll(() => catalog.close())

/** The data of an answer without errors, after one statement. */
async function ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
  catalog.statements.length = 0
  const { data, errors } = await catalog.ask(query, variables)
  expect(errors).toBeUndefined()
  expect(catalog.statements).toHaveLength(1)
  return data as Data
}

async function refusal(query: string, variables?: Record<string, unknown>): Promise<string | undefined> {
  catalog.statements.length = 0
  const { errors } = await catalog.ask(query, variables)
  expect(catalog.statements).toHaveLength(0)
  return errors?.[0]?.message
}

describe('search', () => {
  const search = async (text: string, more = '') => {
    const { search: hits } = await ask<{
      search: { matched: string; record: { __typename: string; name?: string } }[]
    }>(
      `query ($text: String!) { search(text: $text ${more}) { matched highlights { start length } record { __typename ... on Model { name } ... on Benchmark { name } } } }`,
      { text },
    )
    return hits
  }

  test.each([
    ['Llama 4 Scout', 'Llama 4 Scout'],
    ['llama-4-scout', 'Llama 4 Scout'],
    ['lama scot', 'Llama 4 Scout'],
    ['deepsek r1', 'DeepSeek-R1'],
    ['gpqa', 'GPQA'],
    ['phi4', 'Phi-4'],
    ['ｌｌａｍａ４ scout', 'Llama 4 Scout'],
    ['gemma3 27b', 'Gemma 3 27B IT'],
    ['llama -  4 /  scout', 'Llama 4 Scout'],
  ])('%s finds %s first', async (text, name) => {
    expect((await search(text))[0]?.record.name).toBe(name)
  })

  test('keeps to the kinds asked for and to the number', async () => {
    const hits = await search('llama', 'first: 3, kinds: [SOURCE]')
    expect(hits.map(({ record }) => record.__typename)).toEqual(['Source', 'Source', 'Source'])
  })

  test.each(['%', '_', '\\', '   ', '中文'])('%s is text like any other and finds nothing', async (text) => {
    expect(await search(text)).toEqual([])
  })

  test('refuses a text that is too long and a number that is too large', async () => {
    expect(await refusal(`{ search(text: "${'a'.repeat(201)}") { matched } }`)).toContain('201 characters')
    expect(await refusal('{ search(text: "a", first: 51) { matched } }')).toBe('"first" is 51; it has to be 1 to 50.')
  })
})

const count = async (filter: string) =>
  (await ask<{ models: { totalCount: number } }>(`{ models(filter: ${filter}) { totalCount } }`)).models.totalCount
const slugs = async (filter: string) =>
  (await catalog.everyModel<{ slug: string }>('slug', `filter: ${filter}`)).map(({ slug }) => slug)

describe('filters', () => {
  test('a range leaves out what has no figure, unless asked', async () => {
    const all = await count('{}')
    const known = await count('{ contextTokens: { min: 1 } }')
    const missing = await count('{ contextTokens: { orMissing: true } }')
    const either = await count('{ contextTokens: { min: 1, orMissing: true } }')
    expect(known + missing).toBe(all)
    expect(either).toBe(all)
    expect(known).toBeGreaterThan(0)
  })

  test('memory: what is found is what fits, by the rule the API itself computes with', async () => {
    const models = await catalog.everyModel<{ slug: string; memoryNeed: { totalBytes: number | null } }>(
      'slug memoryNeed(quantization: "gguf-q4-k-m", contextTokens: 4096) { totalBytes }',
    )
    const fitting = models.filter(({ memoryNeed: { totalBytes } }) => totalBytes !== null && totalBytes <= 24e9)
    expect(fitting.length).toBeGreaterThan(0)
    expect(fitting.length).toBeLessThan(models.length)
    expect(
      (await slugs('{ fitsIn: { memoryBytes: 24e9, quantization: "gguf-q4-k-m", contextTokens: 4096 } }')).sort(),
    ).toEqual(fitting.map(({ slug }) => slug).sort())
  })

  test('a clause of the licence', async () => {
    const capped = await slugs('{ licenseTerms: [{ kind: MONTHLY_ACTIVE_USER_CAP, verdicts: [WITH_CONDITIONS] }] }')
    expect(capped).toContain('llama-4-scout')
    expect(capped).not.toContain('qwen3-8b')
  })

  test('conditions combine', async () => {
    const conditions = [
      'organizations: ["meta"]',
      'inputModalities: ["image"]',
      'stages: [INSTRUCT]',
      'hasScoreOn: ["gpqa-diamond"]',
      'released: [WEIGHTS]',
    ]
    const each = await Promise.all(conditions.map(async (condition) => new Set(await slugs(`{ ${condition} }`))))
    const found = await slugs(`{ ${conditions.join(', ')} }`)
    expect(found).toEqual(expect.arrayContaining(['llama-4-maverick', 'llama-4-scout']))
    const inAll = [...each[0]!].filter((slug) => each.every((slugsOfOne) => slugsOfOne.has(slug)))
    expect(found.toSorted()).toEqual(inAll.toSorted())
  })

  test('a score, a price, a runtime', async () => {
    expect(await slugs('{ scores: [{ benchmark: "gpqa-diamond", min: 101 }] }')).toEqual([])
    expect(await slugs('{ offering: { maxInputUsd: 0 } }')).toEqual([])
    expect(await slugs('{ offering: { providers: ["groq"], maxInputUsd: 1 } }')).toContain('llama-4-scout')
    expect(await slugs('{ runtimes: ["llama-cpp"] }')).toContain('llama-4-scout')
  })

  test.each([
    ['{ totalParameters: { min: 2, max: 1 } }', 'has a min above its max'],
    ['{ releasedOn: { from: "2025-02-01", to: "2025-01-01" } }', 'begins after it ends'],
    [`{ text: "${'a'.repeat(201)}" }`, '201 characters'],
  ])('%# is refused', async (filter, message) => {
    expect(await refusal(`{ models(filter: ${filter}) { totalCount } }`)).toContain(message)
  })
})

describe('sorts', () => {
  const figures = async (orderBy: string) =>
    (
      await catalog.everyModel<{ facts: { layers: { value: number } | null } }>(
        'facts { layers { value } }',
        `orderBy: ${orderBy}`,
      )
    ).map(({ facts }) => facts.layers?.value ?? null)

  test.each(['ASC', 'DESC'])('by any fact, %s, missing last', async (direction) => {
    const values = await figures(`[{ key: FACT, fact: LAYERS, direction: ${direction} }]`)
    const known = values.filter((value) => value !== null)
    expect(values.slice(0, known.length)).toEqual(known.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a)))
    expect(known.length).toBeLessThan(values.length)
  })

  test.each([
    ['[{ key: FACT }]', 'needs `fact`'],
    ['[{ key: SCORE }]', 'needs `benchmark`'],
    ['[{ key: NAME, fact: LAYERS }]', 'needs `fact`'],
    ['[{ key: FACT, fact: TOKENIZER }]', 'no numbers and no days'],
    ['[{ key: NAME }, { key: NAME }]', 'twice'],
  ])('%s is refused', async (orderBy, message) => {
    expect(await refusal(`{ models(orderBy: ${orderBy}) { totalCount } }`)).toContain(message)
  })
})

describe('facets', () => {
  interface Facets {
    models: {
      totalCount: number
      facets: { dimension: string; missing: number | null; values: { value: string; count: number }[] }[]
    }
  }
  test('a count is what choosing the value gives', async () => {
    const { models } = await ask<Facets>(
      '{ models(filter: { openness: [OPEN_WEIGHTS], organizations: ["alibaba"] }) { totalCount facets { dimension missing values { value count } } } }',
    )
    const of = (name: string) => models.facets.find(({ dimension }) => dimension === name)!
    for (const choice of of('organizations').values)
      expect(await count(`{ openness: [OPEN_WEIGHTS], organizations: ["${choice.value}"] }`)).toBe(choice.count)
    for (const choice of of('openness').values)
      expect(await count(`{ openness: [${choice.value}], organizations: ["alibaba"] }`)).toBe(choice.count)
    const buckets = of('totalParameters')
    expect(buckets.values.reduce((sum, choice) => sum + choice.count, buckets.missing ?? 0)).toBe(models.totalCount)
  })
})

test('every other report is an alternative, whichever of them is asked', async () => {
  const { model } = await ask<{
    model: { reports: { facts: { id: string; name: string; alternatives: { id: string }[] }[] }[] }
  }>('{ model(slug: "llama-4-scout") { reports { facts { id name alternatives { id } } } } }')
  const facts = model.reports.flatMap((report) => report.facts)
  for (const fact of facts)
    expect([fact.id, ...fact.alternatives.map(({ id }) => id)].sort()).toEqual(
      facts
        .filter(({ name }) => name === fact.name)
        .map(({ id }) => id)
        .sort(),
    )
})

describe('changes', () => {
  interface Changes {
    changes: { totalCount: number; nodes: { day: string; kind: string; claims: number; model: { slug: string } }[] }
  }
  const changes = (args: string) =>
    ask<Changes>(
      `{ changes(${args}) { totalCount nodes { day kind claims summary model { slug } source { slug } } } }`,
    ).then((data) => data.changes)

  test('come newest first and keep to what is asked for', async () => {
    const { nodes } = await changes('first: 100, model: "llama-4-scout"')
    expect(nodes.map(({ day }) => day)).toEqual(
      nodes
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    )
    expect(new Set(nodes.map(({ model }) => model.slug))).toEqual(new Set(['llama-4-scout']))
    const disputed = await changes('first: 100, model: "llama-4-scout", kinds: [DISPUTED]')
    expect(disputed.totalCount).toBe(nodes.filter(({ kind }) => kind === 'DISPUTED').length)
    expect(disputed.totalCount).toBeGreaterThan(0)
  })

  test('a recorded report counts all its claims', async () => {
    const { nodes } = await changes('first: 100, model: "llama-4-scout", kinds: [RECORDED]')
    const { model } = await ask<{ model: { record: { claims: number } } }>(
      '{ model(slug: "llama-4-scout") { record { claims } } }',
    )
    expect(nodes.reduce((sum, { claims }) => sum + claims, 0)).toBe(model.record.claims)
  })

  test('a period that ends before it begins is refused', async () => {
    expect(await refusal('{ changes(from: "2026-02-01", to: "2026-01-01") { totalCount } }')).toContain('later than')
  })
})

describe('coverage', () => {
  test('counts what the models hold', async () => {
    const { coverage } = await ask<{
      coverage: { models: number; facts: { fact: { name: string }; models: number }[] }
    }>('{ coverage { models facts { fact { name } models } } }')
    const models = await catalog.everyModel<{ factList: { name: string }[]; missingFacts: { name: string }[] }>(
      'factList { name } missingFacts { name }',
    )
    expect(coverage.models).toBe(models.length)
    for (const { fact, models: stated } of coverage.facts) {
      expect(models.filter(({ factList }) => factList.some(({ name }) => name === fact.name))).toHaveLength(stated)
      expect(models.filter(({ missingFacts }) => missingFacts.some(({ name }) => name === fact.name))).toHaveLength(
        models.length - stated,
      )
    }
  })
})

test('the lowest offering is the one the list is sorted by', async () => {
  const models = await catalog.everyModel<{ lowestOffering: { inputUsdPerMillionTokens: number } | null }>(
    'lowestOffering { inputUsdPerMillionTokens provider { isAggregate } }',
    'orderBy: [{ key: INPUT_PRICE }]',
  )
  const prices = models.map(({ lowestOffering }) => lowestOffering?.inputUsdPerMillionTokens ?? Infinity)
  expect(prices).toEqual(prices.toSorted((a, b) => a - b))
  expect(prices.filter(Number.isFinite).length).toBeGreaterThan(5)
})

describe('as of a day', () => {
  interface Dated {
    model: {
      facts: { contextTokens: { value: number; asOf: string } | null }
      scores: { nodes: { asOf: string; benchmark: { slug: string } }[] }
      offerings: { asOf: string }[]
    }
  }
  const on = (asOf: string) =>
    ask<Dated>(
      `query ($asOf: Date) { model(slug: "llama-4-scout") {
        facts(asOf: $asOf) { contextTokens { value asOf } }
        factList(asOf: $asOf) { name asOf }
        scores(first: 100, asOf: $asOf) { nodes { asOf benchmark { slug } } }
        offerings(asOf: $asOf) { asOf }
      } }`,
      { asOf },
    ).then(({ model }) => model)

  test('nothing is known before the first report, and nothing younger than the day is shown', async () => {
    const before = await on('2024-01-01')
    expect(before).toEqual({ facts: { contextTokens: null }, factList: [], scores: { nodes: [] }, offerings: [] })
    const then = await on('2025-06-30')
    const days = [...then.scores.nodes, ...then.offerings].map(({ asOf }) => asOf)
    expect(days.length).toBeGreaterThan(0)
    expect(days.filter((day) => day > '2025-06-30')).toEqual([])
    expect(then.facts.contextTokens?.value).toBe(10_000_000)
  })

  test('a far day gives what no day gives', async () => {
    const { model } = await ask<Dated>(
      `{ model(slug: "llama-4-scout") { facts { contextTokens { value asOf } } factList { name asOf } scores(first: 100) { nodes { asOf benchmark { slug } } } offerings { asOf } } }`,
    )
    expect(await on('2030-01-01')).toEqual(model)
  })

  test('one score for each benchmark, and a comparison that knows no later one', async () => {
    const { scores } = await on('2025-06-30')
    const benchmarks = scores.nodes.map(({ benchmark }) => benchmark.slug)
    expect(new Set(benchmarks).size).toBe(benchmarks.length)
    const { comparison } = await ask<{
      comparison: { benchmarks: { cells: { score: { asOf: string } | null; others: { asOf: string }[] }[] }[] }
    }>(
      '{ comparison(models: ["llama-4-scout", "llama-4-maverick"], asOf: "2025-06-30") { benchmarks { cells { score { asOf } others { asOf } } } } }',
    )
    const days = comparison.benchmarks
      .flatMap(({ cells }) => cells)
      .flatMap(({ score, others }) => [score, ...others])
      .flatMap((score) => score?.asOf ?? [])
    expect(days.length).toBeGreaterThan(10)
    expect(days.filter((day) => day > '2025-06-30')).toEqual([])
  })

  test('a day that does not exist is refused', async () => {
    const query = 'query ($asOf: Date) { model(slug: "llama-4-scout") { facts(asOf: $asOf) { layers { value } } } }'
    expect(await refusal(query, { asOf: '2025-02-30' })).toContain('not a day that exists')
  })
})
