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

/** Types that a GraphQL server may stream in. Nothing is streamed here, so they count as not accepted. */
const streams = /^\s*(text\/event-stream|multipart\/mixed)\b/i

/** Takes streams out of what a request accepts. False when nothing is left that is answered here. */
function acceptsJson(request: IncomingMessage): boolean {
  const accepted = (request.headers.accept ?? '*/*').split(',').filter((type) => !streams.test(type))
  request.headers.accept = accepted.join(',')
  return accepted.some((type) => /^\s*(\*\/\*|application\/(\*|json|graphql-response\+json|graphql\+json))/i.test(type))
}

/** Whether a text is JSON; what is left out is. */
function isJson(text: string | null): boolean {
  if (!text) return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What is wrong with the parameters of a GET, before their values are looked at. */
function wrongParameters(url: URL): string | undefined {
  try {
    decodeURIComponent(url.search)
  } catch {
    return 'The parameters of the address are not UTF-8.'
  }
  const wrong = ['variables', 'extensions'].find((name) => !isJson(url.searchParams.get(name)))
  return wrong && `The parameter "${wrong}" is not JSON.`
}

/**
 * Answers what a GraphQL request's method, address and headers decide, before its body is read. A POST is JSON in UTF-8, not compressed, and
 * of a stated or streamed size within the limit (the streamed size is watched while reading).
 *
 * @returns whether there is still something to answer
 */
export function admitGraphql(request: IncomingMessage, response: ServerResponse, url: URL): boolean {
  if (request.method === 'OPTIONS') {
    setHeaders(response, { ...apiHeaders, ...preflightHeaders })
    response.writeHead(204).end()
    return false
  }
  if (!acceptsJson(request)) {
    answerError(response, 406, 'BAD_REQUEST', 'Answers are application/json or application/graphql-response+json.')
    return false
  }
  if (request.method !== 'POST') {
    const wrong = wrongParameters(url)
    if (wrong !== undefined) answerError(response, 400, 'BAD_REQUEST', wrong)
    // The answer to HEAD is made as that to GET; its body is left out where it is written.
    request.method = 'GET'
    return wrong === undefined
  }
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
