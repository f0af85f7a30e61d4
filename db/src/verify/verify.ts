import { giveUp } from '../catalog/command-line.ts'
import { claimsOf } from '../catalog/claims.ts'
import { printProblems } from '../catalog/print-problems.ts'
import { CatalogError } from '../catalog/problem.ts'
import { readCatalog } from '../catalog/read.ts'
import { type Placed, statementsOf, subjectOf } from '../catalog/statements.ts'
import { progressOn } from '../progress.ts'
import { keptState, writeResults } from './kept-results.ts'
import { usage, verifyCommandLine } from './verify-command-line.ts'
import { type Looked, verifyCatalog } from './verify-catalog.ts'

const { documents, source, model, all, json, write, offline, folder } = verifyCommandLine()

/** A claim as a person finds it: whose it is, what it says, and where it is said to stand. */
const inWords = (placed: Placed): string =>
  `${subjectOf(placed)} ${placed.content.kind} ${placed.about}${'value' in placed.content.record ? ` ${String(placed.content.record.value)}` : ''} [${placed.source}: ${placed.content.record.at}]`

const line = ({ claim, verdict }: Looked): string =>
  `${verdict.verdict} ${inWords(claim)}${'reason' in verdict ? ` ${verdict.reason}` : ''}`

function report(looked: readonly Looked[]): void {
  const of = (verdict: string) => looked.filter((one) => one.verdict.verdict === verdict)
  const counts = {
    checked: of('checked').length,
    mismatch: of('mismatch').length,
    notCheckable: of('not-checkable').length,
  }
  if (json) {
    const claims = looked.map(({ claim, verdict }) => ({
      of: subjectOf(claim),
      source: claim.source,
      kind: claim.content.kind,
      about: claim.about,
      at: claim.content.record.at,
      ...verdict,
    }))
    console.log(JSON.stringify({ counts, claims }))
    return
  }
  for (const one of [...of('mismatch'), ...of('not-checkable'), ...(all ? of('checked') : [])]) console.log(line(one))
  const share = looked.length === 0 ? 0 : Math.floor((1000 * counts.checked) / looked.length) / 10
  console.log(
    `${looked.length} claims: ${counts.checked} checked (${share} %), ${counts.mismatch} mismatch, ${counts.notCheckable} not checkable.`,
  )
}

/** Says which documents could not be had; ends with 69 where none could, because then nothing was looked up. */
function sayUnreached(looked: readonly Looked[]): void {
  const unreached = looked.filter(({ isUnreached }) => isUnreached)
  if (unreached.length === 0) return
  const sources = [...new Set(unreached.map(({ claim }) => claim.source))]
  const { verdict } = unreached[0]!
  process.stderr.write(
    `${sources.length} ${sources.length === 1 ? 'document' : 'documents'} could not be had, with ${unreached.length} claims; what was found of them before still holds: ${sources.slice(0, 5).join(', ')}${sources.length > 5 ? ' …' : ''}${'reason' in verdict ? ` (${verdict.reason ?? ''})` : ''}\n`,
  )
  if (unreached.length === looked.length) process.exitCode = 69
}

/** Holds the kept results against the claims and reads no document. */
function reportKept(catalog: ReturnType<typeof readCatalog>, claims: readonly Placed[]): void {
  const { waiting, mismatches, stale } = keptState(catalog, claims)
  if (json)
    console.log(
      JSON.stringify({
        claims: claims.length,
        waiting: waiting.map((one) => ({ of: subjectOf(one), source: one.source, about: one.about })),
        mismatches: mismatches.map(({ claim, check }) => ({
          of: subjectOf(claim),
          source: claim.source,
          about: claim.about,
          reason: check.reason,
        })),
        stale,
      }),
    )
  else {
    for (const claim of waiting) console.log(`waiting ${inWords(claim)}`)
    for (const { claim, check } of mismatches) console.log(`mismatch ${inWords(claim)} ${check.reason ?? ''}`)
    for (const one of stale) console.log(`stale ${one}`)
    console.log(
      `${claims.length} claims: ${waiting.length} wait to be looked up, ${mismatches.length} mismatch; ${stale.length} results of claims that are no more.`,
    )
    if (waiting.length + stale.length > 0) console.log('Look them up with: npm run data:verify -- --write')
  }
  process.exitCode = waiting.length + mismatches.length + stale.length > 0 ? 2 : 0
}

async function run(): Promise<void> {
  const catalog = readCatalog(folder)
  const unknown = [
    ...source.filter((slug) => !catalog.sources.has(slug)),
    ...model.filter((slug) => !catalog.models.has(slug)),
  ]
  if (unknown.length > 0) giveUp(`Not in the catalogue: ${unknown.join(', ')}.\n${usage}`, 64)
  const claims = [...claimsOf(catalog), ...statementsOf(catalog)]
  if (offline) {
    reportKept(catalog, claims)
    return
  }
  const wanted = claims.filter(
    (claim) =>
      (source.length === 0 || source.includes(claim.source)) &&
      (model.length === 0 || model.includes(subjectOf(claim))),
  )
  const say = progressOn(process.stderr)
  // a line for every tenth of the way where nobody watches it being written over
  const isStep = (done: number, total: number) => process.stderr.isTTY || done % Math.ceil(total / 10) === 0
  const looked = await verifyCatalog({
    catalog,
    claims: wanted,
    documents,
    progress: (done, total, slug) => {
      if (isStep(done, total)) say(`${done} of ${total} documents, ${slug}`)
    },
  })
  say(null)
  if (write) writeResults(folder, catalog, claims, looked, new Date().toISOString().slice(0, 10))
  report(looked)
  sayUnreached(looked)
  if (looked.some(({ verdict }) => verdict.verdict === 'mismatch')) process.exitCode = 2
}

try {
  await run()
} catch (error) {
  if (!(error instanceof CatalogError)) throw error
  printProblems(error, json)
  process.exitCode = 2
}
