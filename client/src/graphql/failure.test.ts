import { CombinedError } from '@urql/core'
import { expect, test } from 'vitest'
import { describeFailure, failedFields } from './failure.ts'

const network = (response?: Response) => new CombinedError({ networkError: new Error('x'), response })

test.each([
  [429, /Too many requests/],
  [503, /busy or starting/],
  [500, /failed \(status 500\)/],
  [200, /could not be read/],
])('status %i is put in words', (status, words) => {
  expect(describeFailure(network(new Response('', { status })), 'Models')).toMatchObject({
    title: 'Models did not load.',
    detail: expect.stringMatching(words) as string,
  })
})

test('a server that cannot be reached is told apart from one that fails', () => {
  expect(describeFailure(network(), 'Models').detail).toBe('The service could not be reached.')
})

test('an error of the schema carries its request id', () => {
  const error = new CombinedError({
    graphQLErrors: [{ message: 'Took too long', extensions: { code: 'INTERNAL', id: '7f3c-20' } }],
  })
  expect(describeFailure(error, 'Prices')).toEqual({
    title: 'Prices did not load.',
    detail: 'Took too long',
    requestId: '7f3c-20',
  })
})

const at = (path: (string | number)[]) => ({ message: 'x', path })

test('the fields that failed are named once each', () => {
  const error = new CombinedError({ graphQLErrors: [at(['models', 0, 'offerings']), at(['models', 1, 'offerings'])] })
  expect(failedFields(error)).toEqual(['models.offerings'])
})
