import type { IncomingMessage, ServerResponse } from 'node:http'
import { isHeld } from './entity-tag.ts'
import { apiHeaders, setHeaders } from './headers.ts'

/**
 * Sets the headers of an answer that changes with the catalogue alone, and ends it when there is no more to send: because no
 * catalogue is loaded, or because the client has this version already.
 *
 * @returns whether the body is still to be sent
 */
export function admitVersion(
  request: IncomingMessage,
  response: ServerResponse,
  version: string | undefined,
): version is string {
  if (version === undefined) {
    response.writeHead(503, { ...apiHeaders, 'Retry-After': '1' }).end()
    return false
  }
  const etag = `"${version}"`
  setHeaders(response, { ...apiHeaders, ETag: etag, 'Cache-Control': 'public, max-age=60' })
  if (!isHeld(request.headers['if-none-match'], etag)) return true
  response.writeHead(304).end()
  return false
}
