import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Connection } from '@stack/db/connect.ts'
import { errorCodes } from '@stack/shared/error-code.ts'
import type { Crowd } from '../src/http/admission.ts'
import { listen } from '../src/http/listen.ts'
import { server } from '../src/server.ts'

/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The value of the text. Throws for an error whose code is none of the documented ones. */
  json(): any
}

export interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** The whole server on a port of its own, with a small explorer in place of the built one. */
export interface Served {
  readonly origin: string
  /** What it logged. */
  readonly log: readonly string[]
  /** Sends one request, exactly as given: no header is added but Host and the length of the body. */
  send(path: string, ask?: Ask): Promise<WireAnswer>
  /** Posts a query, and gives the parsed body with its status. */
  post(query: unknown, variables?: unknown, headers?: Readonly<Record<string, string>>): Promise<WireAnswer>
  /** Writes bytes to a socket and gives all that comes back until the server closes it. */
  raw(bytes: string): Promise<string>
  close(): Promise<void>
}

function withDocumentedCodes(answer: any): any {
  for (const { message, extensions } of answer?.errors ?? [])
    if (!errorCodes.includes(extensions?.code)) throw new Error(`"${message}" has the code ${extensions?.code}`)
  return answer
}

function smallExplorer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The explorer</title><body>The explorer</body>')
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/main-1a2b3c.js'), 'export {}')
  return folder
}

/** @param crowd how much is worked on at once, where it is not the usual */
export async function serve(connection: Connection, crowd?: Crowd): Promise<Served> {
  const folder = smallExplorer()
  const log: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(line) })
  const { http, close } = server(connection, folder, logger, crowd)
  const origin = await listen(http, 0, '127.0.0.1')
  const { hostname, port } = new URL(origin)

  const send = (path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<WireAnswer> =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
      const sent = httpRequest({ hostname, port, path, method, headers: { ...length, ...headers } }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const text = Buffer.concat(parts).toString()
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: () => withDocumentedCodes(JSON.parse(text)),
          })
        })
        response.on('error', reject)
      })
      sent.on('error', reject)
      sent.end(body)
    })

  return {
    origin,
    log,
    send,
    post: (query, variables, headers = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    raw: (bytes) =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'))
        const parts: Buffer[] = []
        socket.on('data', (part: Buffer) => parts.push(part))
        socket.on('close', () => resolve(Buffer.concat(parts).toString()))
        socket.on('error', reject)
        socket.setTimeout(8_000, () => socket.destroy(new Error('the server keeps the connection open')))
      }),
    async close() {
      await close()
      rmSync(folder, { recursive: true })
    },
  }
}
