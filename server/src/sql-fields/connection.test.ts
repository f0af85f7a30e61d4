import { PGlite } from '@electric-sql/pglite'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeOperation } from './execute.ts'
import { librarySchema as schema } from './library.fixture.ts'
import { librarySql } from './library-rows.fixture.ts'
import { pgliteRunner, type StatementRunner } from './runner.ts'

let database: PGlite
let runner: StatementRunner

beforeAll(async () => {
  database = new PGlite()
  await database.exec(librarySql)
  runner = pgliteRunner(database)
})

afterAll(() => database.close())

const source = `query ($slug: String!, $sort: BookSort, $first: Int, $after: String, $last: Int, $before: String) {
  author(slug: $slug) { books(sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { title } edges { cursor node { title pages price } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`

interface Page {
  totalCount: number
  nodes: { title: string }[]
  edges: { cursor: string; node: Book }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}
interface Book {
  title: string
  pages: number | null
  price: number | null
}

async function ask(variables: Record<string, unknown>, document = parse(source)): Promise<any> {
  const [byText, byExecutor] = await Promise.all(
    [true, false].map((textExit) => executeOperation({ schema, runner, document, variables, textExit })),
  )
  expect(JSON.parse(JSON.stringify(byText))).toEqual(JSON.parse(JSON.stringify(byExecutor)))
  return byText
}

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await ask({ slug: 'a3', ...variables })
  expect(errors).toBeUndefined()
  const { books } = data.author
  expect(books.nodes.map(({ title }: Book) => title)).toEqual(books.edges.map(({ node }: { node: Book }) => node.title))
  expect(books.pageInfo.startCursor).toBe(books.edges.at(0)?.cursor ?? null)
  expect(books.pageInfo.endCursor).toBe(books.edges.at(-1)?.cursor ?? null)
  return books
}

const titlesOf = ({ edges }: Page) => edges.map(({ node }) => node.title)

async function message(variables: Record<string, unknown>): Promise<string> {
  const { errors } = await ask({ slug: 'a3', ...variables })
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  return errors[0].message
}

const sorts = ['TITLE', 'PAGES', 'PAGES_DESC', 'PRICE_THEN_TITLE_DESC', 'HALVES']

describe.each(sorts)('a connection sorted by %s', (sort) => {
  test.each([1, 2, 3, 4])(
    'walks every row once in pages of %i, forward and backward, with nulls and ties',
    async (size) => {
      for (const slug of ['a1', 'a3', 'a6']) {
        const all = titlesOf(await page({ slug, sort, first: 50 }))
        expect(all).toHaveLength(5)
        const forward: string[] = []
        let after: string | null = null
        for (let hasMore = true; hasMore;) {
          const walked: Page = await page({ slug, sort, first: size, after })
          expect(walked.pageInfo.hasPreviousPage).toBe(forward.length > 0)
          expect(walked.totalCount).toBe(all.length)
          forward.push(...titlesOf(walked))
          ;({ hasNextPage: hasMore, endCursor: after } = walked.pageInfo)
        }
        expect(forward).toEqual(all)

        const backward: string[] = []
        let before: string | null = null
        for (let hasMore = true; hasMore;) {
          const walked: Page = await page({ slug, sort, last: size, before })
          expect(walked.pageInfo.hasNextPage).toBe(backward.length > 0)
          backward.unshift(...titlesOf(walked))
          ;({ hasPreviousPage: hasMore, startCursor: before } = walked.pageInfo)
        }
        expect(backward).toEqual(all)
      }
    },
  )
})

describe('a connection', () => {
  test('puts missing values last in both directions', async () => {
    const pages = async (sort: string) => (await page({ slug: 'a5', sort })).edges.map(({ node }) => node.pages)
    const prices = async (sort: string) => (await page({ slug: 'a7', sort })).edges.map(({ node }) => node.price)
    expect((await pages('PAGES')).filter((value) => value !== null)).toEqual(
      (await pages('PAGES_DESC')).filter((value) => value !== null).toReversed(),
    )
    expect((await prices('HALVES')).at(-1)).toBeNull()
    expect((await prices('PRICE_THEN_TITLE_DESC')).at(-1)).toBeNull()
  })

  test('answers an empty page for 0 rows and knows that there are more', async () => {
    expect(await page({ first: 0 })).toMatchObject({
      totalCount: 5,
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null },
    })
    expect(await page({ last: 0 })).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    })
    expect(await page({ first: null })).toMatchObject({ pageInfo: { hasNextPage: false } })
  })

  test('cuts between two cursors', async () => {
    const { edges } = await page({})
    const [after, before] = [edges[0]!.cursor, edges[4]!.cursor]
    const between = await page({ after, before, first: 2 })
    expect(titlesOf(between)).toEqual(edges.slice(1, 3).map(({ node }) => node.title))
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    expect(titlesOf(await page({ after, before, last: 2 }))).toEqual(edges.slice(2, 4).map(({ node }) => node.title))
    expect(await page({ after: before, before: after })).toMatchObject({ edges: [], totalCount: 5 })
  })

  test('goes on from a cursor whose row is gone', async () => {
    const all = await page({})
    const cursor = JSON.parse(Buffer.from(all.edges[1]!.cursor, 'base64url').toString())
    const moved = Buffer.from(JSON.stringify([...cursor.slice(0, 3), `${cursor[3]}x`, 9_999])).toString('base64url')
    expect(titlesOf(await page({ after: moved, first: 1 }))).toEqual([all.edges[2]!.node.title])
  })

  test('pages an outer and an inner connection in one statement', async () => {
    const document = parse(
      `{ authors(first: 2) { nodes { name bornOn books(first: 1) { nodes { title } pageInfo { hasNextPage } } studentPages { totalCount nodes { name } } } pageInfo { endCursor hasNextPage } } }`,
    )
    const { data } = await ask({}, document)
    expect(data.authors.nodes).toEqual([
      {
        name: 'Author A',
        bornOn: '1901-02-05',
        books: { nodes: [{ title: 'Title 00' }], pageInfo: { hasNextPage: true } },
        studentPages: { totalCount: 2, nodes: [{ name: 'Author C' }, { name: 'Author B' }] },
      },
      {
        name: 'Author B',
        bornOn: '1902-03-12',
        books: { nodes: [{ title: 'Title 07' }], pageInfo: { hasNextPage: true } },
        studentPages: { totalCount: 2, nodes: [{ name: 'Author E' }, { name: 'Author D' }] },
      },
    ])
    const next = parse(
      `query ($after: String) { authors(after: $after) { nodes { name } pageInfo { hasPreviousPage } } }`,
    )
    const rest = await ask({ after: data.authors.pageInfo.endCursor }, next)
    expect(rest.data.authors.nodes.map(({ name }: { name: string }) => name.at(-1))).toEqual([
      'D',
      'E',
      'G',
      'H',
      'C',
      'F',
    ])
    expect(rest.data.authors.pageInfo.hasPreviousPage).toBe(true)
  })
})

describe('a connection refuses', () => {
  test.each([
    [{ first: -1 }, '"first" is -1; it must be from 0 to 50.'],
    [{ first: 51 }, '"first" is 51; it must be from 0 to 50.'],
    [{ last: 2 ** 31 - 1 }, '"last" is 2147483647; it must be from 0 to 50.'],
    [{ first: 1, last: 1 }, '"first" and "last" cannot be used together: ask for the first rows or for the last.'],
  ])('the page %j', async (variables, expected) => {
    expect(await message(variables)).toBe(expected)
  })

  const cursorOf = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')

  test.each([
    ['what is not base64url', 'a b c', /not base64url/],
    ['empty text', '', /not base64url/],
    ['what is not JSON', Buffer.from('hello').toString('base64url'), /damaged or cut/],
    ['JSON that is no cursor', cursorOf({ a: 1 }), /not a cursor/],
    ['another version', cursorOf([2, 'Author.books', 'title,id', 'x', 1]), /has version 2; this API reads version 1/],
    [
      'another connection',
      cursorOf([1, 'Query.library', 'title,id', 'x', 1]),
      /belongs to Query.library; this is Author.books/,
    ],
    [
      'another order',
      cursorOf([1, 'Author.books', '-title,-id', 'x', 1]),
      /belongs to the order "-title,-id"; this is "title,id"/,
    ],
    ['too few values', cursorOf([1, 'Author.books', 'title,id', 'x']), /has 1 values; the order has 2/],
    [
      'a value of another type',
      cursorOf([1, 'Author.books', 'title,id', 7, 1]),
      /value for "title" that is not of type text/,
    ],
    [
      'a number beyond the column',
      cursorOf([1, 'Author.books', 'title,id', 'x', 10 ** 14]),
      /value for "id" that is not of type int/,
    ],
    ['null for a key that is never null', cursorOf([1, 'Author.books', 'title,id', null, 1]), /value for "title"/],
    ['more than 2,048 characters', 'A'.repeat(10_240), /has 10240 characters; the limit is 2048/],
  ])('a cursor with %s', async (_what, after, expected) => {
    expect(await message({ after })).toMatch(expected)
    expect(await message({ before: after })).toMatch(/"before"/)
  })

  test('a cursor cut by one character, and one of another sort', async () => {
    const { edges } = await page({ sort: 'PAGES' })
    expect(await message({ sort: 'PAGES', after: edges[0]!.cursor.slice(0, -1) })).toMatch(/"after"/)
    expect(await message({ sort: 'PAGES_DESC', after: edges[0]!.cursor })).toMatch(/belongs to the order "pages,id"/)
  })
})
