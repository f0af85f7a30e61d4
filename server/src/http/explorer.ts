import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { answerText } from './answer.ts'
import { documentWith, type FoundRecord, nothingHead, type PageHead, pageHeads, recordHead } from './page-head.ts'
import { consoleHeaders, explorerHeaders, setHeaders } from './headers.ts'

/** Kinds of record that have a page each. */
const kindsWithPages = new Set([
  'models',
  'benchmarks',
  'sources',
  'licenses',
  'families',
  'organizations',
  'quantizations',
  'runtimes',
  'providers',
])

/** Pages of one record: `/models/llama-4-scout`. */
const recordPage = /^\/([a-z]+)\/([^/]+)$/

/** The record that has a page, and where it moved when the address names it by an alias. */
export type FindRecord = (kind: string, name: string) => Promise<{ record: FoundRecord | null; movedTo?: string }>

/**
 * Serves the built explorer: its files, and its one document for every page, with the head of that page. A page of a record that does not exist answers 404
 * with the same document, which then suggests others.
 *
 * @param folder where the client was built to
 */
export function explorer(folder: string, findRecord: FindRecord) {
  const document = `${folder}/index.html`
  if (!existsSync(document)) throw new Error(`The explorer is not built: ${document} is missing. Start with: npm start`)
  const html = documentWith(readFileSync(document, 'utf8'))
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      setHeaders(response, explorerHeaders)
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })

  const sendDocument = (response: ServerResponse, url: URL, head: PageHead | null) => {
    setHeaders(response, url.pathname === '/graphiql' ? consoleHeaders : explorerHeaders)
    response
      .writeHead(head ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
      .end(head ? html(head, url.origin + url.pathname) : html(nothingHead, null))
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const path = url.pathname
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      answerText(response, 405, 'This address is read with GET.')
      return
    }
    const standing = pageHeads[path]
    if (standing) {
      sendDocument(response, url, standing)
      return
    }
    const [, kind = '', name = ''] = recordPage.exec(path) ?? []
    if (kindsWithPages.has(kind)) {
      const slug = decodeURIComponent(name)
      const { record, movedTo } = await findRecord(kind, slug)
      if (movedTo === undefined) sendDocument(response, url, record && recordHead(kind, slug, record))
      else response.writeHead(301, { Location: `/${kind}/${encodeURIComponent(movedTo)}${url.search}` }).end()
      return
    }
    // The folder was listed at the start. A file that is gone since, after another build, must only end this answer.
    response.once('pipe', (file) => file.once('error', () => response.destroy()))
    files(request, response, () => {
      if (/\btext\/html\b/.test(request.headers.accept ?? '')) sendDocument(response, url, null)
      else answerText(response, 404, 'Nothing is served at this address.')
    })
  }
}
