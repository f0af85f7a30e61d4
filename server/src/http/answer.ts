import type { ServerResponse } from 'node:http'
import type { ErrorCode } from '@stack/shared/error-code.ts'
import { apiHeaders, setHeaders } from './headers.ts'
import { failureAnswers, type Failure } from './mask-errors.ts'

/** Ends a response with a short text, for people and programs that are not GraphQL clients. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  setHeaders(response, apiHeaders)
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

/** Ends a response with an error in the form GraphQL clients read. */
export function answerError(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  setHeaders(response, apiHeaders)
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}

/** Ends the response of a page that could not be made. One that may be had in a moment says so. */
export function answerFailure(response: ServerResponse, failure: Failure): void {
  const { status, message } = failureAnswers[failure]
  if (status === 503) response.setHeader('Retry-After', '1')
  answerText(response, status, message)
}

/** Ends a response that there is no room to work on, in the form GraphQL clients read. */
export function answerBusy(response: ServerResponse): void {
  const { status, message } = failureAnswers.OVERLOADED
  response.setHeader('Retry-After', '1')
  answerError(response, status, 'OVERLOADED', message)
}
