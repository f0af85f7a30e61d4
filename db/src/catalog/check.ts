import { commandLine } from './command-line.ts'
import { printProblems } from './print-problems.ts'
import { CatalogError } from './problem.ts'
import { readCatalog } from './read.ts'

const { json, folder } = commandLine('usage: npm run data:check -- [--json] [FOLDER]')
try {
  const counts = Object.entries(readCatalog(folder)).map(([kind, records]) => `${records.size} ${kind}`)
  console.log(json ? JSON.stringify({ problems: [] }) : `Nothing wrong with ${counts.join(', ')}.`)
} catch (error) {
  if (!(error instanceof CatalogError)) throw error
  printProblems(error, json)
  process.exitCode = 2
}
