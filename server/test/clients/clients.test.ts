import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fetchQuery } from 'relay-runtime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../src/http/limits.ts'
import { openCatalog } from '../catalog.ts'
import { type Served, serve } from '../served.ts'
import { connectApollo } from './apollo-client.ts'
import { connectGraphqlRequest } from './graphql-request-client.ts'
import { modelScoresQuery, modelScoresShape, tooManyObjectsQuery, unknownFieldQuery } from './questions.ts'
import { copyProject, run } from './project.ts'
import { compiledQuery, compileRelay, relayEnvironment } from './relay-client.ts'
import { relayModelList, relayModelScores } from './relay-lists.ts'
import { connectUrql } from './urql-client.ts'

const require = createRequire(import.meta.url)
const codegen = require.resolve('@graphql-codegen/cli/package.json').replace('package.json', 'esm/bin.js')
const tsc = require.resolve('typescript/package.json').replace('package.json', 'bin/tsc')

/** Replaces the first text by the second in a file that holds it, and gives the file as it was. */
function replaceIn(path: string, right: string, wrong: string): string {
  const source = readFileSync(path, 'utf8')
  expect(source).toContain(right)
  writeFileSync(path, source.replace(right, wrong))
  return source
}

let served: Served
let allModels: readonly string[]

beforeAll(async () => {
  const catalog = await openCatalog()
  served = await serve(catalog.connection)
  allModels = (await catalog.everyModel<{ slug: string }>('slug')).map(({ slug }) => slug)
})

afterAll(() => served.close())

const scout = { slug: 'llama-4-scout', first: 5 }

describe.each([
  ['urql', connectUrql],
  ['Apollo Client', connectApollo],
  ['graphql-request', connectGraphqlRequest],
])('%s', (_, connect) => {
  const statuses: number[] = []
  const watchedFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    statuses.push(response.status)
    return response
  }
  const client = () => connect(`${served.origin}/graphql`, watchedFetch)

  test('reads a model with its scores, their benchmarks and sources', async () => {
    const raw = modelScoresShape.parse((await served.post(modelScoresQuery, scout)).json().data)
    expect(raw.model.scores.nodes).toHaveLength(scout.first)
    expect(modelScoresShape.parse(await client().ask(modelScoresQuery, scout))).toEqual(raw)
  })

  test('walks the whole list of models, each once', async () => {
    const size = Math.ceil(allModels.length / 5)
    statuses.length = 0
    expect(await client().walkModels(size)).toEqual(allModels)
    expect(statuses).toEqual(Array.from({ length: Math.ceil(allModels.length / size) }, () => 200))
  })

  test.each([
    ['a field that does not exist', unknownFieldQuery, {}, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    [
      'more objects than allowed, with the limit',
      tooManyObjectsQuery,
      { first: 100 },
      { code: 'QUERY_TOO_COMPLEX', limit: limits.nodes, value: expect.any(Number) },
    ],
    [
      'a page that is too large',
      'query ($first: Int) { models(first: $first) { nodes { id } } }',
      { first: 1000 },
      { code: 'BAD_USER_INPUT' },
    ],
  ])('shows why the API refuses %s', async (_, query, variables, extensions) => {
    statuses.length = 0
    const [refusal, ...more] = await client().refusals(query, variables)
    expect(refusal).toMatchObject({ message: expect.stringMatching(/\.$/), extensions })
    expect({ more, statuses }).toEqual({ more: [], statuses: [400] })
  })
})

describe('Relay', () => {
  let folder: string

  beforeAll(async () => {
    folder = copyProject('relay-project')
    expect(await compileRelay(folder)).toMatchObject({ code: 0 })
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  const environment = () => relayEnvironment(`${served.origin}/graphql`)

  test('reads a model with its scores, and loads the rest of them through its id', async () => {
    const all = { slug: scout.slug, first: 100 }
    const raw = modelScoresShape.parse((await served.post(modelScoresQuery, all)).json().data)
    const list = await relayModelScores(folder, environment(), scout.slug, scout.first)
    const scores = () => list.data().scores.edges.map(({ node }) => node)
    expect(scores()).toEqual(raw.model.scores.nodes.slice(0, scout.first))
    while (await list.loadNext(scout.first)) expect(scores().length).toBeGreaterThan(scout.first)
    expect(list.data().name).toBe(raw.model.name)
    expect(scores()).toEqual(raw.model.scores.nodes)
  })

  test('loads the whole list of models, each once', async () => {
    const size = Math.ceil(allModels.length / 5)
    const list = await relayModelList(folder, environment(), size)
    let pages = 1
    while (await list.loadNext(size)) pages += 1
    const { totalCount, edges } = list.data().models
    expect(edges.map(({ node }) => node.slug)).toEqual(allModels)
    expect({ pages, totalCount }).toEqual({ pages: Math.ceil(allModels.length / size), totalCount: allModels.length })
  })

  test('shows why the API refuses a question', async () => {
    await expect(relayModelList(folder, environment(), 1000)).rejects.toMatchObject({
      source: { errors: [{ message: expect.stringMatching(/1000/), extensions: { code: 'BAD_USER_INPUT' } }] },
    })
    const query = await compiledQuery(folder, 'tooManyObjectsQuery')
    await expect(fetchQuery(environment(), query, { first: 100 }).toPromise()).rejects.toMatchObject({
      source: { errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: limits.nodes } }] },
    })
  })

  test.each([
    ['model-list.ts', 'slug', 'colour', 'colour'],
    ['model-scores.ts', '@connection(key: "modelScores_scores") {\n      edges', '{\n      colour', 'colour'],
  ])('does not compile %s with a field that does not exist', async (file, right, wrong, named) => {
    const broken = copyProject('relay-project')
    replaceIn(join(broken, file), right, wrong)
    const { code, all } = await compileRelay(broken)
    rmSync(broken, { recursive: true })
    expect(code).not.toBe(0)
    expect(all).toContain(`no field \`${named}\``)
  })
})

describe('graphql-codegen', () => {
  let folder: string
  const generate = () => run(folder, process.execPath, [codegen, '--config', 'codegen.json', '--verbose'])
  const check = () => run(folder, process.execPath, [tsc, '-p', '.'])

  beforeAll(async () => {
    folder = copyProject('codegen-project')
    expect(await generate()).toMatchObject({ code: 0 })
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test('generates types with which the project is right', async () => {
    expect(await check()).toMatchObject({ code: 0, all: '' })
  })

  test('reads a model with its scores, and walks the whole list of models, each once', async () => {
    const { modelScores } = await import(join(folder, 'model-scores.ts'))
    const raw = modelScoresShape.parse((await served.post(modelScoresQuery, scout)).json().data)
    const url = `${served.origin}/graphql`
    expect(modelScoresShape.parse(await modelScores(url, scout.slug, scout.first))).toEqual(raw)
    const { modelList } = await import(join(folder, 'model-list.ts'))
    expect(await modelList(url, Math.ceil(allModels.length / 5))).toEqual(allModels)
  })

  test.each([
    ['model-list.ts', 'node.slug', 'node.colour', /model-list\.ts.*error TS2339: Property 'colour' does not exist/],
    [
      'model-list.ts',
      'Query, { first, after }',
      'Query, { first: `${first}`, after }',
      /model-list\.ts.*error TS2322: Type 'string'/,
    ],
    [
      'model-scores.ts',
      'const value: number = score.value',
      'const value: string = score.value',
      /model-scores\.ts.*error TS2322: Type 'number'/,
    ],
    [
      'model-scores.ts',
      'const uncertainty: number | null | undefined',
      'const uncertainty: number',
      /model-scores\.ts.*error TS2322/,
    ],
  ])('does not pass the type check when %s has %s as %s', async (file, right, wrong, error) => {
    const path = join(folder, file)
    const source = replaceIn(path, right, wrong)
    const { code, all } = await check()
    writeFileSync(path, source)
    expect(code).not.toBe(0)
    expect(all).toMatch(error)
  })

  test('does not generate from a field that does not exist', async () => {
    const path = join(folder, 'model-list.ts')
    const source = replaceIn(path, 'releasedOn', 'colour')
    const { code, all } = await generate()
    writeFileSync(path, source)
    expect(code).not.toBe(0)
    expect(all).toContain('no files were generated')
  })
})
