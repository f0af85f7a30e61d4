import { afterAll, describe } from 'vitest'
import { type Connection, openEmbedded, openServer } from '../src/connect.ts'
import { type Cluster, programs, startCluster } from './native-cluster.ts'

/** An empty database of one engine, for one suite. */
export interface TestDatabase {
  readonly connection: Connection
  /** Where others can reach it; undefined for the embedded engine, which lives in this process. */
  readonly url: string | undefined
}

/** Something that runs the same SQL as the others. */
export interface Engine {
  readonly name: 'PGlite' | 'Postgres'
  /** Opens an empty database, which is closed after the suites of the file. */
  open(): Promise<TestDatabase>
}

const opened: Connection[] = []
let cluster: Promise<Cluster> | undefined

afterAll(async () => {
  await Promise.all(opened.map((connection) => connection.close()))
  await (await cluster)?.stop()
})

const missing = 'no native Postgres found: install the package "postgresql", or put initdb on the PATH'

const embedded: Engine = {
  name: 'PGlite',
  async open() {
    const connection = await openEmbedded()
    opened.push(connection)
    return { connection, url: undefined }
  },
}

const native: Engine = {
  name: 'Postgres',
  async open() {
    if (!programs) throw new Error(missing)
    cluster ??= startCluster(programs)
    const url = await (await cluster).createDatabase()
    const connection = openServer(url, { statementTimeoutMs: 20_000 })
    opened.push(connection)
    return { connection, url }
  },
}

/**
 * Runs a suite on native Postgres alone, for what takes several connections. A machine without one leaves the suite out and says
 * so; with CI=true it fails there.
 */
export function describeOnPostgres(title: string, suite: (engine: Engine) => void): void {
  const isLeftOut = programs === undefined && process.env['CI'] !== 'true'
  const name = `${title}, on ${native.name}${isLeftOut ? ` (${missing})` : ''}`
  describe.skipIf(isLeftOut)(name, () => suite(native))
}

/** Runs a suite on every engine, as {@link describeOnPostgres} does for one. */
export function describeOnEngines(title: string, suite: (engine: Engine) => void): void {
  describe(`${title}, on ${embedded.name}`, () => suite(embedded))
  describeOnPostgres(title, suite)
}
