import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerError, answerText } from './answer.ts'
import { refuseSize } from './body.ts'
import { apiHeaders, preflightHeaders, setHeaders } from './headers.ts'
import { limits } from './limits.ts'

const host = /^(\[[0-9a-f:]+\]|[a-z0-9]([a-z0-9.-]{0,253}))(:\d{1,5})?$/i
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS']

/**
 * Refuses what no route would read: a bad Host header, a foreign request target, an unknown method. Returns the parsed URL of
 * what may pass, or undefined when the answer has been sent.
 */
export function admit(request: IncomingMessage, response: ServerResponse): URL | undefined {
  const named = request.headers.host ?? ''
  const port = Number(/:(\d+)$/.exec(named)?.[1] ?? 80)
  if (!host.test(named) || port > 65_535) {
    answerText(response, 400, 'The Host header is not the name of a host.')
    return undefined
  }
  if (!methods.includes(request.method ?? '')) {
    response.setHeader('Allow', methods.join(', '))
    answerText(response, 405, `The method is none of ${methods.join(', ')}.`)
    return undefined
  }
  const target = request.url ?? ''
  if (!target.startsWith('/') || target.startsWith('//') || target.length > limits.urlLength) {
    answerText(response, 400, `The request target is not a path of at most ${limits.urlLength} characters.`)
    return undefined
  }
  try {
    decodeURIComponent(target.split('?')[0] ?? '')
    return new URL(target, `http://${named}`)
  } catch {
    answerText(response, 400, 'The request target is not a valid path.')
    return undefined
  }
}

/**
 * Answers what a GraphQL request's method and headers decide, before its body is read. A POST is JSON in UTF-8, not compressed, and
 * of a stated or streamed size within the limit (the streamed size is watched while reading).
 *
 * @returns whether there is still something to answer
 */
export function admitGraphql(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'OPTIONS') {
    setHeaders(response, { ...apiHeaders, ...preflightHeaders })
    response.writeHead(204).end()
    return false
  }
  if (request.method !== 'POST') return true
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';')
  const charset = parameters.map((parameter) => /^\s*charset="?([^"\s]+)"?\s*$/.exec(parameter)?.[1]).find(Boolean)
  if (type.trim() !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) {
    answerError(response, 415, 'BAD_REQUEST', 'A POST to /graphql has the content type application/json, in UTF-8.')
    return false
  }
  if (request.headers['content-encoding'] !== undefined && request.headers['content-encoding'] !== 'identity') {
    answerError(response, 415, 'BAD_REQUEST', 'The body of a request is not compressed.')
    return false
  }
  if (Number(request.headers['content-length'] ?? 0) > limits.bodyBytes) {
    refuseSize(response)
    return false
  }
  return true
}
