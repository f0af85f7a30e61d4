import type { ErrorCode } from '@stack/shared/error-code.ts'
import { limits } from '../src/http/limits.ts'

/** A question that must be refused, and with which code. */
export interface BadQuery {
  readonly id: string
  readonly query: unknown
  readonly variables?: unknown
  readonly code: ErrorCode
  /** What the first message says, where the limit and the value found have to be named. */
  readonly message?: RegExp
}

const parse = 'GRAPHQL_PARSE_FAILED' as const
const validation = 'GRAPHQL_VALIDATION_FAILED' as const
const unresolved = 'OPERATION_RESOLUTION_FAILURE' as const
const input = 'BAD_USER_INPUT' as const
const complex = 'QUERY_TOO_COMPLEX' as const
const large = 'DOCUMENT_TOO_LARGE' as const

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')
const nested = (depth: number): string =>
  `{ model(slug: "x") ${'{ scores { nodes { model '.repeat(depth)}{ name }${' } } }'.repeat(depth)} }`
const bySlug = 'query ($slug: String!) { model(slug: $slug) { name } }'
const byFirst = 'query ($first: Int) { models(first: $first) { totalCount } }'
const byFilter = 'query ($filter: ModelFilter) { models(filter: $filter) { totalCount } }'
const byIds = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'

const documents: readonly BadQuery[] = [
  { id: 'empty', query: '', code: parse },
  { id: 'only spaces', query: '   \n\t', code: parse },
  { id: 'only comments', query: '#'.repeat(16_000), code: parse },
  { id: 'syntax error', query: '{ model(slug: ', code: parse },
  { id: 'schema definition', query: 'type Query { a: Int }', code: unresolved },
  { id: 'unknown field', query: '{ modle(slug: "x") { name } }', code: validation, message: /Did you mean/ },
  { id: 'ten unknown fields', query: `{ ${times(10, (at) => `no${at}`)} }`, code: validation },
  { id: 'unknown argument', query: '{ model(slugg: "x") { name } }', code: validation },
  { id: 'unknown type', query: '{ model(slug: "x") { ... on Car { name } } }', code: validation },
  { id: 'unknown directive', query: '{ model(slug: "x") { name @live } }', code: validation },
  { id: 'no selection', query: '{ model(slug: "x") }', code: validation },
  { id: 'selection below a leaf', query: '{ model(slug: "x") { name { first } } }', code: validation },
  { id: 'a named beside an unnamed operation', query: '{ __typename } query A { __typename }', code: unresolved },
  { id: 'two operations and no name', query: 'query A { __typename } query B { __typename }', code: unresolved },
  { id: 'subscription', query: 'subscription { models { totalCount } }', code: validation },
  { id: 'mutation', query: 'mutation { deleteModel }', code: validation },
  { id: 'unused fragment', query: '{ __typename } fragment a on Model { name }', code: validation },
  { id: 'undefined fragment', query: '{ model(slug: "x") { ...a } }', code: validation },
  {
    id: 'a fragment that spreads itself',
    query: '{ model(slug: "x") { ...a } } fragment a on Model { ...a }',
    code: complex,
  },
  {
    id: 'a cycle of fragments',
    query: `{ model(slug: "x") { ...f0 } } ${times(15, (at) => `fragment f${at} on Model { ...f${(at + 1) % 15} }`)}`,
    code: complex,
  },
  {
    id: 'a fan-out of fragments',
    query: `{ model(slug: "x") { ...f0 } } ${times(18, (at) => `fragment f${at} on Model { ...f${at + 1} ...f${at + 1} family { organization { name } } }`)} fragment f18 on Model { name }`,
    code: complex,
  },
  {
    id: '21 definitions',
    query: `{ __typename } ${times(20, (at) => `fragment f${at} on Model { name }`)}`,
    code: complex,
    message: /21 definitions; at most 20/,
  },
  { id: 'too deep', query: nested(4), code: complex, message: /levels of fields; at most 12/ },
  { id: 'very deep', query: nested(60), code: complex },
  { id: 'deeper than a parser can follow', query: `${'{a'.repeat(5_000)}${'}'.repeat(5_000)}`, code: large },
  {
    id: 'a list of lists of lists',
    query: `{ comparison(models: ${'['.repeat(60)}${']'.repeat(60)}) { unknownSlugs } }`,
    code: validation,
  },
  {
    id: '31 aliases',
    query: `{ ${times(1, () => `model(slug: "x") { ${times(31, (at) => `a${at}: name`)} }`)} }`,
    code: complex,
    message: /31 aliases; at most 30/,
  },
  {
    id: 'twenty comparisons of twelve models',
    query: `{ ${times(20, (at) => `c${at}: comparison(models: [${times(12, (of) => `"m${of}"`)}]) { unknownSlugs }`)} }`,
    code: complex,
  },
  { id: 'a thousand aliases of __typename', query: `{ ${times(400, (at) => `a${at}: __typename`)} }`, code: complex },
  {
    id: '21 root fields',
    query: `{ ${'__typename '.repeat(21)} }`,
    code: complex,
    message: /21 root fields; at most 20/,
  },
  {
    id: '20 times the whole schema',
    query: `{ ${times(20, (at) => `s${at}: __schema { types { fields { type { fields { name } } } } }`)} }`,
    code: complex,
    message: /20 introspections; at most 4/,
  },
  {
    id: 'introspection in a circle',
    query: `{ __schema { types ${'{ fields { type '.repeat(8)}{ name }${' } }'.repeat(8)} } }`,
    code: complex,
  },
  {
    id: 'too many directives',
    query: `{ model(slug: "x") { name ${'@include(if: true) '.repeat(41)} } }`,
    code: complex,
    message: /41 directives; at most 40/,
  },
  {
    id: 'one directive twice',
    query: '{ model(slug: "x") { name @skip(if: true) @skip(if: true) } }',
    code: validation,
  },
  { id: 'fields that do not merge', query: '{ model(slug: "x") { a: name a: slug } }', code: validation },
  {
    id: 'more than 1,000 fields',
    query: `{ model(slug: "x") { ...a ...a ...a } } fragment a on Model { ${'name '.repeat(400)} }`,
    code: complex,
    message: /at most 1000/,
  },
  {
    id: 'one character too many',
    query: `{ __typename } #${'x'.repeat(limits.documentCharacters)}`,
    code: large,
    message: /at most 16384/,
  },
  {
    id: '2,001 tokens',
    query: `{ model(slug: "x") { ${'name '.repeat(2_000)} } }`,
    code: large,
    message: /more than 2000 tokens/,
  },
  { id: 'a string of 60 KB', query: `{ model(slug: "${'x'.repeat(60_000)}") { name } }`, code: large },
  {
    id: 'more than 10,000 rows',
    query: '{ models(first: 100) { nodes { scores(first: 100) { nodes { value } } } } }',
    code: complex,
    message: /10000/,
  },
  {
    id: 'rows behind @skip',
    query: '{ models(first: 100) { nodes { scores(first: 100) @skip(if: true) { nodes { value } } } } }',
    code: complex,
  },
  { id: '@defer', query: '{ model(slug: "x") { ... @defer { name } } }', code: validation },
  { id: 'an escape that is no character', query: '{ model(slug: "\\u{110000}") { name } }', code: parse },
  { id: 'half a surrogate pair', query: '{ model(slug: "\\uD800") { name } }', code: parse },
  { id: 'a query that is a number', query: 1, code: 'BAD_REQUEST' },
  { id: 'a query that is null', query: null, code: 'BAD_REQUEST' },
]

const variables: readonly BadQuery[] = [
  { id: 'a variable that is missing', query: bySlug, code: input },
  { id: 'null for what is never null', query: bySlug, variables: { slug: null }, code: input },
  { id: 'a number for a string', query: bySlug, variables: { slug: 5 }, code: input },
  { id: 'a list for a string', query: bySlug, variables: { slug: ['a'] }, code: input },
  { id: 'an object for an id', query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: {} }, code: input },
  ...[5.5, '5', true, 2 ** 31, 2 ** 53, -1, 101, 2 ** 31 - 1].map((first) => ({
    id: `the page size ${JSON.stringify(first)}`,
    query: byFirst,
    variables: { first },
    code: input,
  })),
  { id: 'variables that are a list', query: bySlug, variables: ['a'], code: 'BAD_REQUEST' },
  { id: 'variables that are a text', query: bySlug, variables: 'slug=a', code: 'BAD_REQUEST' },
  { id: 'a variable of another type', query: 'query ($n: Int) { model(slug: $n) { name } }', code: validation },
  {
    id: 'a default of another type',
    query: 'query ($n: Int = "a") { models(first: $n) { totalCount } }',
    code: validation,
  },
  { id: 'a word that is not in the enum', query: byFilter, variables: { filter: { stages: ['BEST'] } }, code: input },
  { id: 'an enum in lower case', query: byFilter, variables: { filter: { stages: ['base'] } }, code: input },
  {
    id: 'an enum as a string literal',
    query: '{ models(filter: { stages: ["BASE"] }) { totalCount } }',
    code: validation,
  },
  { id: 'a field the filter does not have', query: byFilter, variables: { filter: { price: 1 } }, code: input },
  {
    id: 'a list of 2,000 wrong items',
    query: byIds,
    variables: { ids: Array.from({ length: 2_000 }, () => ({})) },
    code: input,
  },
  { id: '101 ids', query: byIds, variables: { ids: Array.from({ length: 101 }, () => 'x') }, code: input },
  {
    id: '101 slugs in a filter',
    query: byFilter,
    variables: { filter: { slugs: Array.from({ length: 101 }, () => 'x') } },
    code: input,
  },
  {
    id: 'a day that does not exist',
    query: byFilter,
    variables: { filter: { releasedOn: { from: '2025-02-30' } } },
    code: input,
  },
  {
    id: 'a day that is no day',
    query: byFilter,
    variables: { filter: { releasedOn: { from: 'yesterday' } } },
    code: input,
  },
  { id: 'NUL', query: bySlug, variables: { slug: 'a\0b' }, code: input },
  { id: 'half a surrogate pair in a variable', query: bySlug, variables: { slug: '\ud800' }, code: input },
  {
    id: 'NUL in a list',
    query: 'query ($m: [String!]!) { comparison(models: $m) { unknownSlugs } }',
    variables: { m: ['\0'] },
    code: input,
  },
  { id: 'NUL in a filter', query: byFilter, variables: { filter: { text: '\0' } }, code: input },
  {
    id: 'a text of 10 KB in a filter',
    query: byFilter,
    variables: { filter: { text: 'x'.repeat(10_000) } },
    code: input,
    message: /200/,
  },
  {
    id: 'the policy of one source without a source',
    query: '{ comparison(models: ["llama-4-scout"], policy: ONE_SOURCE) { unknownSlugs } }',
    code: input,
    message: /"source" is needed with the policy ONE_SOURCE/,
  },
  {
    id: 'a source with another policy',
    query: '{ comparison(models: ["llama-4-scout"], source: "x") { unknownSlugs } }',
    code: input,
    message: /and with no other/,
  },
  {
    id: 'a memory need for no token',
    query:
      '{ comparison(models: ["llama-4-scout"], memory: [{ quantization: "bf16", contextTokens: 0 }]) { unknownSlugs } }',
    code: input,
    message: /"contextTokens" is 0/,
  },
  {
    id: 'four memory needs',
    query: `{ comparison(models: ["llama-4-scout"], memory: [${'{ quantization: "bf16" }, '.repeat(4)}]) { unknownSlugs } }`,
    code: input,
    message: /at most 3/,
  },
  { id: 'no model to compare', query: '{ comparison(models: []) { unknownSlugs } }', code: input },
  {
    id: '13 models to compare',
    query: `{ comparison(models: [${times(13, (at) => `"m${at}"`)}]) { unknownSlugs } }`,
    code: input,
    message: /1 to 12/,
  },
]

const pages: readonly BadQuery[] = [
  { id: 'first and last', query: '{ models(first: 1, last: 1) { totalCount } }', code: input },
  { id: 'a cursor that is none', query: '{ models(after: "!!") { totalCount } }', code: input },
  { id: 'a cursor of 10 KB', query: `{ models(after: "${'a'.repeat(10_000)}") { totalCount } }`, code: input },
  { id: 'an empty cursor', query: '{ models(after: "") { totalCount } }', code: input },
  {
    id: 'a cursor that is an object',
    query: `{ models(after: "${Buffer.from('{"a":1}').toString('base64url')}") { totalCount } }`,
    code: input,
  },
  {
    id: 'a cursor of SQL',
    query: `{ models(after: "${Buffer.from('["\' or 1=1"]').toString('base64url')}") { totalCount } }`,
    code: input,
  },
  { id: 'an id that is none', query: '{ node(id: "Model:1 OR 1=1") { id } }', code: input },
]

/** The corpus: every one of them is answered with 400 and its code, quickly, and says nothing of the inside. */
export const badQueries: readonly BadQuery[] = [...documents, ...variables, ...pages]
