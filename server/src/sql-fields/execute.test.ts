import { PGlite } from '@electric-sql/pglite'
import { type ExecutionResult, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Engine, executeOperation, explainOperation } from './execute.ts'
import { librarySchema as schema } from './library.fixture.ts'
import { librarySql } from './library-rows.fixture.ts'
import { pgliteRunner, type Statement, type StatementRunner } from './runner.ts'

let database: PGlite
let runner: StatementRunner
const sent: Statement[] = []

beforeAll(async () => {
  database = new PGlite()
  await database.exec(librarySql)
  const inner = pgliteRunner(database)
  runner = {
    run: (statement) => {
      sent.push(statement)
      return inner.run(statement)
    },
  }
})

afterAll(() => database.close())

/** Answers by both exits, checks that they agree and that each sent one statement. */
async function ask(source: string, variables: Record<string, unknown> = {}): Promise<any> {
  const document = parse(source)
  expect(validate(schema, document)).toEqual([])
  const answers: ExecutionResult[] = []
  for (const textExit of [true, false]) {
    sent.length = 0
    answers.push(JSON.parse(JSON.stringify(await executeOperation({ schema, runner, document, variables, textExit }))))
    expect(sent.length).toBeLessThanOrEqual(1)
  }
  expect(answers[0]).toEqual(answers[1])
  return answers[0]
}

async function data(source: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await ask(source, variables)
  expect(errors).toBeUndefined()
  return data
}

const kind = (source: string) => explainOperation({ schema, document: parse(source) }).kind

describe('objects and relations', () => {
  test('answers columns, expressions, embedded objects and rows by foreign key', async () => {
    expect(
      await data(`{ author(slug: "a2") { __typename id name shout bornOn languages life { bornOn } publisher { name }
        mentor { name mentor { name } } students { name students { name } } } }`),
    ).toEqual({
      author: {
        __typename: 'Author',
        id: 'QXV0aG9yOmEy',
        name: 'Author B',
        shout: 'AUTHOR B',
        bornOn: '1902-03-12',
        languages: ['ENGLISH', 'GERMAN'],
        life: { bornOn: '1902-03-12' },
        publisher: { name: 'Publisher 3' },
        mentor: { name: 'Author A', mentor: null },
        students: [
          { name: 'Author D', students: [{ name: 'Author H' }] },
          { name: 'Author E', students: [] },
        ],
      },
    })
  })

  test('answers null for a row, an embedded object and a relation that are not there', async () => {
    expect(await data('{ author(slug: "nobody") { name } }')).toEqual({ author: null })
    expect(await data('{ author(slug: "a3") { bornOn life { bornOn } languages } }')).toEqual({
      author: { bornOn: null, life: null, languages: [] },
    })
    expect(await data('{ author(slug: "a4") { publisher { name } } }')).toEqual({ author: { publisher: null } })
  })

  test('takes the first row of an order and the first rows of a limited list, missing values last', async () => {
    expect(
      await data(
        '{ author(slug: "a1") { cheapest { title price } topBooks { title pages } } b: author(slug: "a2") { topBooks { pages } } }',
      ),
    ).toEqual({
      b: { topBooks: [{ pages: 400 }, { pages: 300 }] },
      author: {
        cheapest: { title: 'Title 08', price: 0 },
        topBooks: [
          { title: 'Title 00', pages: null },
          { title: 'Title 24', pages: null },
        ],
      },
    })
  })

  test('keeps quotes, backslashes, newlines and emoji as they are', async () => {
    const { library } = await data('{ library(first: 1) { nodes { note } } }')
    expect(library.nodes[0].note).toBe('He said "ä\\ß" \n😀')
    const hostile = `'; drop table book; -- "\\ $1 😀 %`
    const { author } = await data('query ($suffix: String!) { author(slug: "a1") { nameWith(suffix: $suffix) } }', {
      suffix: hostile,
    })
    expect(author.nameWith).toBe(`Author A${hostile}`)
  })
})

describe('what is selected', () => {
  test('answers one field under several aliases and arguments in one statement', async () => {
    const answer = await data(`{ author(slug: "a2") { a: nameWith(suffix: "1") b: nameWith(suffix: "2") n: name m: name
      crime: books(first: 1, filter: { genre: CRIME }) { nodes { title } } poetry: books(first: 1, filter: { genre: POETRY }) { nodes { t: title } } }
      other: author(slug: "a3") { name } }`)
    expect(answer).toEqual({
      author: {
        a: 'Author B1',
        b: 'Author B2',
        n: 'Author B',
        m: 'Author B',
        crime: { nodes: [{ title: 'Title 23' }] },
        poetry: { nodes: [{ t: 'Title 07' }] },
      },
      other: { name: 'Author C' },
    })
    expect(sent).toHaveLength(1)
  })

  test('merges fragments and repeated fields, and keeps the order of the document', async () => {
    const answer =
      await data(`query { author(slug: "a2") { ...A mentor { slug } ... on Author { name } ... on Named { name } ...A } }
      fragment A on Author { mentor { name } slug }`)
    expect(answer).toEqual({ author: { mentor: { name: 'Author A', slug: 'a1' }, slug: 'a2', name: 'Author B' } })
    const { text } = (await new Engine({ schema, runner }).answer({
      document: parse('{ author(slug: "a2") { slug n: name __typename } }'),
    })) as { text: string }
    expect(text).toBe('{"author":{"slug":"a2","n":"Author B","__typename":"Author"}}')
  })

  test('keeps apart what two aliases of one field select under the same name', async () => {
    expect(await data('{ author(slug: "a2") { a: mentor { x: name } b: mentor { x: slug } } }')).toEqual({
      author: { a: { x: 'Author A' }, b: { x: 'a1' } },
    })
  })

  test('leaves out what @skip and @include leave out, by literal and by variable', async () => {
    const source = `query ($yes: Boolean!, $no: Boolean = false) { author(slug: "a1") { name @skip(if: $yes) slug @include(if: $yes)
      ... @include(if: $no) { id } ... on Author @skip(if: $no) { bornOn } shout @skip(if: true) } }`
    expect(await data(source, { yes: true })).toEqual({ author: { slug: 'a1', bornOn: '1901-02-05' } })
    expect(await data(source, { yes: false, no: true })).toEqual({ author: { name: 'Author A', id: 'QXV0aG9yOmEx' } })
    expect(await data('query ($yes: Boolean!) { author(slug: "a1") @skip(if: $yes) { name } }', { yes: true })).toEqual(
      {},
    )
  })

  test('answers under response keys that are names in the statement too', async () => {
    expect(
      await data(
        '{ o: publishers { o: name i: name j1: name _j: name above: name publisher: name x: id } a: author(slug: "a1") { page: books(first: 1) { i: pageInfo { i: hasNextPage } o: nodes { o: title place: title p1: title } } } }',
      ),
    ).toMatchObject({
      o: [
        {
          o: 'Publisher 3',
          i: 'Publisher 3',
          j1: 'Publisher 3',
          _j: 'Publisher 3',
          above: 'Publisher 3',
          publisher: 'Publisher 3',
        },
        {},
        {},
      ],
      a: { page: { i: { i: true }, o: [{ o: 'Title 00', place: 'Title 00', p1: 'Title 00' }] } },
    })
  })

  test('answers a response key longer than a SQL name', async () => {
    const key = 'k'.repeat(80)
    expect(await data(`{ author(slug: "a1") { ${key}1: name ${key}2: slug } }`)).toEqual({
      author: { [`${key}1`]: 'Author A', [`${key}2`]: 'a1' },
    })
  })

  test('tells the concrete type of each object behind an interface and applies type conditions', async () => {
    const { loans } = await data(
      `{ loans { of { id kind: __typename ... on Book { title } ... on Named { name } ... on Author { title: slug } } } }`,
    )
    expect(loans.slice(0, 2)).toEqual([
      { of: { id: 'QXV0aG9yOmEx', kind: 'Author', name: 'Author A', title: 'a1' } },
      { of: { id: 'Qm9vazpiMg', kind: 'Book', title: 'Title 14' } },
    ])
    const { loans: bare } = await data('{ loans { of { ... on Book { title } } } }')
    expect(bare[0]).toEqual({ of: {} })
  })
})

describe('nodes', () => {
  test('finds a node by its id and many in the order asked, null for each that is not there', async () => {
    const [author, book, gone] = ['Author:a2', 'Book:b1', 'Book:b99'].map((id) => Buffer.from(id).toString('base64url'))
    const source =
      'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { __typename id ... on Author { slug } } nodes(ids: $ids) { id ... on Book { title } } }'
    expect(await data(source, { id: author, ids: [book, gone, author, book] })).toEqual({
      node: { __typename: 'Author', id: author, slug: 'a2' },
      nodes: [{ id: book, title: 'Title 07' }, null, { id: author }, { id: book, title: 'Title 07' }],
    })
    expect(await data('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] })
    const stranger = Buffer.from('Nothing:x').toString('base64url')
    expect(await data(source, { id: stranger, ids: [stranger] })).toEqual({ node: null, nodes: [null] })
  })

  test.each(['', 'x', 'Author:a2', 'QXV0aG9yOmEy=', 'QXV0aG9yOmE', 'A'.repeat(10_240), 'Model:1 OR 1=1'])(
    'refuses %.20s as an id',
    async (id) => {
      if (id === 'QXV0aG9yOmE')
        return expect(await data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
      const { errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id })
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
    },
  )
})

describe('arguments', () => {
  const source = `query ($filter: BookFilter, $sort: BookSort) { author(slug: "a2") { books(filter: $filter, sort: $sort) { nodes { title pages price } totalCount } } }`
  const titles = async (variables: Record<string, unknown>) => {
    const { author } = await data(source, variables)
    expect(author.books.totalCount).toBe(author.books.nodes.length)
    return author.books.nodes.map(({ title }: { title: string }) => title)
  }

  test('binds scalars, lists, enums, booleans, input objects and lists of them', async () => {
    expect(await titles({})).toHaveLength(5)
    expect(await titles({ filter: null })).toHaveLength(5)
    expect(await titles({ filter: {} })).toHaveLength(5)
    expect(await titles({ filter: { genre: 'CRIME' } })).toEqual(['Title 23', 'Title 31'])
    expect(await titles({ filter: { minPages: 300 } })).toEqual(['Title 23', 'Title 31'])
    expect(await titles({ filter: { hasPrice: false } })).toHaveLength(0)
    expect(await titles({ filter: { titles: ['Title 07', 'Title "\\ {', 'Title 39'] } })).toEqual([
      'Title 07',
      'Title 39',
    ])
    expect(await titles({ filter: { ids: [1, 9] } })).toEqual(['Title 07', 'Title 23'])
    expect(await titles({ filter: { ids: [] } })).toEqual([])
    expect(await titles({ filter: { or: [{ from: 1, to: 2 }, { from: 33 }] } })).toEqual(['Title 07', 'Title 31'])
  })

  test('uses one statement for requests of one shape and another for another shape', async () => {
    const engine = new Engine({ schema, runner })
    const document = parse(source)
    const name = (variables: Record<string, unknown>) => engine.explain({ document, variables }).name
    expect(name({ filter: { minPages: 1 } })).toBe(name({ filter: { minPages: 9 } }))
    expect(name({ filter: { titles: ['a'] } })).toBe(name({ filter: { titles: ['b', 'c'] } }))
    expect(name({ filter: { minPages: 1 } })).not.toBe(name({ filter: {} }))
    expect(name({ sort: 'TITLE' })).not.toBe(name({ sort: 'PAGES' }))
  })

  test('puts no value of a request into the text of a statement', () => {
    const document = parse(
      '{ author(slug: "s3cret") { nameWith(suffix: "s3cret") books(filter: { titles: ["s3cret"], minPages: 4711 }) { nodes { id } } } }',
    )
    const { text, values } = explainOperation({ schema, document })
    expect(text).not.toMatch(/s3cret|4711/)
    expect(values).toEqual(expect.arrayContaining(['s3cret', ['s3cret'], 4711]))
  })

  test.each([
    ['a NUL character', { slug: 'a\0' }, /"slug" contains a NUL/],
    ['half a surrogate pair', { slug: 'a\ud800' }, /"slug" is not well-formed/],
    ['what a check refuses', { slug: 'x'.repeat(21) }, /21 characters; the limit is 20/],
  ])('refuses %s before any SQL', async (_what, variables, message) => {
    const { errors } = await ask('query ($slug: String!) { author(slug: $slug) { name } }', variables)
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } })
    expect(sent).toHaveLength(0)
  })

  test('refuses a list longer than the limit and a variable of the wrong type', async () => {
    const long = await ask(source, { filter: { ids: Array.from({ length: 101 }, (_, index) => index) } })
    expect(long.errors[0].message).toBe('"filter.ids" has 101 entries; the limit is 100.')
    const wrong = await ask(source, { filter: { minPages: 'many' } })
    expect(wrong.errors[0].message).toMatch(/Int cannot represent/)
  })
})

describe('the two exits', () => {
  test('gives the text of the body when every field is SQL', () => {
    expect(kind('{ author(slug: "a1") { name books { edges { cursor node { title } } } } }')).toBe('text')
    expect(kind('{ author(slug: "a1") { name initial } }')).toBe('executor')
    expect(kind('{ author(slug: "a1") { name } hello }')).toBe('executor')
    expect(kind('{ author(slug: "a1") { name } __schema { queryType { name } } }')).toBe('executor')
  })

  test('computes a field in TypeScript from the columns it needs, beside anything else', async () => {
    expect(await data('{ author(slug: "a2") { who: initial name mentor { initial } } hello __typename }')).toEqual({
      author: { who: 'B/a2', name: 'Author B', mentor: { initial: 'A/a1' } },
      hello: 'world',
      __typename: 'Query',
    })
    expect(sent).toHaveLength(1)
  })

  test('sends nothing when there is nothing to ask the database', async () => {
    expect(await data('{ hello __typename }')).toEqual({ hello: 'world', __typename: 'Query' })
    expect(sent).toHaveLength(0)
  })

  test('answers rows a rule gathered, wherever they stand, with what each place selected', async () => {
    const { shelf, again } = await data(
      `query ($authors: [String!]!) {
      shelf(authors: $authors) { thickest { x: title author { initial books(first: 1) { nodes { title } } } }
        rows { label books { x: pages title author { x: slug books(first: 2) { totalCount } } } } }
      again: shelf(authors: ["a1"]) { rows { label books { price } } } }`,
      { authors: ['a2', 'a3'] },
    )
    expect(shelf.thickest).toEqual({
      x: 'Title 23',
      author: { initial: 'B/a2', books: { nodes: [{ title: 'Title 07' }] } },
    })
    expect(shelf.rows[0].books[2]).toEqual({ x: 400, title: 'Title 23', author: { x: 'a2', books: { totalCount: 5 } } })
    expect(again.rows[0].label).toBe('Author A')
    expect(sent).toHaveLength(1)
  })

  test('answers gathered rows behind a union and below a field computed on a row', async () => {
    const { shelf, author } =
      await data(`{ shelf(authors: ["a2"]) { finds { __typename ... on Book { t: title author { name } } ... on Author { t: slug longest { title } } } }
      author(slug: "a2") { name longest { title author { name longest(genre: POETRY) { title pages } } } poem: longest(genre: POETRY) { title } } }`)
    expect(shelf.finds).toEqual([
      { __typename: 'Author', t: 'a2', longest: { title: 'Title 23' } },
      { __typename: 'Book', t: 'Title 07', author: { name: 'Author B' } },
    ])
    expect(author).toEqual({
      name: 'Author B',
      longest: { title: 'Title 23', author: { name: 'Author B', longest: { title: 'Title 07', pages: 100 } } },
      poem: { title: 'Title 07' },
    })
    expect(sent).toHaveLength(1)
  })

  test('computes aggregates over all rows a connection pages through', async () => {
    expect(
      await data(
        '{ library(first: 1) { genres { genre count } totalCount } poems: library(genre: POETRY, first: 0) { nodes { id } genres { genre count } } }',
      ),
    ).toEqual({
      library: {
        genres: [
          { genre: 'crime', count: 13 },
          { genre: 'poetry', count: 14 },
          { genre: 'science', count: 13 },
        ],
        totalCount: 40,
      },
      poems: { nodes: [], genres: [{ genre: 'poetry', count: 14 }] },
    })
  })

  test('refuses an operation that could return too many objects', async () => {
    const { errors } = await ask(
      '{ authors(first: 100) { nodes { books(first: 50) { nodes { author { allBooks { title } } } } } } }',
    )
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/could return \d+ objects; at most 10000 are allowed/),
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    })
    expect(sent).toHaveLength(0)
  })
})
