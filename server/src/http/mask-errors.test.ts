import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { failureOf, maskError } from './mask-errors.ts'

const coded = (message: string, properties: object) => Object.assign(new Error(message), properties)

test.each([
  ['a refused connection', coded('connect ECONNREFUSED 10.0.0.7:5432', { code: 'ECONNREFUSED' })],
  ['a pipe that broke, whose code has the length of a SQLSTATE', coded('write EPIPE', { code: 'EPIPE' })],
  ['a socket that is gone', coded('connect ENOENT /run/db', { code: 'ENOENT' })],
  ['a name that does not resolve', coded('getaddrinfo EAI_AGAIN db', { code: 'EAI_AGAIN' })],
  ['every address refused', coded('', { code: 'ECONNREFUSED', errors: [] })],
  ['a connection that ended', new Error('Connection terminated unexpectedly')],
  ['no connection in time', new Error('timeout exceeded when trying to connect')],
  ['a database that shuts down', coded('shutting down', { severity: 'FATAL', code: '57P01' })],
  ['too many connections', coded('sorry', { severity: 'FATAL', code: '53300' })],
])('%s is "not now"', (_, error) => {
  expect(failureOf(error)).toBe('SERVICE_UNAVAILABLE')
})

test.each([
  ['a code of Node', coded('The argument must be a string', { code: 'ERR_INVALID_ARG_TYPE' })],
  ['a bug that speaks of connections', new TypeError("Cannot read properties of undefined (reading 'connection')")],
  ['a missing table', coded('relation "model" does not exist', { severity: 'ERROR', code: '42P01' })],
  ['five capitals that are no code of the system', coded('x', { code: 'ABCDE' })],
  ['something thrown that is no error', 'text'],
])('%s is a bug', (_, error) => {
  expect(failureOf(error)).toBe('INTERNAL')
})

test('a statement that was cancelled is a timeout', () => {
  for (const code of ['57014', '55P03'])
    expect(failureOf(coded('canceling statement', { severity: 'ERROR', code }))).toBe('TIMEOUT')
})

test('tells the client an id, and the log what it stands for', () => {
  const lines: string[] = []
  const logger = pino({}, { write: (line: string) => lines.push(line) })
  const masked = maskError(coded('relation "model" does not exist', { severity: 'ERROR', code: '42P01' }), logger)
  const { code, id } = masked.extensions
  expect(masked.message).not.toContain('model')
  expect(code).toBe('INTERNAL')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id, err: { message: 'relation "model" does not exist' } })
})

test('lets errors made for clients pass', () => {
  const error = new GraphQLError('"first" is 101; it must be from 0 to 100.', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(maskError(error, pino({ level: 'silent' }))).toBe(error)
})
