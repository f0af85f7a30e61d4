import { fileURLToPath } from 'node:url'
import { dataFolder } from '@stack/db/catalog/read.ts'
import { CatalogError } from '@stack/db/catalog/problem.ts'
import { type Connection, openServer, withoutPassword } from '@stack/db/connect.ts'
import { type FilledDatabase, openFilled } from '@stack/db/open-filled.ts'
import { type Logger, pino } from 'pino'
import { ListenError, listen } from './http/listen.ts'
import { server } from './server.ts'
import { readSettings, type Settings } from './settings.ts'

const clientFolder = fileURLToPath(new URL('../../client/dist', import.meta.url))

/** Says what went wrong in words meant for the person who started the server, and ends. */
function giveUp(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}

const openedWords: Readonly<Record<FilledDatabase['origin'], string>> = {
  kept: 'catalogue: unchanged, the last load is used',
  filled: 'catalogue: loaded from the files',
  unkept: 'catalogue: loaded from the files; the load cannot be kept, so each start takes as long',
}

/** Opens the database that the settings name; the embedded one is filled from the files first. */
async function open({ DATABASE_URL, DATA }: Settings, logger: Logger): Promise<Connection> {
  if (DATABASE_URL !== undefined) return openServer(DATABASE_URL)
  const { connection, origin } = await openFilled(DATA ?? dataFolder)
  logger.info(openedWords[origin])
  return connection
}

function settings(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    return giveUp((error as Error).message, 64)
  }
}

const chosen = settings()
const logger = pino({ level: chosen.LOG_LEVEL })
try {
  const connection = await open(chosen, logger)
  const { http, close, readiness } = server(connection, clientFolder, logger)
  const address = await listen(http, chosen.PORT, chosen.HOST)
  logger.info(`The explorer: ${address}/   GraphiQL: ${address}/graphiql   the API: ${address}/graphql`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.once(signal, () => process.exit(1))
      logger.info('closing')
      void close().then(
        () => {
          logger.info('closed')
          process.exit(0)
        },
        (error: unknown) => {
          logger.error({ err: error }, 'not everything could be closed')
          process.exit(1)
        },
      )
    })

  const reason = await readiness()
  if (reason !== null && chosen.DATABASE_URL !== undefined)
    logger.warn(`${reason} (database ${withoutPassword(chosen.DATABASE_URL)})`)
} catch (error) {
  if (error instanceof ListenError) giveUp(error.message, 69)
  if (error instanceof CatalogError)
    giveUp(
      `${error.message}\n${error.problems.length} problems in the catalogue; nothing was loaded. Check with: npm run data:check`,
      2,
    )
  throw error
}
