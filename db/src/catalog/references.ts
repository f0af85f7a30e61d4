import type { Catalog, ModelRecord, RecordKind, ReportRecord } from '@stack/shared/catalog.ts'
import { scoreSettingNames } from '@stack/shared/benchmarks/score.record.ts'
import type { SourceRecord } from '@stack/shared/sources/source.record.ts'
import { day, parseQuantity, slug as slugText } from '@stack/shared/values.ts'
import { nearest } from '@stack/shared/nearest.ts'
import type { Problem } from './problem.ts'
import type { ReadRecord } from './read.ts'

/** Field names that hold a slug, with the kind of record it names. */
const references: Readonly<Record<string, RecordKind>> = {
  source: 'sources',
  publisher: 'organizations',
  organization: 'organizations',
  via: 'organizations',
  evaluator: 'organizations',
  vendor: 'organizations',
  family: 'families',
  license: 'licenses',
  benchmark: 'benchmarks',
  not_to_be_confused_with: 'benchmarks',
  quantization: 'quantizations',
  provider: 'providers',
  model: 'models',
}

type Slugs = Readonly<Record<RecordKind, ReadonlySet<string>>>
type Path = readonly (string | number)[]
type Say = (path: Path, rule: string, message: string) => void

function walk(value: unknown, path: Path, visit: (field: string, text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(String(path.findLast((step) => typeof step === 'string')), value, path)
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, [...path, at], visit)
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], visit)
}

function checkSlugs(kind: RecordKind, value: unknown, slugs: Slugs, say: Say): void {
  walk(value, [], (field, text, path) => {
    if (kind === 'runtimes' && field === 'license') return
    const named = references[field]
    if (!named || slugs[named].has(text) || !slugText.safeParse(text).success) return
    const meant = nearest(text, slugs[named])
    say(path, 'reference', `there is no ${named}/${text}.yaml${meant ? `; did you mean "${meant}"?` : ''}`)
  })
}

function checkDates(value: unknown, today: string, say: Say): void {
  walk(value, [], (field, text, path) => {
    if (/_on$|^as_of$|^on$/.test(field) && text > today && day.safeParse(text).success)
      say(path, 'future', `${text} is after today, ${today}`)
  })
}

function checkFacts(report: ReportRecord, path: Path, say: Say): void {
  const figure = (name: keyof NonNullable<ReportRecord['facts']>): number | undefined => {
    const value = report.facts?.[name]?.value
    return typeof value === 'number' || /^\d/.test(String(value)) ? parseQuantity(value as number) : undefined
  }
  const below = (small: Parameters<typeof figure>[0], large: Parameters<typeof figure>[0]) => {
    const [a, b] = [figure(small), figure(large)]
    if (a !== undefined && b !== undefined && a > b)
      say([...path, 'facts', small, 'value'], 'bounds', `${small} is above ${large}`)
  }
  below('active_parameters', 'total_parameters')
  below('experts_active', 'experts_total')
  below('key_value_heads', 'attention_heads')
  const [heads, shared] = [figure('attention_heads'), figure('key_value_heads')]
  if (heads && shared && heads % shared !== 0)
    say(
      [...path, 'facts', 'key_value_heads', 'value'],
      'bounds',
      `${shared} key-value heads do not divide ${heads} query heads`,
    )
}

function checkScores(report: ReportRecord, path: Path, catalog: Catalog, say: Say, seen: Map<string, string>): void {
  for (const [at, score] of (report.scores ?? []).entries()) {
    const here = [...path, 'scores', at]
    const benchmark = catalog.benchmarks.get(score.benchmark)
    if (benchmark && (score.value < benchmark.min || (benchmark.max !== undefined && score.value > benchmark.max)))
      say(
        [...here, 'value'],
        'range',
        `${score.value} is outside ${benchmark.min} to ${benchmark.max ?? 'any'}, the range of ${score.benchmark}`,
      )
    const same = [
      report.source,
      report.as_of,
      score.benchmark,
      score.version,
      score.evaluator,
      ...scoreSettingNames.map((name) => score[name]),
    ]
    const key = JSON.stringify(same)
    const first = seen.get(key)
    if (first)
      say(here, 'duplicate', `states the same measurement as ${first}: add the setting that differs, or remove one`)
    else seen.set(key, here.join('.'))
  }
}

function checkModel(slug: string, model: ModelRecord, catalog: Catalog, say: Say): void {
  const seen = new Map<string, string>()
  for (const [at, report] of model.reports.entries()) {
    const path = ['reports', at]
    if (report.as_of > report.recorded_on) say([...path, 'as_of'], 'dates', 'is after the day it was recorded')
    checkFacts(report, path, say)
    checkScores(report, path, catalog, say, seen)
    for (const [edge, { model: parent }] of (report.lineage ?? []).entries())
      if (parent !== undefined && isAncestor(slug, parent, catalog))
        say([...path, 'lineage', edge, 'model'], 'cycle', `${parent} itself comes from ${slug}`)
  }
}

/** Whether `ancestor` is `model` or one that it comes from. */
function isAncestor(ancestor: string, model: string, catalog: Catalog, visited = new Set<string>()): boolean {
  if (model === ancestor) return true
  if (visited.has(model)) return false
  visited.add(model)
  const parents = catalog.models.get(model)?.reports.flatMap((report) => report.lineage ?? []) ?? []
  return parents.some((edge) => edge.model !== undefined && isAncestor(ancestor, edge.model, catalog, visited))
}

function checkSource(source: SourceRecord, say: Say): void {
  if (source.published_on > source.read_on) say(['published_on'], 'dates', 'is after the day it was read')
  if (source.revised_on !== undefined && source.revised_on < source.published_on)
    say(['revised_on'], 'dates', 'is before its publication')
  if (source.pinned && source.url.startsWith(source.pinned.repository) && !source.url.includes(source.pinned.commit))
    say(['url'], 'pinned', 'is an address of the pinned repository without its commit')
}

/** @param names the slug of the model that has a name, by name in lower case; filled on the way */
function checkAliases(slug: string, model: ModelRecord, names: Map<string, string>, say: Say): void {
  for (const [at, alias] of (model.aliases ?? []).entries()) {
    const owner = names.get(alias.toLowerCase())
    if (owner !== undefined)
      say(['aliases', at], 'name-taken', `is already a name of ${owner === slug ? 'this model' : owner}`)
    else names.set(alias.toLowerCase(), slug)
  }
}

/**
 * What shows only when records are held against each other: dangling slugs, names used twice, figures that cannot both be.
 *
 * @param catalog the records that are right in themselves
 * @param slugs the names of all records, also of those that are not
 */
export function checkReferences(
  catalog: Catalog,
  slugs: Slugs,
  records: readonly ReadRecord[],
  today: string,
): Problem[] {
  const problems: Problem[] = []
  const names = new Map<string, string>([...slugs.models].map((slug) => [slug, slug]))
  for (const { kind, slug, yaml } of records) {
    const say: Say = (path, rule, message) =>
      problems.push({
        file: yaml.file,
        ...yaml.place(path),
        rule,
        message: path.length ? `${path.join('.')}: ${message}` : message,
      })
    checkSlugs(kind, yaml.value, slugs, say)
    checkDates(yaml.value, today, say)
    const source = kind === 'sources' ? catalog.sources.get(slug) : undefined
    if (source) checkSource(source, say)
    const model = kind === 'models' ? catalog.models.get(slug) : undefined
    if (model) {
      checkAliases(slug, model, names, say)
      checkModel(slug, model, catalog, say)
    }
  }
  return problems
}
