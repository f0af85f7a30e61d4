import { setImmediate } from 'node:timers/promises'
import { type PGlite, protocol } from '@electric-sql/pglite'
import type { Pool, PoolClient } from 'pg'
import { PreparedStatements } from './prepared-statements.ts'

/** One statement with its values. Statements of equal name have equal text. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

/** Runs a statement that answers one row with one text column, and returns that text. */
export interface StatementRunner {
  run(statement: Statement): Promise<string>
}

/**
 * Text of the statements that one connection keeps prepared: Postgres holds the plan of each in memory, some twenty times as long as
 * its text. All pages of the explorer have room in it.
 */
const preparedCharacters = 1_000_000

/** Runs statements on a pool of Postgres connections, each parsed once per connection. A connection that holds many is replaced. */
export function pgRunner(pool: Pool): StatementRunner {
  const prepared = new WeakMap<PoolClient, PreparedStatements>()
  return {
    async run({ name, text, values }) {
      const client = await pool.connect()
      const statements = prepared.get(client) ?? new PreparedStatements(preparedCharacters)
      prepared.set(client, statements)
      try {
        const { rows } = await client.query({ name, text, values: values as unknown[], rowMode: 'array' })
        client.release(statements.use(name, text).dropped.length > 0)
        return (rows as [string][])[0]![0]
      } catch (error) {
        client.release(!isAnswered(error))
        throw error
      }
    },
  }
}

/** Whether the database itself refused, which leaves the connection sound: only its own errors carry a severity. */
function isAnswered(error: unknown): boolean {
  const { severity, code } = error as { severity?: unknown; code?: unknown }
  return severity === 'ERROR' && !String(code).startsWith('57P')
}

const { serialize } = protocol

/**
 * Runs statements on an embedded Postgres. PGlite's own `query` parses and plans each time; this speaks the protocol to keep
 * each statement prepared, and closes those used longest ago.
 *
 * The engine works on the thread of the server: between two statements, connections have their turn.
 */
export function pgliteRunner(pglite: PGlite, characters = preparedCharacters): StatementRunner {
  const prepared = new PreparedStatements(characters)
  const send = async (...messages: Uint8Array[]) => {
    const { messages: answers } = await pglite.execProtocol(Buffer.concat([...messages, serialize.sync()]), {
      syncToFs: false,
    })
    return answers
  }
  return {
    async run({ name, text, values }) {
      await pglite.waitReady
      return pglite.runExclusive(async () => {
        await setImmediate()
        const { isNew, dropped } = prepared.use(name, text)
        if (isNew) {
          const closed = [...dropped, name].map((one) => serialize.close({ type: 'S', name: one }))
          await send(...closed, serialize.parse({ name, text })).catch((error: unknown) => {
            prepared.forget(name)
            throw error
          })
        }
        const bind = serialize.bind({ statement: name, values: values.map(asText) })
        const answers = await send(bind, serialize.execute({}))
        const row = answers.find((answer) => answer.name === 'dataRow') as { fields?: (string | null)[] } | undefined
        return row!.fields![0]!
      })
    },
  }
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `{${value.map(asElement).join(',')}}`
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function asElement(value: unknown): string {
  if (Array.isArray(value)) return asText(value)!
  const text = asText(value)
  return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
