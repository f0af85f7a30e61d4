import { parseArgs } from 'node:util'
import { giveUp } from '../catalog/command-line.ts'
import { printProblems } from '../catalog/print-problems.ts'
import { CatalogError } from '../catalog/problem.ts'
import { dataFolder, readCatalog } from '../catalog/read.ts'
import { progressOn } from '../progress.ts'
import { claimsOf } from './claims.ts'
import { type Looked, verifyCatalog } from './verify-catalog.ts'

const usage =
  'usage: npm run data:verify -- [--documents DIR] [--source SLUG]… [--model SLUG]… [--all] [--json] [FOLDER]'

function commandLine() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        documents: { type: 'string' },
        source: { type: 'string', multiple: true, default: [] },
        model: { type: 'string', multiple: true, default: [] },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    if (positionals.length > 1) throw new Error('More than one folder is named.')
    return { ...values, folder: positionals[0] ?? dataFolder }
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 64)
  }
}

const reasonOf = ({ verdict }: Looked): string => ('reason' in verdict ? verdict.reason : '')

/** One claim as one line: what is wrong, and where in the catalogue and in the document. */
const line = ({ claim, verdict }: Looked): string =>
  `${verdict.verdict} ${claim.model} ${claim.content.kind} ${claim.about}${'value' in claim.content.record ? ` ${String(claim.content.record.value)}` : ''} [${claim.source}: ${claim.content.record.at}]${'reason' in verdict ? ` ${verdict.reason}` : ''}`

async function run(): Promise<void> {
  const { documents, source, model, all, json, folder } = commandLine()
  const catalog = readCatalog(folder)
  const unknown = [
    ...source.filter((slug) => !catalog.sources.has(slug)),
    ...model.filter((slug) => !catalog.models.has(slug)),
  ]
  if (unknown.length > 0) giveUp(`Not in the catalogue: ${unknown.join(', ')}.\n${usage}`, 64)
  const claims = claimsOf(catalog).filter(
    (claim) =>
      (source.length === 0 || source.includes(claim.source)) && (model.length === 0 || model.includes(claim.model)),
  )
  const say = progressOn(process.stderr)
  const progress = process.stderr.isTTY
    ? (done: number, total: number, slug: string) => say(`${done}/${total} ${slug}`)
    : () => undefined
  const looked = await verifyCatalog({ catalog, claims, documents, progress })
  say(null)
  const of = (verdict: string) => looked.filter((one) => one.verdict.verdict === verdict)
  if (json)
    console.log(
      JSON.stringify({
        counts: {
          checked: of('checked').length,
          mismatch: of('mismatch').length,
          notCheckable: of('not-checkable').length,
        },
        claims: looked.map((one) => ({
          model: one.claim.model,
          source: one.claim.source,
          kind: one.claim.content.kind,
          about: one.claim.about,
          at: one.claim.content.record.at,
          verdict: one.verdict.verdict,
          ...(reasonOf(one) === '' ? {} : { reason: reasonOf(one) }),
        })),
      }),
    )
  else {
    for (const one of [...of('mismatch'), ...of('not-checkable'), ...(all ? of('checked') : [])]) console.log(line(one))
    const share = looked.length === 0 ? 0 : Math.floor((1000 * of('checked').length) / looked.length) / 10
    console.log(
      `${looked.length} claims: ${of('checked').length} checked (${share} %), ${of('mismatch').length} mismatch, ${of('not-checkable').length} not checkable.`,
    )
  }
  process.exitCode = of('mismatch').length > 0 ? 2 : 0
}

try {
  await run()
} catch (error) {
  if (!(error instanceof CatalogError)) throw error
  printProblems(error, false)
  process.exitCode = 2
}
