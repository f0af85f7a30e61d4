import { createHash } from 'node:crypto'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFixture } from './catalog.ts'
import { type Served, serve } from './served.ts'

let served: Served

beforeAll(async () => {
  served = await serve((await openFixture()).connection)
})

afterAll(() => served.close())

const query = '{ license(slug: "plain") { name } }'
const sha256Hash = createHash('sha256').update(query).digest('hex')
const extensions = { persistedQuery: { version: 1, sha256Hash } }
const answer = { data: { license: { name: 'Plain Licence' } } }

const post = (body: unknown) =>
  served.send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
const get = (params: Record<string, string>, headers: Record<string, string> = {}) =>
  served.send(`/graphql?${new URLSearchParams(params)}`, { headers: { Accept: 'application/json', ...headers } })

describe('a document named by its hash', () => {
  test('is asked for once, and then found by POST, by GET and by documentId', async () => {
    expect((await post({ extensions })).json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    expect((await post({ query, extensions })).json()).toEqual(answer)
    expect((await post({ extensions })).json()).toEqual(answer)
    expect((await post({ documentId: `sha256:${sha256Hash}` })).json()).toEqual(answer)
    expect((await get({ extensions: JSON.stringify(extensions) })).json()).toEqual(answer)
  })

  test('is not taken under a hash that is not its own', async () => {
    const answered = await post({ query: '{ __typename }', extensions })
    expect(answered.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_MISMATCH' } }] })
    expect((await post({ extensions })).json()).toEqual(answer)
  })

  test('is held to the limits like any other', async () => {
    const wide = `{ ${'__typename '.repeat(21)} }`
    const hash = createHash('sha256').update(wide).digest('hex')
    const named = { persistedQuery: { version: 1, sha256Hash: hash } }
    for (const body of [{ query: wide, extensions: named }, { extensions: named }])
      expect((await post(body)).json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] })
  })

  test('a request that names none is still told what it lacks', async () => {
    const answered = await post({ extensions: {} })
    expect(answered.status).toBe(400)
  })
})

test('Apollo Client sends a document once and its hash from then on', async () => {
  const sent: string[] = []
  const watched: typeof fetch = (input, init) => {
    if (typeof init?.body === 'string') sent.push(init.body)
    return fetch(input, init)
  }
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const client = new ApolloClient({
    link: new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: `${served.origin}/graphql`, fetch: watched })),
    cache: new InMemoryCache(),
  })
  const ask = (slug: string) =>
    client.query({
      query: gql`
        query ($slug: String!) {
          license(slug: $slug) {
            name
          }
        }
      `,
      variables: { slug },
    })
  expect((await ask('plain')).data).toMatchObject(answer.data)
  expect((await ask('quarry-open')).data).toMatchObject({ license: { name: 'Quarry Open Licence' } })
  expect(sent.map((body) => 'query' in JSON.parse(body))).toEqual([false, true, false])
})

describe('an answer by GET', () => {
  test('carries a tag, and 304 for who holds it, compressed or not', async () => {
    const first = await get({ query })
    const tag = first.headers.etag!
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/)
    expect(first.headers['cache-control']).toContain('max-age=60')
    expect(first.headers.vary).toBe('Accept, Accept-Encoding')
    const again = await get({ query }, { 'If-None-Match': tag })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', tag])
    const other = await get({ query: '{ license(slug: "plain") { slug } }' }, { 'If-None-Match': tag })
    expect(other.status).toBe(200)
  })

  test('of an error has no tag', async () => {
    const { status, headers } = await get({ query: '{ nothing }' }, { Accept: 'application/graphql-response+json' })
    expect(status).toBe(400)
    expect(headers.etag).toBeUndefined()
  })

  test('of an error is kept by no cache, though its status is 200', async () => {
    const unknown = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } }
    for (const params of [
      { extensions: JSON.stringify(unknown) },
      { query, extensions: JSON.stringify(unknown) },
      { query: '{ models(first: 101) { totalCount } }' },
    ]) {
      const { status, headers, json } = await get(params)
      expect(json().errors).toHaveLength(1)
      expect({ status, tag: headers.etag, cache: headers['cache-control'] }).toEqual({
        status: 200,
        tag: undefined,
        cache: 'no-store',
      })
    }
  })
})

test.each(['gzip', 'br'])('an answer comes as %s to who reads it', async (encoding) => {
  const response = await fetch(`${served.origin}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { Accept: 'application/json', 'Accept-Encoding': encoding },
  })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(await response.json()).toEqual(answer)
})
