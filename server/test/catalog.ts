import { readCatalog } from '@stack/db/catalog/read.ts'
import { type Connection, openEmbedded } from '@stack/db/connect.ts'
import { importCatalog } from '@stack/db/import.ts'
import { type ExecutionResult, parse, validate } from 'graphql'
import { schema } from '../src/schema.ts'
import { executeOperation } from '../src/sql-fields/execute.ts'
import { pgliteRunner, pgRunner, type Statement, type StatementRunner } from '../src/sql-fields/runner.ts'

/** The catalogue of `data/` in a database, and the API over it. */
export interface OpenCatalog {
  readonly connection: Connection
  readonly runner: StatementRunner
  /** Every statement that was sent by `ask`, in order. */
  readonly statements: Statement[]
  /** Answers a query as a client reads it, after JSON. Throws for a document that is not valid. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>
  close(): Promise<void>
}

/** Opens a database, the embedded one unless another is given, and loads `data/` into it. */
export async function openCatalog(open: () => Promise<Connection> = openEmbedded): Promise<OpenCatalog> {
  const connection = await open()
  await importCatalog(connection.db, readCatalog())
  const sent = connection.engine === 'pglite' ? pgliteRunner(connection.pglite) : pgRunner(connection.pool)
  const statements: Statement[] = []
  const runner: StatementRunner = {
    run(statement) {
      statements.push(statement)
      return sent.run(statement)
    },
  }
  return {
    connection,
    runner,
    statements,
    async ask(query, variables = {}) {
      const document = parse(query)
      const problems = validate(schema, document)
      if (problems.length > 0) throw new AggregateError(problems, problems.map(({ message }) => message).join('\n'))
      const result = await executeOperation({ schema, runner, document, variables })
      return JSON.parse(JSON.stringify(result))
    },
    close: () => connection.close(),
  }
}
