import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { claimsOf } from '../../src/catalog/claims.ts'
import { readCatalog } from '../../src/catalog/read.ts'
import { verifyCatalog } from '../../src/verify/verify-catalog.ts'
import { mutationsOf } from './mutations.ts'

const usage = `usage: node db/test/verify/mutate.ts --documents DIR [options]
Puts a fault into claims that were found in their documents, and counts how many of them are found again all the same.
  --documents DIR  local clones (DIR/OWNER/NAME)
  --every N        only every Nth claim (default 1)
  --fault NAME     only this fault; may be given more than once
  --missed         list the faults that were not seen`

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    every: { type: 'string', default: '1' },
    fault: { type: 'string', multiple: true, default: [] },
    missed: { type: 'boolean', default: false },
  },
})
const { documents, fault, missed } = values
const every = Number(values.every)
if (documents === undefined || !existsSync(documents) || !(every >= 1)) {
  console.error(usage)
  process.exit(64)
}

const catalog = readCatalog()
const claims = claimsOf(catalog)
const isChecked = ({ source, fingerprint }: (typeof claims)[number]) =>
  catalog.checks.get(source)?.byFingerprint.get(fingerprint)?.verdict === 'checked'
const mutate = mutationsOf(catalog, claims)
const mutations = claims
  .filter(isChecked)
  .filter((_, at) => at % every === 0)
  .flatMap(mutate)
  .filter((one) => fault.length === 0 || fault.includes(one.fault))
const looked = new Map(
  (
    await verifyCatalog({
      catalog,
      claims: mutations.map(({ claim }) => claim),
      documents,
      progress: () => undefined,
    })
  ).map(({ claim, verdict }) => [claim, verdict]),
)

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
const row = (name: string, own: typeof mutations): string => {
  const count = (verdict: string) => own.filter(({ claim }) => looked.get(claim)?.verdict === verdict).length
  const wrong = count('checked')
  return `${name.padEnd(10)} ${String(own.length).padStart(6)} ${percent(own.length - wrong, own.length).padStart(8)} ${percent(count('mismatch'), own.length).padStart(9)} ${String(wrong).padStart(6)}`
}
say('fault       tried    caught  mismatch missed')
for (const [name, own] of [...Map.groupBy(mutations, (one) => one.fault)].sort(([a], [b]) => (a < b ? -1 : 1)))
  say(row(name, own))
say(row('all', mutations))
if (missed)
  for (const { fault: name, claim, from } of mutations)
    if (looked.get(claim)?.verdict === 'checked') {
      const { record } = claim.content
      const is = 'value' in record ? String(record.value) : ''
      say(`${name}: ${from.model} ${from.about} → ${claim.model} ${claim.about} ${is} [${claim.source}: ${record.at}]`)
    }
