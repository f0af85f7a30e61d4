import type { Catalog } from '@stack/shared/catalog.ts'
import type { Problem } from '../problem.ts'
import type { ReadRecord } from '../read.ts'
import { aggregators } from './aggregators.ts'
import { benchmarkNames } from './benchmark-names.ts'
import { copies } from './copies.ts'
import { freeTiers } from './free-tiers.ts'
import { lineageDays } from './lineage-days.ts'
import { lookAlikes } from './look-alikes.ts'
import { reportDays } from './report-days.ts'
import { rows } from './rows.ts'
import type { Rule, Say } from './say.ts'
import { scales } from './scales.ts'
import { stages } from './stages.ts'
import { unlistedModels } from './unlisted-models.ts'
import { weightsLicenses } from './weights-licenses.ts'
import { wordings } from './wordings.ts'

/** What goes wrong in real catalogues, a rule each. Where a rule has honest exceptions, a note or a dispute on the claim says so. */
const rules: readonly Rule[] = [
  benchmarkNames,
  stages,
  reportDays,
  freeTiers,
  scales,
  copies,
  lookAlikes,
  lineageDays,
  unlistedModels,
  rows,
  aggregators,
  weightsLicenses,
  wordings,
]

/** What the rules find in a catalogue whose records are right in themselves. */
export function guardProblems(catalog: Catalog, records: readonly ReadRecord[]): Problem[] {
  const problems: Problem[] = []
  const files = new Map(records.map(({ kind, slug, yaml }) => [`${kind}/${slug}`, yaml]))
  const say: Say = (kind, slug, path, rule, message) => {
    const yaml = files.get(`${kind}/${slug}`)
    if (yaml) problems.push({ file: yaml.file, ...yaml.place(path), rule, message: `${path.join('.')}: ${message}` })
  }
  for (const rule of rules) rule(catalog, say)
  return problems
}
