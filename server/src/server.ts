import type { Server } from 'node:http'
import type { Connection } from '@stack/db/connect.ts'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { printSchema } from 'graphql'
import type { Crowd } from './http/admission.ts'
import { application } from './http/application.ts'
import { csvDump } from './http/csv-dump.ts'
import { dump } from './http/dump.ts'
import type { FindRecord } from './http/explorer.ts'
import type { FoundRecord } from './http/page-head.ts'
import { comparisonExports } from './comparisons/comparison-export.ts'
import { askThrough } from './http/ask.ts'
import { feeds } from './http/feeds.ts'
import { fixedText } from './http/fixed-text.ts'
import { graphqlEndpoint } from './http/graphql.ts'
import type { Readiness } from './http/health.ts'
import { limits } from './http/limits.ts'
import { schema } from './schema.ts'
import { Engine } from './sql-fields/execute.ts'
import { pgliteRunner, pgRunner } from './sql-fields/runner.ts'
import { useSqlFields } from './sql-fields/yoga-plugin.ts'

/** Milliseconds that requests under way get to end when the server closes. */
const grace = 8_000

/** What a record is called and about, and where its file is, by the kinds that have pages. */
function findRecord({ db }: Connection): FindRecord {
  const named = async (kind: string, slug: string): Promise<FoundRecord | null> => {
    const { rows } = await sql<{ name: string; summary: string | null; family: string | null }>`
      select coalesce(body->>'name', body->>'title') as name,
        coalesce(body->>'summary', body->>'description', body->>'explanation', body->>'measures') as summary,
        body->>'family' as family
      from record where kind = ${kind} and slug = ${slug}`.execute(db)
    const [row] = rows
    return row ? { ...row, file: ['data', kind, row.family, `${slug}.yaml`].filter(Boolean).join('/') } : null
  }
  return async (kind, name) => {
    if (kind === 'models') {
      const found = await db
        .selectFrom('modelName')
        .innerJoin('model', 'model.id', 'modelName.modelId')
        .select('model.slug')
        .where('modelName.name', '=', name.toLowerCase())
        .executeTakeFirst()
      if (found === undefined) return { record: null }
      if (found.slug !== name) return { record: null, movedTo: found.slug }
    }
    return { record: await named(kind, name) }
  }
}

/** Everything over one database: the HTTP server, whether it is ready, and how to end it without cutting answers off. */
export function server(connection: Connection, clientFolder: string, logger: Logger, crowd?: Crowd) {
  const { db } = connection
  let isClosing = false
  const readiness: Readiness = async () => {
    if (isClosing) return 'The server is closing.'
    try {
      const loaded = await db.selectFrom('catalogVersion').select('version').executeTakeFirst()
      return loaded ? null : 'The database holds no catalogue yet. Load it with: npm run import'
    } catch (error) {
      const isMissing = (error as { code?: unknown }).code === '42P01'
      return isMissing
        ? 'The database holds no catalogue yet. Load it with: npm run import'
        : 'The database does not answer.'
    }
  }
  const runner = connection.engine === 'pglite' ? pgliteRunner(connection.pglite) : pgRunner(connection.pool)
  const maxSize = { objects: limits.nodes, values: limits.values }
  const ask = askThrough(new Engine({ schema, runner, maxSize }))
  const yoga = graphqlEndpoint(schema, logger, [
    useSqlFields({ schema, runner, maxSize, maxCharacters: limits.responseCharacters }),
  ])
  const http: Server = application({
    graphql: (request, response) => yoga(request, response),
    pages: {
      '/schema.graphql': fixedText('text/plain', `${printSchema(schema)}\n`),
      '/catalog.json': dump(db),
      ...csvDump(db),
      ...feeds(ask),
      ...comparisonExports(ask),
    },
    readiness,
    findRecord: findRecord(connection),
    clientFolder,
    logger,
    crowd,
  })
  const close = async () => {
    isClosing = true
    const ended = new Promise<void>((resolve) => http.close(() => resolve()))
    http.closeIdleConnections()
    const late = setTimeout(() => http.closeAllConnections(), grace)
    await ended
    clearTimeout(late)
    await yoga.dispose()
    await connection.close()
  }
  return { http, readiness, close }
}
