import { commandLine, giveUp } from './catalog/command-line.ts'
import { printProblems } from './catalog/print-problems.ts'
import { CatalogError } from './catalog/problem.ts'
import { readCatalog } from './catalog/read.ts'
import { openServer, withoutPassword } from './connect.ts'
import { importCatalog, type ImportResult } from './import.ts'
import { importFailure } from './import-failure.ts'
import { progressOn } from './progress.ts'

const usage = 'usage: DATABASE_URL=postgres://user:password@host:5432/name npm run import -- [--json] [FOLDER]'
const { json, folder } = commandLine(usage)
const progress = progressOn(process.stderr)

function databaseUrl(): string {
  const given = process.env['DATABASE_URL']
  if (!given)
    return giveUp(
      `DATABASE_URL is not set: it names the Postgres that takes the catalogue.\n${usage}\nWithout one the server needs no import: it fills an embedded database at each start.`,
      64,
    )
  if (!URL.canParse(given) || !/^postgres(ql)?:$/.test(new URL(given).protocol))
    return giveUp(`DATABASE_URL is not an address like postgres://user:password@host:5432/name.\n${usage}`, 64)
  return given
}

function inWords({ outcome, version, versionBefore, rows }: ImportResult, database: string): string {
  if (outcome === 'unchanged') return `Nothing to do: ${database} already holds catalogue ${version}.`
  const before = versionBefore === null ? 'It was empty before.' : `It held ${versionBefore} before.`
  return `Loaded catalogue ${version} into ${database}, ${rows} rows. ${before}`
}

async function run(url: string): Promise<void> {
  const database = withoutPassword(url)
  progress('Reading the files')
  const catalog = readCatalog(folder)
  progress(`Loading into ${database}`)
  const connection = openServer(url, { max: 1, statementTimeoutMs: 120_000 })
  try {
    const result = await importCatalog(connection.db, catalog)
    progress(null)
    console.log(json ? JSON.stringify(result) : inWords(result, database))
  } catch (error) {
    progress(null)
    const failure = importFailure(error, database)
    if (!failure) throw error
    console.error(failure.message)
    process.exitCode = failure.exitCode
  } finally {
    await connection.close()
  }
}

try {
  await run(databaseUrl())
} catch (error) {
  if (!(error instanceof CatalogError)) throw error
  progress(null)
  printProblems(error, json)
  process.exitCode = 2
}
