import { recordKinds } from '@stack/shared/catalog.ts'
import { claimsOf } from './claims.ts'
import { statementsOf } from './statements.ts'
import { commandLine } from './command-line.ts'
import { printProblems } from './print-problems.ts'
import { CatalogError } from './problem.ts'
import { readCatalog } from './read.ts'

const { json, folder } = commandLine('usage: npm run data:check -- [--json] [FOLDER]')
try {
  const catalog = readCatalog(folder)
  const counts = (Object.keys(recordKinds) as (keyof typeof recordKinds)[]).map(
    (kind) => `${catalog[kind].size} ${kind}`,
  )
  const claims = [...claimsOf(catalog), ...statementsOf(catalog)]
  const waiting = claims.filter(
    ({ source, fingerprint }) => !catalog.checks.get(source)?.byFingerprint.has(fingerprint),
  ).length
  if (json) console.log(JSON.stringify({ problems: [], claims: claims.length, waiting }))
  else {
    console.log(`Nothing wrong with ${counts.join(', ')}.`)
    if (waiting > 0)
      console.log(`${waiting} of ${claims.length} claims wait to be looked up in their documents: npm run data:verify`)
  }
} catch (error) {
  if (!(error instanceof CatalogError)) throw error
  printProblems(error, json)
  process.exitCode = 2
}
