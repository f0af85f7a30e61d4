import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenCatalog, openCatalog } from './catalog.ts'
import { choiceFilter } from './facet-choice.ts'

let catalog: OpenCatalog

beforeAll(async () => {
  catalog = await openCatalog()
})

afterAll(() => catalog.close())

async function data(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<any> {
  const answer = await catalog.ask(query, variables)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

describe('a list', () => {
  const listed = `query ($filter: ModelFilter) { models(filter: $filter, first: 100) {
    totalCount nodes { slug } facets { dimension missing values { value count } } } }`

  test.each([
    ['everything', {}],
    ['models of some size', { totalParameters: { min: 1e10 } }],
    ['open weights', { openness: ['OPEN_WEIGHTS', 'OPEN_SOURCE'] }],
  ])('counts for each choice what choosing it gives, of %s', async (_, filter) => {
    const { models } = await data(listed, { filter })
    const choices = models.facets
      .filter(({ dimension }: any) => !(dimension in filter))
      .flatMap(({ dimension, values }: any) => values.slice(0, 3).map((choice: any) => ({ dimension, ...choice })))
    expect(choices.length).toBeGreaterThan(12)
    for (const { dimension, value, count } of choices) {
      const { models: found } = await data(listed, { filter: { ...filter, ...choiceFilter(dimension, value) } })
      expect({ dimension, value, count }).toEqual({ dimension, value, count: found.totalCount })
    }
  })

  test('sorts missing figures last, whichever way', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const models = await catalog.everyModel<any>(
        'name facts { pretrainingTokens { value } }',
        `orderBy: [{ key: PRETRAINING_TOKENS, direction: ${direction} }]`,
      )
      const figures: (number | null)[] = models.map(({ facts }) => facts.pretrainingTokens?.value ?? null)
      const stated = figures.filter((figure) => figure !== null)
      expect(stated.length).toBeGreaterThan(5)
      expect(stated.length).toBeLessThan(figures.length)
      const names = models.map(({ name }) => name)
      for (const [at, figure] of figures.entries())
        if (at > 0 && figure === figures[at - 1]) expect(names[at] >= names[at - 1]).toBe(true)
      expect(figures.slice(0, stated.length)).toEqual(stated.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a)))
    }
  })

  test('a range leaves out what has no figure, and keeps both its ends', async () => {
    const models = await catalog.everyModel<any>(
      'slug facts { totalParameters { value } }',
      'filter: { totalParameters: { min: 109e9, max: 671e9 } }',
    )
    const slugs = models.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(['llama-4-scout', 'deepseek-v3']))
    for (const { facts } of models) {
      expect(facts.totalParameters.value).toBeGreaterThanOrEqual(109e9)
      expect(facts.totalParameters.value).toBeLessThanOrEqual(671e9)
    }
  })
})

describe('a claim', () => {
  const scores = `query ($slug: String!, $all: Boolean!, $after: String) { model(slug: $slug) { scores(all: $all, first: 100, after: $after) {
    totalCount nodes { rank reportCount benchmark { slug } value alternatives { rank value } } } } }`

  test('is one of as many as it says, with all the others beside it', async () => {
    const { model } = await data(scores, { slug: 'llama-4-scout', all: true })
    expect(model.scores.nodes).toHaveLength(model.scores.totalCount)
    for (const { benchmark, rank, reportCount, alternatives } of model.scores.nodes) {
      const ranks = [rank, ...alternatives.map((other: any) => other.rank)].sort((a, b) => a - b)
      expect({ benchmark, ranks }).toEqual({ benchmark, ranks: ranks.map((_: number, at: number) => at + 1) })
      expect(reportCount).toBe(ranks.length)
    }
  })

  test('is shown once for each benchmark unless every report is asked for', async () => {
    const { model } = await data(scores, { slug: 'llama-4-scout', all: false })
    const benchmarks = model.scores.nodes.map(({ benchmark }: any) => benchmark.slug)
    expect(new Set(benchmarks).size).toBe(benchmarks.length)
    expect(model.scores.nodes.every(({ rank }: any) => rank === 1)).toBe(true)
  })

  test('that is disputed comes after those nobody doubts', async () => {
    const { models } = await data(
      '{ models(first: 4, filter: { slugs: ["llama-4-scout", "llama-4-maverick", "deepseek-v3", "gpt-oss-120b"] }) { nodes { slug scores(all: true, first: 100) { nodes { rank benchmark { slug } dispute { reason } } } } } }',
    )
    let disputed = 0
    for (const { slug, scores: found } of models.nodes) {
      const doubted = found.nodes.filter(({ dispute }: any) => dispute)
      disputed += doubted.length
      for (const { rank, benchmark } of doubted) {
        const undoubted = found.nodes.filter(
          (other: any) => !other.dispute && other.benchmark.slug === benchmark.slug && other.rank > rank,
        )
        expect({ slug, benchmark, undoubted }).toEqual({ slug, benchmark, undoubted: [] })
      }
    }
    expect(disputed).toBeGreaterThan(2)
  })
})

test('siblings are the other models of the family', async () => {
  const { family, model } = await data(`{
    family(slug: "llama") { models(first: 100) { nodes { slug } } }
    model(slug: "llama-4-scout") { lineage { siblings { slug } } } }`)
  const others = family.models.nodes.map(({ slug }: any) => slug).filter((slug: string) => slug !== 'llama-4-scout')
  const siblings = model.lineage.siblings.map(({ slug }: any) => slug)
  expect(others.length).toBeGreaterThan(5)
  expect(siblings.toSorted()).toEqual(others.toSorted())
})

describe('a comparison', () => {
  test('finds models by slug and alias, in any case, each once', async () => {
    const models = ['Llama 4 Scout Instruct', 'deepseek-v3', 'META-LLAMA/Llama-4-Scout-17B-16E-Instruct']
    const { comparison } = await data(
      'query ($models: [String!]!) { comparison(models: $models) { unknownSlugs models { slug } } }',
      { models },
    )
    expect(comparison).toEqual({ unknownSlugs: [], models: [{ slug: 'llama-4-scout' }, { slug: 'deepseek-v3' }] })
  })

  test('ranks only within one set, and marks no score as best that stands alone', async () => {
    const { models } = await data(
      '{ models(first: 12, orderBy: [{ key: SCORES, direction: DESC }]) { nodes { slug } } }',
    )
    const slugs = models.nodes.map(({ slug }: any) => slug)
    const { comparison } = await data(
      `query ($models: [String!]!) { comparison(models: $models) { benchmarks {
        benchmark { slug higherIsBetter } setKey setSize
        cells { status isInSet isBest range { low high } score { value dispute { reason } comparabilitySet { key } } } } } }`,
      { models: slugs },
    )
    let best = 0
    for (const { benchmark, setKey, setSize, cells } of comparison.benchmarks) {
      const inSet = cells.filter((cell: any) => cell.isInSet)
      expect(inSet).toHaveLength(setSize)
      for (const { score } of inSet) expect(score.comparabilitySet.key).toBe(setKey)
      const marked = cells.filter((cell: any) => cell.isBest)
      best += marked.length
      for (const { isInSet, score } of marked) {
        expect({ isInSet, dispute: score.dispute }).toEqual({ isInSet: true, dispute: null })
        const values = inSet.filter((cell: any) => !cell.score.dispute).map((cell: any) => cell.score.value)
        expect(score.value).toBe(benchmark.higherIsBetter ? Math.max(...values) : Math.min(...values))
      }
      for (const { status, score, range } of cells) {
        expect(status === 'NOT_REPORTED').toBe(score === null)
        expect(status === 'CONFLICTING').toBe(range !== null)
      }
    }
    expect(best).toBeGreaterThan(10)
  })

  test('calls figures of one source on other versions of a benchmark no conflict', async () => {
    const { comparison } = await data(
      `{ comparison(models: ["llama-4-scout"], benchmarks: ["mtob"]) {
        benchmarks { cells { status range { low high } score { version value } others { version value source { slug } } } } } }`,
    )
    const [{ cells }] = comparison.benchmarks
    expect(cells[0].others.length).toBeGreaterThan(1)
    expect(cells[0]).toMatchObject({ status: 'REPORTED', range: null })
  })
})
