import { createHash } from 'node:crypto'
import type { Page } from './application.ts'
import { isHeld } from './entity-tag.ts'
import { apiHeaders, setHeaders } from './headers.ts'

/** Serves a text that does not change while the server runs, with its hash as ETag. */
export function fixedText(type: string, text: string): Page {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  return (request, response) => {
    setHeaders(response, { ...apiHeaders, ETag: etag, 'Cache-Control': 'public, max-age=60' })
    if (isHeld(request.headers['if-none-match'], etag)) response.writeHead(304).end()
    else response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text)
  }
}
