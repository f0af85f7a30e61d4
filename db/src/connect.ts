import { PGlite, type PGliteOptions, types as pgliteTypes } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { CamelCasePlugin, Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './tables.ts'

/** An open database: the query builder, and the driver below it for statements that are already SQL. */
export type Connection = { readonly db: Kysely<Database>; close(): Promise<void> } & (
  | { readonly engine: 'pglite'; readonly pglite: PGlite }
  | { readonly engine: 'postgres'; readonly pool: pg.Pool }
)

/** Types whose values both drivers give as the text Postgres writes. */
const asText = [pg.types.builtins.DATE, pg.types.builtins.TIMESTAMPTZ, pg.types.builtins.TIMESTAMP]

const camelCase = () => new CamelCasePlugin({ maintainNestedObjectKeys: true })

/**
 * One session over some megabytes: the buffers that Postgres takes for a whole machine only cost memory and time to start, and log
 * files set aside for transactions to come would make up half of a kept database. A table that is made and filled in one
 * transaction needs no log at all.
 */
const smallServer = [
  'shared_buffers = 32MB',
  'wal_buffers = 256kB',
  'max_connections = 4',
  'min_wal_size = 32MB',
  'wal_recycle = off',
  'wal_level = minimal',
  'max_wal_senders = 0',
]

/** Where an embedded database comes from, and where it lives. */
export interface EmbeddedOptions {
  /** A dump of another one to go on from; empty when left out. */
  readonly dump?: Blob
  /** An empty folder for its files; in memory, and gone with the process, when left out. */
  readonly folder?: string
}

const utf8 = new TextEncoder()

/**
 * JSON travels as bytes: of a string the driver counts the bytes one character at a time, which takes longer than to encode it. The
 * driver sends bytes as they are, though its types speak of text alone.
 */
const jsonBytes = (value: unknown): string =>
  utf8.encode(typeof value === 'string' ? value : JSON.stringify(value)) as unknown as string

/** Opens an embedded Postgres. */
export async function openEmbedded({ dump, folder }: EmbeddedOptions = {}): Promise<Connection> {
  const parsers = Object.fromEntries(asText.map((type) => [type, (text: string) => text]))
  const options = {
    parsers,
    serializers: { [pgliteTypes.JSON]: jsonBytes },
    extensions: { pg_trgm },
    relaxedDurability: true,
    postgresqlconf: smallServer,
    ...(folder && { dataDir: folder }),
  }
  const pglite = await (dump ? loaded(options, dump) : prepopulated(options))
  await pglite.exec(
    "set timezone = 'UTC'; set jit = off; set random_page_cost = 1.1; set plan_cache_mode = force_generic_plan; set search_path = catalog, public; set pg_trgm.word_similarity_threshold = 0.4",
  )
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }), plugins: [camelCase()] })
  return { engine: 'pglite', pglite, db, close: () => db.destroy() }
}

/** An engine that starts from a data directory. It keeps its options for good: with the directory among them, that too. */
async function loaded(options: PGliteOptions, loadDataDir: Blob): Promise<PGlite> {
  const given: PGliteOptions = { ...options, loadDataDir }
  const pglite = await PGlite.create(given)
  delete given.loadDataDir
  return pglite
}

/** A data directory that was filled beforehand starts in a fraction of the time; without it the engine makes its own. */
async function prepopulated(options: PGliteOptions): Promise<PGlite> {
  try {
    const { dataDir } = await import('@electric-sql/pglite-prepopulatedfs')
    return await loaded(options, await dataDir())
  } catch {
    return PGlite.create(options)
  }
}

const sessionOptions = [
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  // The whole catalogue stays in memory: looking a row up costs no more than reading on.
  'random_page_cost=1.1',
  'timezone=UTC',
  // Extensions live in public, the catalogue apart from them.
  'search_path=catalog,public',
  'pg_trgm.word_similarity_threshold=0.4',
  'statement_timeout=2000',
  'lock_timeout=1000',
  'idle_in_transaction_session_timeout=5000',
]

/** How a pool is used: many short reads, or one long import. */
export interface PoolOptions {
  readonly max?: number
  /** Milliseconds a statement may take; 0 for no limit. */
  readonly statementTimeoutMs?: number
}

/** Opens a pool of connections to a Postgres server. Nothing is sent before the first query. */
export function openServer(
  databaseUrl: string,
  { max = 10, statementTimeoutMs = 2_000 }: PoolOptions = {},
): Connection {
  const types = {
    getTypeParser: (type: number, format?: 'text' | 'binary') =>
      asText.includes(type) ? (text: string) => text : pg.types.getTypeParser(type, format),
  }
  const settings = sessionOptions.map((option) =>
    option.replace('statement_timeout=2000', `statement_timeout=${statementTimeoutMs}`),
  )
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
    types: types,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  })
  // Without a listener an idle connection that breaks would end the process; the next query reports the outage.
  pool.on('error', () => {})
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), plugins: [camelCase()] })
  return { engine: 'postgres', pool, db, close: () => db.destroy() }
}

/** An address without its password, for messages. */
export function withoutPassword(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  return `${url.searchParams.get('host') || url.hostname || 'localhost'}${url.port ? `:${url.port}` : ''}${url.pathname}`
}
