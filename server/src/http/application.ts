import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { InputError } from '../sql-fields/input-error.ts'
import { Admission, type Crowd } from './admission.ts'
import { answerBusy, answerFailure, answerText } from './answer.ts'
import { readJson } from './body.ts'
import { explorer, type FindRecord } from './explorer.ts'
import { admit, admitGraphql } from './gate.ts'
import { apiHeaders, setHeaders } from './headers.ts'
import { livez, type Readiness, readyz } from './health.ts'
import { failureOf } from './mask-errors.ts'

/** Writes the answer of one address that is read with GET. */
export type Page = (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>

/** What the server is made of. */
export interface Application {
  /** Answers `/graphql`. */
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => unknown
  /** Answers by path, such as the schema, the dump and the feeds. */
  readonly pages: Readonly<Record<string, Page>>
  readonly readiness: Readiness
  readonly findRecord: FindRecord
  /** Folder of the built explorer. */
  readonly clientFolder: string
  readonly logger: Logger
  /** How much is worked on at once. */
  readonly crowd?: Crowd | undefined
}

const isBrowserVisit = ({ method, headers }: IncomingMessage, url: URL): boolean =>
  method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '') && !url.searchParams.has('extensions')

/** The HTTP server of everything: what may not pass is refused first, then each address has one answer. */
export function application({
  graphql,
  pages,
  readiness,
  findRecord,
  clientFolder,
  logger,
  crowd,
}: Application): Server {
  const sendExplorer = explorer(clientFolder, findRecord)
  const admission = new Admission(crowd)

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = admit(request, response)
    if (!url) return
    const page = pages[url.pathname]
    if (url.pathname === '/livez') livez(response)
    else if (url.pathname === '/readyz') await readyz(response, readiness)
    else if (url.pathname === '/graphql') {
      if (isBrowserVisit(request, url)) response.writeHead(302, { Location: `/graphiql${url.search}` }).end()
      else if (admitGraphql(request, response, url)) {
        const body = request.method === 'POST' ? await readJson(request, response) : {}
        if (!body) return
        setHeaders(response, apiHeaders)
        const isDone = await admission.admit(() => graphql(Object.assign(request, { body }), response))
        if (!isDone) answerBusy(response)
      }
    } else if (page && (request.method === 'GET' || request.method === 'HEAD')) {
      if (!(await admission.admit(() => page(request, response, url)))) answerBusy(response)
    } else await sendExplorer(request, response, url)
  }

  const server = createServer(
    {
      requestTimeout: 10_000,
      headersTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    },
    (request, response) => {
      const started = performance.now()
      response.on('finish', () =>
        logger.debug({
          method: request.method,
          path: request.url?.split('?')[0],
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        }),
      )
      answer(request, response).catch((error: unknown) => {
        if (error instanceof InputError) {
          answerText(response, 400, error.message)
          return
        }
        logger.error({ err: error }, 'a request failed')
        if (response.headersSent) response.destroy()
        else answerFailure(response, failureOf(error))
      })
    },
  )
  server.maxHeadersCount = 100
  server.maxConnections = 2_000
  server.maxRequestsPerSocket = 1_000
  return server
}
