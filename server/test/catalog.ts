import { readCatalog } from '@stack/db/catalog/read.ts'
import { type Connection, openEmbedded } from '@stack/db/connect.ts'
import { importCatalog } from '@stack/db/import.ts'
import { type DocumentNode, type ExecutionResult, parse, validate } from 'graphql'
import { schema } from '../src/schema.ts'
import { Engine } from '../src/sql-fields/execute.ts'
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

function validDocument(query: string): DocumentNode {
  const document = parse(query)
  const problems = validate(schema, document)
  if (problems.length > 0) throw new AggregateError(problems, problems.map(({ message }) => message).join('\n'))
  return document
}

/** Opens an embedded database and loads `data/` into it. */
export const openCatalog = async (): Promise<OpenCatalog> => loadCatalog(await openEmbedded())

/** Loads `data/` into an open database. */
export async function loadCatalog(connection: Connection): Promise<OpenCatalog> {
  await importCatalog(connection.db, readCatalog())
  const sent = connection.engine === 'pglite' ? pgliteRunner(connection.pglite) : pgRunner(connection.pool)
  const statements: Statement[] = []
  const runner: StatementRunner = {
    run(statement) {
      statements.push(statement)
      return sent.run(statement)
    },
  }
  const engine = new Engine({ schema, runner })
  const documents = new Map<string, DocumentNode>()
  return {
    connection,
    runner,
    statements,
    async ask(query, variables = {}) {
      const document = documents.get(query) ?? validDocument(query)
      documents.set(query, document)
      const answer = await engine.answer({ document, variables })
      return 'text' in answer ? { data: JSON.parse(answer.text) } : JSON.parse(JSON.stringify(answer.result))
    },
    close: () => connection.close(),
  }
}
