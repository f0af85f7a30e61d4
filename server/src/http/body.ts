import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerError } from './answer.ts'
import { limits } from './limits.ts'

/** Whether a request says what it asks: by the document, by its id, or by its hash among the extensions. */
const namesDocument = (request: object): boolean =>
  'query' in request ||
  'documentId' in request ||
  ('extensions' in request && Object.hasOwn(Object(request.extensions), 'persistedQuery'))

const tooLarge = Symbol('more bytes than allowed')

async function readBytes(request: IncomingMessage): Promise<Buffer | typeof tooLarge> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    length += part.length
    if (length > limits.bodyBytes) return tooLarge
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Says that a body is too large, and that nothing more of it will be read. */
export function refuseSize(response: ServerResponse): void {
  response.setHeader('Connection', 'close')
  answerError(response, 413, 'DOCUMENT_TOO_LARGE', `The body is larger than ${limits.bodyBytes} bytes.`)
}

/** The value of JSON in UTF-8; undefined for bytes that are neither. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * Reads the body of a GraphQL request. Returns undefined when an answer has been sent, or nobody is left to answer. The message
 * never repeats the body, as the error of a JSON parser would.
 */
export async function readJson(request: IncomingMessage, response: ServerResponse): Promise<object | undefined> {
  const bytes = await readBytes(request).catch(() => undefined)
  if (bytes === undefined) return undefined
  if (bytes === tooLarge) {
    refuseSize(response)
    return undefined
  }
  const value = parse(bytes)
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && namesDocument(value)) return value
  answerError(response, 400, 'BAD_REQUEST', 'The body is not one JSON object with a query, in UTF-8.')
  return undefined
}
