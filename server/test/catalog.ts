import { fileURLToPath } from 'node:url'
import { dataFolder, readCatalog } from '@stack/db/catalog/read.ts'
import { type Connection, openEmbedded } from '@stack/db/connect.ts'
import { importCatalog } from '@stack/db/import.ts'
import { openFilled } from '@stack/db/open-filled.ts'
import { type DocumentNode, type ExecutionResult, parse, validate } from 'graphql'
import { schema } from '../src/schema.ts'
import { Engine } from '../src/sql-fields/execute.ts'
import { pgliteRunner, pgRunner, type Statement, type StatementRunner } from '../src/sql-fields/runner.ts'

/** A catalogue in a database, and the API over it. */
export interface OpenCatalog {
  readonly connection: Connection
  readonly runner: StatementRunner
  /** Every statement that was sent by `ask`, in order. */
  readonly statements: Statement[]
  /** Answers a query as a client reads it, after JSON. Throws for a document that is not valid. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>
  /** Every model of a list, over all its pages: a catalogue outgrows any one of them. Throws where a page has errors. */
  everyModel<Node>(selection: string, args?: string, size?: number): Promise<Node[]>
  close(): Promise<void>
}

function validDocument(query: string): DocumentNode {
  const document = parse(query)
  const problems = validate(schema, document)
  if (problems.length > 0) throw new AggregateError(problems, problems.map(({ message }) => message).join('\n'))
  return document
}

/** Opens an embedded database that holds `data/`, as the server does: filled once and kept, for all tests that ask it. */
export const openCatalog = async (): Promise<OpenCatalog> => over((await openFilled(dataFolder)).connection)

const fixture = fileURLToPath(new URL('../../db/test/catalog', import.meta.url))

/** Opens an embedded database and loads the small catalogue that tests know by heart: what `data/` gains changes none of its answers. */
export const openFixture = async (): Promise<OpenCatalog> => loadFixture(await openEmbedded())

/** Loads the small catalogue into an open database, always at the same instant. */
export async function loadFixture(connection: Connection): Promise<OpenCatalog> {
  await importCatalog(connection.db, readCatalog(fixture), new Date('2025-06-01T10:00:00Z'))
  return over(connection)
}

/** The API over a database that holds a catalogue. */
function over(connection: Connection): OpenCatalog {
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
  const ask: OpenCatalog['ask'] = async (query, variables = {}) => {
    const document = documents.get(query) ?? validDocument(query)
    documents.set(query, document)
    const answer = await engine.answer({ document, variables })
    return 'text' in answer ? { data: JSON.parse(answer.text) } : JSON.parse(JSON.stringify(answer.result))
  }
  return {
    connection,
    runner,
    statements,
    ask,
    everyModel: <Node>(selection: string, args = '', size = 100) => everyModel<Node>(ask, selection, args, size),
    close: () => connection.close(),
  }
}

interface ModelPage<Node> {
  readonly models: {
    readonly nodes: readonly Node[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

async function everyModel<Node>(
  ask: OpenCatalog['ask'],
  selection: string,
  args: string,
  size: number,
): Promise<Node[]> {
  const nodes: Node[] = []
  for (let after: string | null = null; ;) {
    const cursor: string = after === null ? '' : `, after: ${JSON.stringify(after)}`
    const { data, errors } = await ask(
      `{ models(first: ${size}${cursor} ${args}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
    )
    if (errors) throw new AggregateError(errors)
    const { models } = data as unknown as ModelPage<Node>
    nodes.push(...models.nodes)
    if (!models.pageInfo.hasNextPage) return nodes
    after = models.pageInfo.endCursor
  }
}
