import { type Connection, openServer } from '@stack/db/connect.ts'
import { describeOnEngines, describeOnPostgres } from '@stack/db/test/engines.ts'
import { errorCodes } from '@stack/shared/error-code.ts'
import { getIntrospectionQuery } from 'graphql'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../src/http/limits.ts'
import { failureAnswers } from '../src/http/mask-errors.ts'
import { badQueries } from './bad-queries.ts'
import { loadFixture, openCatalog } from './catalog.ts'
import { type Served, serve } from './served.ts'

let served: Served

beforeAll(async () => {
  const { connection } = await openCatalog()
  served = await serve(connection)
})

afterAll(() => served.close())

const accept = { Accept: 'application/graphql-response+json' }

/** Words that only the inside of the server knows. */
const inside = /\bselect "|\brelation\b|node_modules|\.ts:\d|\/work\/|\bcatalog\.[a-z_]+\b|pglite|postgres/i

/** What a refusal may take; whatever waits for a time limit by its nature, such as half a body, is tried elsewhere. */
const mostMs = 250

describeOnEngines('a question that cannot be asked', (engine) => {
  let small: Served

  beforeAll(async () => {
    const { connection } = await engine.open()
    await loadFixture(connection)
    small = await serve(connection)
  })

  afterAll(() => small.close())

  test.each(badQueries)('$id', async ({ query, variables, code, message }) => {
    const { status, text, json } = await small.post(query, variables, accept)
    expect({ status, text: text.slice(0, 400) }).toMatchObject({ status: 400 })
    const { errors, data } = json()
    expect(data ?? null).toBeNull()
    expect(errors.length).toBeLessThanOrEqual(5)
    expect(new Set(errors.map((error: any) => error.extensions?.code))).toEqual(new Set([code]))
    if (message) expect(errors[0].message).toMatch(message)
    expect(text).not.toMatch(inside)
    expect(text.length).toBeLessThan(8_000)
  })

  test(`is refused within ${mostMs} ms, if need be at the third time of asking`, async () => {
    for (const { id, query, variables } of badQueries) {
      const tries: number[] = []
      while (tries.length < 3 && !tries.some((ms) => ms < mostMs)) {
        const started = performance.now()
        await small.post(query, variables, accept)
        tries.push(performance.now() - started)
      }
      expect({ id, ms: Math.min(...tries) }).toEqual({ id, ms: expect.toSatisfy((ms: number) => ms < mostMs) })
    }
  })

  test('leaves the server as it was', async () => {
    expect((await small.post('{ license(slug: "plain") { slug } }')).json()).toEqual({
      data: { license: { slug: 'plain' } },
    })
    expect(Object.getOwnPropertyNames({})).toEqual([])
    expect(({} as any).polluted).toBeUndefined()
  })
})

describeOnPostgres('a question', (engine) => {
  let holder: Connection
  let url: string

  beforeAll(async () => {
    const opened = await engine.open()
    holder = opened.connection
    url = opened.url!
    await loadFixture(holder)
  })

  test.each([
    ['takes too long', 150],
    ['waits too long for a lock', 10_000],
  ])('that %s is answered with TIMEOUT, and the next one as ever', async (_, statementTimeoutMs) => {
    const impatient = await serve(openServer(url, { statementTimeoutMs }))
    const transaction = await holder.db.startTransaction().execute()
    try {
      await sql`lock table catalog.license in access exclusive mode`.execute(transaction)
      const { status, headers, json, text } = await impatient.post('{ license(slug: "plain") { slug } }', {}, accept)
      expect({ status, wait: headers['retry-after'] }).toEqual({ status: 503, wait: '1' })
      expect(json().errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
      expect(text).not.toMatch(inside)
      expect((await impatient.post('{ family(slug: "wave") { slug } }')).json().data.family.slug).toBe('wave')
    } finally {
      await transaction.rollback().execute()
    }
    expect((await impatient.post('{ license(slug: "plain") { slug } }')).json().data.license.slug).toBe('plain')
    await impatient.close()
  })
})

describe('a question that is strange but right', () => {
  const strings = [
    "'", '"', ';--', '/*', '\\', '$1', '$$', '%', '_', '%%%%%', 'a & | ! <->', '((((', ':*', '(a+)+$', '😀', 'ﬁ', 'İ',
    '<script>alert(1)</script>', '__proto__', 'null', '{a,b}', "' or 1=1 --", ' '.repeat(100), '\n\t\r',
  ] // prettier-ignore

  test.each(strings.map((text) => ({ text })))('the text $text is searched for as it stands', async ({ text }) => {
    const answer = await served.post(
      'query ($t: String!) { model(slug: $t) { name } source(slug: $t) { title } comparison(models: [$t]) { unknownSlugs } }',
      { t: text },
      accept,
    )
    expect({ status: answer.status, body: answer.json() }).toEqual({
      status: 200,
      body: { data: { model: null, source: null, comparison: { unknownSlugs: [text] } } },
    })
    const filtered = await served.post(
      'query ($t: String!) { models(filter: { text: $t }) { totalCount } }',
      { t: text },
      accept,
    )
    expect({ status: filtered.status, errors: filtered.json().errors }).toEqual({ status: 200, errors: undefined })
  })

  test.each([
    [
      'an alias like a property of every object',
      '{ __proto__: __typename constructor: __typename toString: __typename }',
    ],
    ['thirty aliases', `{ model(slug: "x") { ${Array.from({ length: 30 }, (_, at) => `a${at}: name`).join(' ')} } }`],
    ['the same field 500 times', `{ model(slug: "x") { ${'name '.repeat(500)} } }`],
    [
      'a hundred inline fragments that overlap',
      `{ model(slug: "x") { ${'... on Model { facts { layers { value } } } '.repeat(100)} } }`,
    ],
    ['fields that merge', `{ model(slug: "x") { ${'facts { totalParameters { value } } '.repeat(20)} } }`],
    ['comments and commas', `{ # ${'x'.repeat(9_000)}\n ,,, __typename ,,, }`],
    [
      'twelve levels',
      '{ model(slug: "x") { family { organization { name } } scores { nodes { source { publisher { name } } } } } }',
    ],
    ['properties the protocol does not know', '{ __typename }'],
  ])('%s', async (_, query) => {
    const { status, json } = await served.send('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...accept },
      body: JSON.stringify({ query, unknown: 1, variables: null, extensions: {} }),
    })
    expect({ status, errors: json().errors }).toEqual({ status: 200, errors: undefined })
  })

  test('the introspection that GraphiQL and code generators send', async () => {
    const full = {
      descriptions: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      oneOf: true,
      schemaDescription: true,
    }
    const { status, json } = await served.post(getIntrospectionQuery(full), {}, accept)
    expect({ status, errors: json().errors }).toEqual({ status: 200, errors: undefined })
    expect(json().data.__schema.mutationType).toBeNull()
  })

  test('the page of the greatest size, and none of size 0', async () => {
    const query = 'query ($first: Int) { models(first: $first) { nodes { slug } } }'
    expect((await served.post(query, { first: 0 })).json()).toEqual({ data: { models: { nodes: [] } } })
    expect((await served.post(query, { first: limits.pageSize })).json().data.models.nodes.length).toBeGreaterThan(30)
  })
})

test('the limits in force are those the API shows', async () => {
  const { data } = (await served.post(`{ catalog { limits { ${Object.keys(limits).join(' ')} } } }`)).json()
  expect(data.catalog.limits).toEqual(limits)
})

describe('a code of an error', () => {
  const hashed = (query?: string) =>
    served.send('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...accept },
      body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
    })
  const texts = Array.from({ length: 6 }, (_, at) => `text${at}: description`).join(' ')
  const schemas = Array.from(
    { length: 4 },
    (_, at) => `schema${at}: __schema { types { fields { type { ofType { fields { ...texts } } } } } }`,
  )
  const longAnswer = `{ ${schemas.join(' ')} } fragment texts on __Field { ${texts} }`

  const others = [
    ['RESPONSE_TOO_LARGE', () => served.post(longAnswer, {}, accept)],
    ['PERSISTED_QUERY_NOT_FOUND', () => hashed()],
    ['PERSISTED_QUERY_MISMATCH', () => hashed('{ __typename }')],
  ] as const

  test.each(others)('%s answers what it is for', async (code, ask) => {
    expect((await ask()).json().errors).toMatchObject([{ extensions: { code } }])
  })

  test('is documented if and only if something is answered with it', () => {
    const answered = [
      ...badQueries.map(({ code }) => code),
      ...others.map(([code]) => code),
      ...Object.keys(failureAnswers),
    ]
    expect(errorCodes.toSorted()).toEqual([...new Set(answered)].sort())
  })
})
