import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { explainOperation } from './execute.ts'
import { librarySchema as schema } from './library.fixture.ts'

const objects = (text: string, variables: Record<string, unknown> = {}) =>
  explainOperation({ schema, document: parse(text), variables }).estimated.objects

test('multiplies page sizes down the selection: a page, its rows, and what hangs below each', () => {
  expect(objects('{ authors(first: 50) { nodes { books(first: 3) { nodes { title } } } } }')).toBe(1 + 50 * (1 + 1 + 3))
  expect(objects('{ authors(last: 2) { edges { node { name } } pageInfo { hasNextPage } } }')).toBe(1 + 2 * 2 + 1)
})

test('reads a page size from the variables, its default, or the default page', () => {
  const text = 'query ($n: Int = 7) { authors(first: $n) { nodes { name } } }'
  expect(objects(text, { n: 3 })).toBe(1 + 3)
  expect(objects(text)).toBe(1 + 7)
  expect(objects('{ authors { nodes { name } } }')).toBe(1 + 20)
  expect(objects('{ authors(first: 9) { totalCount } }')).toBe(1)
})

test('takes the limit of a list, or what its declaration expects', () => {
  expect(objects('{ author(slug: "a") { topBooks { title } } }')).toBe(1 + 2)
})

test('counts a branch that a directive skips, and each time a fragment is spread', () => {
  const fragment = 'fragment page on Query { authors(first: 9) { nodes { name } } }'
  expect(objects(`{ ...page @skip(if: true) hello } ${fragment}`)).toBe(1 + 9)
  expect(objects(`{ ...page ...page } ${fragment}`)).toBe(2 * (1 + 9))
})

test('counts the values of every object', () => {
  const { estimated } = explainOperation({
    schema,
    document: parse('{ authors(first: 50) { totalCount nodes { name slug books(first: 3) { nodes { title } } } } }'),
  })
  expect(estimated.values).toBe(1 + 50 * (2 + 3))
})
