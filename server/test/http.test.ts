import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenCatalog, openCatalog } from './catalog.ts'
import { type Served, serve } from './served.ts'

let catalog: OpenCatalog
let served: Served

beforeAll(async () => {
  catalog = await openCatalog()
  served = await serve(catalog.connection)
})

afterAll(() => served.close())

const name = '{ model(slug: "llama-4-scout") { name } }'
const scout = '{"data":{"model":{"name":"Llama 4 Scout"}}}'
const html = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('/graphql', () => {
  test('answers a query by POST, with the text of the database', async () => {
    const { status, headers, text } = await served.post(name)
    expect({ status, text }).toEqual({ status: 200, text: scout })
    expect(headers['content-type']).toMatch(/^application\/json/)
  })

  test('answers a query by GET, with variables', async () => {
    const query = encodeURIComponent('query ($slug: String!) { model(slug: $slug) { name } }')
    const variables = encodeURIComponent('{"slug":"llama-4-scout"}')
    const { status, text } = await served.send(`/graphql?query=${query}&variables=${variables}`, {
      headers: { Accept: 'application/graphql-response+json' },
    })
    expect({ status, text }).toEqual({ status: 200, text: scout })
  })

  test('answers in the media type that is asked for', async () => {
    const type = 'application/graphql-response+json'
    const { headers } = await served.post(name, {}, { Accept: type })
    expect(headers['content-type']).toContain(type)
  })

  test('runs the named one of several operations', async () => {
    const body = JSON.stringify({
      query: `query A { __typename } query B ${name}`,
      operationName: 'B',
    })
    const { text } = await served.send('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body,
    })
    expect(text).toBe(scout)
  })

  test('sends a browser to GraphiQL and keeps the query', async () => {
    const { status, headers } = await served.send('/graphql?query=%7B__typename%7D', { headers: html })
    expect({ status, location: headers.location }).toEqual({
      status: 302,
      location: '/graphiql?query=%7B__typename%7D',
    })
    const console = await served.send('/graphiql', { headers: html })
    expect(console.status).toBe(200)
    expect(console.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(console.headers['content-security-policy']).toContain("worker-src 'self' blob:")
  })

  test('lets any site read, without credentials', async () => {
    const { headers } = await served.post(name, {}, { Origin: 'https://elsewhere.example' })
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    const preflight = await served.send('/graphql', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://elsewhere.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, POST, OPTIONS')
  })

  test('streams nothing: who takes a stream or JSON gets JSON, who takes only a stream gets none', async () => {
    const url = '/graphql?query=%7B__typename%7D'
    for (const Accept of [
      'text/event-stream, application/json;q=0.5',
      'multipart/mixed;deferSpec=20220824, application/json',
      'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    ]) {
      const { status, headers, json } = await served.send(url, { headers: { Accept } })
      expect({ status, type: headers['content-type'] }).toEqual({
        status: 200,
        type: expect.stringMatching(/^application\/(graphql-response\+)?json/),
      })
      expect(json()).toEqual({ data: { __typename: 'Query' } })
    }
    for (const Accept of [
      'text/event-stream',
      'multipart/mixed',
      'text/event-stream, multipart/mixed;q=0.1',
      'image/png',
    ]) {
      const { status, json } = await served.send(url, { headers: { Accept } })
      expect(status).toBe(406)
      expect(json().errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
    }
  })

  test('answers HEAD as GET, without the body', async () => {
    const url = '/graphql?query=%7B__typename%7D'
    const [head, get] = await Promise.all([served.send(url, { method: 'HEAD' }), served.send(url)])
    expect({ status: head.status, text: head.text, tag: head.headers.etag }).toEqual({
      status: 200,
      text: '',
      tag: get.headers.etag,
    })
  })

  test('has no mutations to run', async () => {
    const { status, json } = await served.post('mutation { drop }', {}, { Accept: 'application/graphql-response+json' })
    expect(status).toBe(400)
    expect(json()).not.toHaveProperty('data')
  })
})

describe('what is refused before any query is read', () => {
  const json = { 'Content-Type': 'application/json' }
  test.each([
    ['form data', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'query=x', 415],
    ['plain text', { 'Content-Type': 'text/plain' }, '{"query":"{ __typename }"}', 415],
    ['no type', {}, '{"query":"{ __typename }"}', 415],
    ['multipart', { 'Content-Type': 'multipart/form-data; boundary=x' }, '--x--', 415],
    ['another charset', { 'Content-Type': 'application/json; charset=utf-16' }, '{}', 415],
    ['a compressed body', { ...json, 'Content-Encoding': 'gzip' }, 'xx', 415],
    ['a body over 64 KiB', json, ' '.repeat(65_537), 413],
    ['half an object', json, '{"query":"{ __ty', 400],
    ['an empty body', json, '', 400],
    ['a number', json, '1', 400],
    ['a batch', json, '[{"query":"{ __typename }"}]', 400],
    ['no query', json, '{"variables":{}}', 400],
    ['bytes that are not UTF-8', json, Buffer.from('{"query":"{ __typename }","x":"\xff"}', 'latin1'), 400],
  ])('%s', async (_, headers, body, status) => {
    const answer = await served.send('/graphql', { method: 'POST', headers, body })
    expect(answer.status).toBe(status)
    expect(answer.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
    expect(answer.json().errors[0].extensions.code).toMatch(/^[A-Z_]+$/)
    expect(answer.text).not.toContain('"query"')
  })

  test.each([
    ['variables that are no JSON', 'variables=%7B'],
    ['variables that are half a text', 'variables=%22'],
    ['extensions that are no JSON', 'extensions=x'],
    ['variables that are a list', 'variables=%5B%5D'],
    ['bytes that are not UTF-8, in a query', 'x=%FF'],
    ['a sign of per cent alone', 'x=%'],
  ])('%s, by GET', async (_, search) => {
    const answer = await served.send(`/graphql?query=%7B__typename%7D&${search}`)
    expect(answer.status).toBe(400)
    expect(answer.json().errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
    expect(answer.text).not.toMatch(/JSON at|position/)
  })

  test.each([
    ['a Host that is a script', '<script>'],
    ['a Host with a user', 'user@host'],
    ['a port that is none', 'localhost:99999'],
  ])('%s', async (_, host) => {
    const { status, text } = await served.send('/livez', { headers: { Host: host } })
    expect(status).toBe(400)
    expect(text).not.toContain('<')
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE'])('the method %s', async (method) => {
    const { status, headers } = await served.send('/graphql', { method })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD, POST, OPTIONS')
  })

  test('a body over 64 KiB of no stated length', async () => {
    const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`
    const answer = await served.raw(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
  })

  test('a Host without a name', async () => {
    const answer = await served.raw('GET /livez HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
  })

  test('an absolute address of another host', async () => {
    const answer = await served.raw(
      'GET http://elsewhere.example/livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
  })
})

describe('fixed addresses', () => {
  test('/schema.graphql is the committed schema, and 304 for who has it', async () => {
    const { text, headers, status } = await served.send('/schema.graphql')
    expect(status).toBe(200)
    expect(text).toBe(readFileSync(new URL('../../shared/schema.graphql', import.meta.url), 'utf8'))
    const again = await served.send('/schema.graphql', { headers: { 'If-None-Match': headers.etag ?? '' } })
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
    const other = await served.send('/schema.graphql', { headers: { 'If-None-Match': '"other"' } })
    expect(other.status).toBe(200)
  })

  test('/catalog.json holds every record, under the version as ETag', async () => {
    const { headers, json } = await served.send('/catalog.json')
    const { data } = (await served.post('{ catalog { version counts { kind count } } }')).json()
    const dump = json()
    expect(dump.version).toBe(data.catalog.version)
    expect(headers.etag).toBe(`"${dump.version}"`)
    const counts = Object.fromEntries(data.catalog.counts.map(({ kind, count }: any) => [kind, count]))
    for (const kind of ['sources', 'models', 'benchmarks', 'licenses', 'hardware'])
      expect(dump[kind]).toHaveLength(counts[kind])
    expect(dump.models.find(({ slug }: { slug: string }) => slug === 'llama-4-scout').name).toBe('Llama 4 Scout')
    const again = await served.send('/catalog.json', { headers: { 'If-None-Match': headers.etag ?? '' } })
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
  })

  test('every table of the CSV dump has a head, a row for each record, and the version as ETag', async () => {
    const guide = (await served.send('/catalog/README.txt')).text
    const tables = [...guide.matchAll(/^\/catalog\/([a-z-]+)\.csv/gm)].map(([, name = '']) => name)
    const { data } = (await served.post('{ catalog { version counts { kind count } } }')).json()
    const counts = new Map<string, number>(data.catalog.counts.map(({ kind, count }: any) => [kind, count]))
    expect(tables).toEqual(expect.arrayContaining([...counts.keys()]))
    for (const name of tables) {
      const { status, headers, text } = await served.send(`/catalog/${name}.csv`)
      expect({ name, status, etag: headers.etag }).toEqual({ name, status: 200, etag: `"${data.catalog.version}"` })
      expect(text).toMatch(/^[a-z_]+(,[a-z_]+)*\r\n/)
      const wanted = counts.get(name)
      // A field may hold line ends, which are never CRLF in the records.
      if (wanted !== undefined) expect({ name, rows: text.split('\r\n').length - 2 }).toEqual({ name, rows: wanted })
    }
    const { text } = await served.send('/catalog/models.csv')
    expect(text).toMatch(/\r\nllama-4-scout,Llama 4 Scout,/)
    expect((await served.send('/catalog/nothing.csv')).status).toBe(404)
  })

  test.each(['/schema.graphql', '/catalog.json', '/catalog/licenses.csv'])(
    '%s is not sent again to who holds it by a weak tag or one of several, and whole to all others',
    async (path) => {
      const { headers, text } = await served.send(path)
      const tag = String(headers.etag)
      const ask = async (held: string) => (await served.send(path, { headers: { 'If-None-Match': held } })).status
      for (const held of [`W/${tag}`, `"other", ${tag}`, '*']) expect(await ask(held)).toBe(304)
      const unquoted = await served.send(path, { headers: { 'If-None-Match': tag.replaceAll('"', '') } })
      expect(unquoted).toMatchObject({ status: 200, text })
    },
  )

  test('a feed names the conditions of its address, whatever signs are in them', async () => {
    const { status, json } = await served.send('/feed.json?q=100%+of')
    expect({ status, title: json().title }).toEqual({
      status: 200,
      title: expect.stringContaining('(q=100% of)') as string,
    })
  })

  test.each([
    ['/feed.xml', 'application/rss+xml', /^<\?xml .*<item>/s],
    ['/feed.atom', 'application/atom+xml', /^<\?xml .*<entry>/s],
    ['/feed.json', 'application/feed+json', /^\{.*"items"/s],
  ])('%s lists what was recorded', async (path, type, shape) => {
    const { status, headers, text } = await served.send(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`)
    expect(text).toMatch(shape)
  })

  test('a feed of one model holds that model alone', async () => {
    const { json } = await served.send('/feed.json?model=llama-4-scout')
    const links: string[] = json().items.map(({ url }: { url: string }) => new URL(url).pathname)
    expect(new Set(links)).toEqual(new Set(['/models/llama-4-scout']))
    expect((await served.send('/feed.json?model=no-such')).json().items).toEqual([])
  })

  test('a feed of a list has the conditions of its address', async () => {
    const items = async (search: string): Promise<{ url: string; title: string }[]> => {
      const { status, json, text } = await served.send(`/feed.json?${search}`)
      expect({ search, status, text: status === 200 ? '' : text }).toEqual({ search, status: 200, text: '' })
      return json().items
    }
    const meta = await items('organization=meta&license=llama-4-community')
    expect(new Set(meta.map(({ url }) => new URL(url).pathname.split('/').at(-1)?.slice(0, 7)))).toEqual(
      new Set(['llama-4']),
    )
    const doubted = await items('kind=disputed&model=llama-4-scout')
    expect(doubted.length).toBeGreaterThan(0)
    for (const { title } of doubted) expect(title).toContain(': doubted: ')
    expect(await items('organization=no-such')).toEqual([])
    expect(await items('total=1e9..3e9&stage=instruct&openness=open-weights')).not.toEqual([])
  })

  test.each([
    ['organisation=meta', 'There is no parameter "organisation" here. There are: model, source, kind, day, q, '],
    ['total=9..1', '"9..1" cannot be used in the parameter "total".'],
    ['q=%01', '"\u0001" cannot be used in the parameter "q".'],
    ['q=a%EF%BF%BF', 'cannot be used in the parameter "q".'],
    ['stage=chat', '"chat" cannot be used in the parameter "stage".'],
    ['kind=recorded&kind=disputed', 'The parameter "kind" is given more than once.'],
  ])('a feed is refused for %s', async (search, words) => {
    for (const path of ['/feed.xml', '/feed.atom', '/feed.json']) {
      const { status, headers, text } = await served.send(`${path}?${search}`)
      expect({ status, type: headers['content-type'] }).toEqual({ status: 400, type: 'text/plain; charset=utf-8' })
      expect(text).toContain(words)
    }
  })

  test('/livez and /readyz', async () => {
    expect(await served.send('/livez')).toMatchObject({ status: 200, text: 'alive\n' })
    expect(await served.send('/readyz')).toMatchObject({ status: 200, text: 'ready\n' })
  })

  test('HEAD has the headers of GET and no body', async () => {
    for (const path of ['/schema.graphql', '/models', '/feed.xml', '/catalog.json', '/livez']) {
      const { status, text, headers } = await served.send(path, { method: 'HEAD' })
      expect({ path, status, text }).toEqual({ path, status: 200, text: '' })
      expect(headers['content-type']).toBe((await served.send(path)).headers['content-type'])
    }
  })
})

describe('pages', () => {
  test('a page and the page of a record answer with the document', async () => {
    for (const path of [
      '/',
      '/models',
      '/models/llama-4-scout',
      '/benchmarks/mmlu-pro',
      '/licenses/mit',
      '/families/llama',
      '/organizations/meta',
      '/runtimes/vllm',
      '/rules',
    ]) {
      const { status, headers, text } = await served.send(path, { headers: html })
      expect({ path, status }).toEqual({ path, status: 200 })
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(text).toContain('The explorer')
    }
  })

  test('a record that does not exist answers 404 with the document', async () => {
    for (const path of ['/models/no-such', '/benchmarks/no-such', "/sources/';--", '/models/%E0%A4', '/models/a%2Fb']) {
      const { status } = await served.send(path, { headers: html })
      expect({ path, status }).toEqual({ path, status: path.includes('%E0') ? 400 : 404 })
    }
  })

  test('an alias moves to the slug, with the query string', async () => {
    const { status, headers } = await served.send('/models/Llama%204%20Scout%20Instruct?tab=scores', { headers: html })
    expect({ status, location: headers.location }).toEqual({
      status: 301,
      location: '/models/llama-4-scout?tab=scores',
    })
  })

  test('an unknown address answers 404: with the document to a browser, else with a sentence', async () => {
    const browser = await served.send('/no/such/page', { headers: html })
    expect({ status: browser.status, isDocument: browser.text.includes('The explorer') }).toEqual({
      status: 404,
      isDocument: true,
    })
    const program = await served.send('/no/such/file.js', { headers: { Accept: '*/*' } })
    expect(program).toMatchObject({ status: 404, text: 'Nothing is served at this address.\n' })
  })

  test.each(['/../../etc/passwd', '/assets/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/%00'])(
    'never leaves its folder: %s',
    async (path) => {
      const { status, text } = await served.send(path)
      expect(status).toBe(404)
      expect(text).not.toContain('root:')
    },
  )

  test('built files are kept for good', async () => {
    const { status, headers } = await served.send('/assets/main-1a2b3c.js')
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })
})

describe('headers', () => {
  test('data comes with a policy that runs nothing, pages with one that runs only their own files', async () => {
    for (const path of ['/schema.graphql', '/catalog.json', '/feed.xml', '/livez']) {
      const { headers } = await served.send(path)
      expect({ path, policy: headers['content-security-policy'] }).toEqual({
        path,
        policy: "default-src 'none'; frame-ancestors 'none'",
      })
    }
    const { headers } = await served.send('/models', { headers: html })
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).not.toMatch(/unsafe|https?:/)
  })

  test('every answer says not to guess its type and gives no software away', async () => {
    for (const path of [
      '/',
      '/livez',
      '/schema.graphql',
      '/graphql?query=%7B__typename%7D',
      '/no-such',
      '/assets/main-1a2b3c.js',
    ]) {
      const { headers } = await served.send(path)
      expect({ path, sniff: headers['x-content-type-options'] }).toEqual({ path, sniff: 'nosniff' })
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('set-cookie')
    }
  })
})
