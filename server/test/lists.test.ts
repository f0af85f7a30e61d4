import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenCatalog, openFixture } from './catalog.ts'
import { choiceFilter } from './facet-choice.ts'

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
  ['a benchmark without a score', '{ lacksScoreOn: ["sums-hard"] }', ['pebble-base', 'pebble-large', 'wave']],
  ['several benchmarks, each without a score', '{ lacksScoreOn: ["sums", "sums-hard"] }', ['pebble-base']],
  ['memory at a context', '{ fitsIn: { memoryBytes: 4e9, quantization: "q4", contextTokens: 32768 } }', ['pebble']],
])('a filter finds %s', async (_, filter, found) => {
  expect(await slugs(filter)).toEqual(found)
})

test('a facet counts what choosing it gives, in every dimension', async () => {
  const { data } = await catalog.ask('{ models { facets { dimension missing values { value count } } } }')
  const { facets } = (data as any).models
  expect(facets.map(({ dimension }: any) => dimension)).toEqual(
    expect.arrayContaining([
      'licenseTerms',
      'released',
      'runtimes',
      'providers',
      'outputModalities',
      'activeParameters',
    ]),
  )
  for (const { dimension, values } of facets) {
    expect(values.length).toBeGreaterThan(0)
    for (const { value, count } of values) {
      const found = await catalog.ask('query ($filter: ModelFilter) { models(filter: $filter) { totalCount } }', {
        filter: choiceFilter(dimension, value),
      })
      expect({ dimension, value, count }).toEqual({ dimension, value, count: (found.data as any).models.totalCount })
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

test('conflicts keep to a model, a benchmark, a source and a way to be explained', async () => {
  const listed = async (args: string): Promise<any[]> => {
    const { data } = await catalog.ask(`{ conflicts(first: 100, ${args}) { nodes {
      explanation reasons model { slug } benchmark { slug } scores { source { slug } value } low high } } }`)
    return (data as any).conflicts.nodes
  }
  const all = await listed('')
  expect(all.length).toBeGreaterThan(3)
  for (const { low, high, reasons, scores } of all) {
    const values = scores.map(({ value }: any) => value)
    expect([low, high]).toEqual([Math.min(...values), Math.max(...values)])
    expect(reasons.length).toBeGreaterThan(0)
  }
  expect(await listed('model: "wave"')).toEqual(all.filter(({ model }) => model.slug === 'wave'))
  expect(await listed('benchmark: "sums"')).toEqual(all.filter(({ benchmark }) => benchmark.slug === 'sums'))
  expect(await listed('explanations: [EVALUATOR]')).toEqual(
    all.filter(({ explanation }) => explanation === 'EVALUATOR'),
  )
  expect(await listed('source: "pebble-card"')).toEqual(
    all.filter(({ scores }) => scores.some(({ source }: any) => source.slug === 'pebble-card')),
  )
  expect(await listed('explanations: [UNEXPLAINED], model: "wave"')).toEqual([])
  expect(await listed('explanations: []')).toEqual([])

  const below = async (record: string, args: string): Promise<any[]> => {
    const { data } = await catalog.ask(`{ ${record} { conflicts(first: 100, ${args}) { totalCount nodes {
      explanation reasons model { slug } benchmark { slug } scores { source { slug } value } low high } } } }`)
    const [{ conflicts }] = Object.values(data as any) as any
    expect(conflicts.totalCount).toBe(conflicts.nodes.length)
    return conflicts.nodes
  }
  for (const args of ['explanations: [EVALUATOR, SETTINGS]', 'source: "pebble-card"', 'source: "wave-card"']) {
    expect(await below('model(slug: "wave")', args)).toEqual(await listed(`model: "wave", ${args}`))
    expect(await below('benchmark(slug: "sums")', args)).toEqual(await listed(`benchmark: "sums", ${args}`))
  }
  expect(await below('model(slug: "pebble")', 'benchmark: "sums"')).toEqual(
    await listed('model: "pebble", benchmark: "sums"'),
  )
  expect(await below('benchmark(slug: "sums")', 'model: "pebble"')).toEqual(
    await listed('model: "pebble", benchmark: "sums"'),
  )
})

test('the reports of a model hold all that is stated about it, each under its source', async () => {
  const claims = 'id source { slug }'
  const lists = `innovations { ${claims} } limitations { ${claims} } offerings { ${claims} }`
  const selection = `${lists}
    quantizations { ${claims} alternatives { ${claims} } }
    factList { ${claims} alternatives { ${claims} } } scores(first: 100, all: true) { nodes { ${claims} } }
    lineage { ancestors { ${claims} } }
    reports { source { slug } ${lists} quantizations { ${claims} } facts { ${claims} } lineage { ${claims} }
      scores(first: 100) { totalCount nodes { ${claims} } } }`
  for (const { slug } of await catalog.everyModel<{ slug: string }>('slug')) {
    const { data } = await catalog.ask(`query ($slug: String!) { model(slug: $slug) { ${selection} } }`, { slug })
    const { reports, quantizations, factList, scores, lineage, ...rest } = (data as any).model
    const withOthers = (list: any[]) => list.flatMap(({ alternatives, ...shown }) => [shown, ...alternatives])
    const whole = {
      ...rest,
      quantizations: withOthers(quantizations),
      facts: withOthers(factList),
      scores: scores.nodes,
      lineage: lineage.ancestors,
    }
    const byId = (list: any[]) => list.toSorted((a, b) => a.id.localeCompare(b.id))
    for (const [name, list] of Object.entries(whole)) {
      const stated = reports.flatMap((report: any) => report[name].nodes ?? report[name])
      expect({ slug, name, list: byId(stated) }).toEqual({ slug, name, list: byId(list as any[]) })
    }
    for (const { source, ...held } of reports)
      for (const claim of JSON.stringify(held).matchAll(/"source":\{"slug":"([^"]+)"/g))
        expect(claim[1]).toBe(source.slug)
  }
})

test('ancestry is told to any depth, up and down', async () => {
  const { data } = await catalog.ask(`{
    models(first: 10) { nodes { slug lineage { allAncestors { id } allDescendants { id } } } }
    lineageEdges(first: 100) { nodes { id child { slug } parent { slug } } } }`)
  const { models, lineageEdges } = data as any
  const closure = (slug: string, here: 'child' | 'parent', next: 'child' | 'parent'): string[] =>
    lineageEdges.nodes.flatMap((edge: any) =>
      edge[here]?.slug === slug ? [edge.id, ...(edge[next] ? closure(edge[next].slug, here, next) : [])] : [],
    )
  const ids = (edges: any[]) => new Set(edges.map(({ id }) => id))
  for (const { slug, lineage } of models.nodes) {
    expect(ids(lineage.allAncestors)).toEqual(new Set(closure(slug, 'child', 'parent')))
    expect(ids(lineage.allDescendants)).toEqual(new Set(closure(slug, 'parent', 'child')))
  }
  const steps = models.nodes.map(({ lineage }: any) => lineage.allAncestors.length)
  expect(Math.max(...steps)).toBeGreaterThan(2)
})

test('changes keep to the models of a filter', async () => {
  const { data } = await catalog.ask(
    '{ changes(first: 100, models: { families: ["wave"] }) { totalCount nodes { model { slug } } } }',
  )
  const { changes } = data as any
  expect(new Set(changes.nodes.map(({ model }: any) => model.slug))).toEqual(new Set(['wave', 'wave-think']))
  expect(changes.nodes).toHaveLength(changes.totalCount)
})

const sources = async (args: string) => {
  const { data, errors } = await catalog.ask(
    `{ sources(first: 100, ${args}) { totalCount tiers { tier sources } nodes { slug tier } } }`,
  )
  expect(errors).toBeUndefined()
  return (data as any).sources
}

test.each([
  [
    'every word of a text, whatever its case and signs',
    '{ text: "CARD, quarry" }',
    ['pebble-card', 'pebble-large-card'],
  ],
  ['a text of signs alone, which asks for nothing', '{ text: "%_" , tiers: [B] }', ['bench-board', 'spring-board']],
  ['tiers', '{ tiers: [B] }', ['bench-board', 'spring-board']],
  ['kinds', '{ kinds: [PAPER, LICENSE_TEXT] }', ['pebble-paper', 'plain-licence-text']],
  ['a claim in one of several states', '{ checks: [MISMATCH, NOT_CHECKABLE] }', ['pebble-card']],
  [
    'conditions together',
    '{ text: "bench", kinds: [LEADERBOARD], checks: [NOT_CHECKED] }',
    ['bench-board', 'spring-board'],
  ],
])('sources are found by %s', async (_, filter, found) => {
  const { nodes, totalCount, tiers } = await sources(`filter: ${filter}`)
  expect(nodes.map(({ slug }: any) => slug)).toEqual(found)
  expect(totalCount).toBe(found.length)
  expect(tiers.reduce((sum: number, tier: any) => sum + tier.sources, 0)).toBe(found.length)
})

test('sources by tier and claims keep their order over pages, and each tier is counted over all of them', async () => {
  const orderBy = 'orderBy: [{ key: TIER }, { key: CLAIMS, direction: DESC }]'
  const whole = await sources(orderBy)
  expect(whole.tiers).toEqual([
    { tier: 'A', sources: 6 },
    { tier: 'B', sources: 2 },
    { tier: 'C', sources: 3 },
  ])
  const paged: string[] = []
  for (let after: string | null = null; ;) {
    const { data } = await catalog.ask(
      `query ($after: String) { sources(first: 4, after: $after, ${orderBy}) { tiers { sources } nodes { slug } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    const page = (data as any).sources
    expect(page.tiers).toEqual([{ sources: 6 }, { sources: 2 }, { sources: 3 }])
    paged.push(...page.nodes.map(({ slug }: any) => slug))
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  expect(paged).toEqual(whole.nodes.map(({ slug }: any) => slug))
})

test.each([
  ['an alias, whatever the signs between words', 'filter: { text: "adding-test" }', ['sums']],
  ['what they measure', 'filter: { text: "numbers words" }', ['sums', 'sums-hard']],
  ['categories', 'filter: { categories: [MATH, LONG_CONTEXT] }', ['long-walk', 'sums', 'sums-hard']],
  ['having scores', 'filter: { hasScores: true, categories: [MATH] }', ['sums', 'sums-hard']],
  ['having none', 'filter: { hasScores: false }', []],
  ['having none of a model', 'filter: { lacksScoreOf: "pebble-large" }', ['sums-hard']],
  [
    'category in the order of the page',
    'orderBy: [{ key: CATEGORY }, { key: NAME, direction: DESC }]',
    ['sums-hard', 'sums', 'long-walk', 'spelling'],
  ],
  [
    'how many models have a score',
    'orderBy: [{ key: MODELS, direction: DESC }, { key: NAME }]',
    ['long-walk', 'sums', 'spelling', 'sums-hard'],
  ],
])('benchmarks are found and sorted by %s', async (_, args, found) => {
  const { data } = await catalog.ask(
    `{ benchmarks(first: 100, ${args}) { nodes { slug } categories { category benchmarks } } }`,
  )
  const { nodes, categories } = (data as any).benchmarks
  expect(nodes.map(({ slug }: any) => slug)).toEqual(found)
  expect(categories.reduce((sum: number, one: any) => sum + one.benchmarks, 0)).toBe(found.length)
})

test('an order that names a key twice is refused', async () => {
  const { errors } = await catalog.ask(
    '{ sources(orderBy: [{ key: TIER }, { key: TIER, direction: DESC }]) { totalCount } }',
  )
  expect(errors?.[0]?.message).toBe('"orderBy" names TIER twice.')
})

test('sets come the largest first, their scores the best first, and what matches nothing by name of the model', async () => {
  const { data } = await catalog.ask(
    `{ benchmarks(first: 4) { nodes {
         slug higherIsBetter
         every: scores(all: true) { nodes { id comparabilitySet { key } } }
         comparabilitySets { totalCount nodes { key size documents scores { totalCount nodes { id value } } } }
         loneScores { nodes { id model { name } comparabilitySet { key } } } } } }`,
  )
  for (const { slug, higherIsBetter, every, comparabilitySets, loneScores } of (data as any).benchmarks.nodes) {
    const sizes = comparabilitySets.nodes.map(({ size }: any) => size)
    expect(sizes).toEqual(sizes.toSorted((a: number, b: number) => b - a))
    for (const { key, size, documents, scores } of comparabilitySets.nodes) {
      const values = scores.nodes.map(({ value }: any) => value)
      expect([slug, scores.totalCount, documents > 0]).toEqual([slug, size, true])
      expect(values).toEqual(values.toSorted((a: number, b: number) => (higherIsBetter ? b - a : a - b)))
      const members = every.nodes.filter(({ comparabilitySet }: any) => comparabilitySet?.key === key)
      expect(new Set(scores.nodes.map(({ id }: any) => id))).toEqual(new Set(members.map(({ id }: any) => id)))
    }
    const names = loneScores.nodes.map(({ model }: any) => model.name)
    expect(names).toEqual(names.toSorted())
    const inSets = comparabilitySets.nodes.reduce((sum: number, { size }: any) => sum + size, 0)
    expect(inSets + names.length).toBe(every.nodes.length)
  }
})

test('a set is found by its name, and stands on an earlier day with what held then', async () => {
  const { data } = await catalog.ask(
    `{ benchmark(slug: "sums") {
         one: comparabilitySets(key: "sums-16433ead") { totalCount nodes { key size } }
         none: comparabilitySets(key: "long-walk-fee05321") { totalCount }
         early: comparabilitySets(asOf: "2000-01-01") { totalCount } } }`,
  )
  expect(data).toEqual({
    benchmark: {
      one: { totalCount: 1, nodes: [{ key: 'sums-16433ead', size: 3 }] },
      none: { totalCount: 0 },
      early: { totalCount: 0 },
    },
  })
})

test('scores of a model by category stand in the order of the page, each benchmark together, over pages too', async () => {
  const { data } = await catalog.ask(
    `{ model(slug: "pebble") { scores(first: 100, all: true, byCategory: true) { nodes { id rank benchmark { slug category } } } } }`,
  )
  const { nodes } = (data as any).model.scores
  const order = ['MATH', 'LONG_CONTEXT', 'INSTRUCTION_FOLLOWING']
  const categories = nodes.map(({ benchmark }: any) => benchmark.category)
  expect([...new Set(categories)]).toEqual(order)
  const benchmarks = nodes.map(({ benchmark }: any) => benchmark.slug)
  const changes = benchmarks.filter((slug: string, at: number) => slug !== benchmarks[at - 1])
  expect(changes).toEqual([...new Set(benchmarks)])
  const paged: string[] = []
  for (let after: string | null = null; paged.length < nodes.length;) {
    const answer = await catalog.ask(
      'query ($after: String) { model(slug: "pebble") { scores(first: 3, after: $after, all: true, byCategory: true) { nodes { id } pageInfo { endCursor } } } }',
      { after },
    )
    const page = (answer.data as any).model.scores
    paged.push(...page.nodes.map(({ id }: any) => id))
    after = page.pageInfo.endCursor
  }
  expect(paged).toEqual(nodes.map(({ id }: any) => id))
})

test('a comparison has each model, benchmark, fact and price once, in the order asked for', async () => {
  const { data } = await catalog.ask(`{ comparison(
    models: ["wave", "Pebble", "WAVE", "quarry/pebble-3b"], benchmarks: ["sums", "spelling", "sums"]
    facts: [LAYERS, ATTENTION, LAYERS], prices: [OUTPUT_PRICE, INPUT_PRICE, OUTPUT_PRICE]
  ) { models { slug } benchmarks { benchmark { slug } } facts { fact { name } } prices { measure } } }`)
  const { models, benchmarks, facts, prices } = (data as any).comparison
  expect(models.map(({ slug }: any) => slug)).toEqual(['wave', 'pebble'])
  expect(benchmarks.map(({ benchmark }: any) => benchmark.slug)).toEqual(['sums', 'spelling'])
  expect(facts.map(({ fact }: any) => fact.name)).toEqual(['LAYERS', 'ATTENTION'])
  expect(prices.map(({ measure }: any) => measure)).toEqual(['OUTPUT_PRICE', 'INPUT_PRICE'])
})
