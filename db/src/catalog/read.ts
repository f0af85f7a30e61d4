import { fileURLToPath } from 'node:url'
import { basename, join, relative } from 'node:path'
import { type Catalog, type RecordKind, recordKinds } from '@stack/shared/catalog.ts'
import { slug } from '@stack/shared/values.ts'
import type { z } from 'zod'
import { readChecks } from './checks.ts'
import { blankProblems } from './blanks.ts'
import { readDocument, type YamlFile } from './document.ts'
import { bytesOf, recordFiles, strangeFolders, wrongFile } from './files.ts'
import { CatalogError, type Problem } from './problem.ts'
import { guardProblems } from './guard/guard.ts'
import { keepPrinted } from './printed.ts'
import { checkReferences } from './references.ts'
import { schemaProblems } from './schema-problems.ts'

/** The catalogue of this repository. */
export const dataFolder = fileURLToPath(new URL('../../../data', import.meta.url))

/** A record with the file it was read from, for problems that show only when records are held against each other. */
export interface ReadRecord {
  readonly kind: RecordKind
  readonly slug: string
  readonly yaml: YamlFile
}

/** What was found on the way through the files. */
interface Reading {
  readonly root: string
  readonly problems: Problem[]
  readonly records: ReadRecord[]
  /** Slugs of all files: a record that is wrong in itself can still be referred to. */
  readonly slugs: Readonly<Record<RecordKind, Set<string>>>
}

const emptySlugs = (): Reading['slugs'] => ({
  organizations: new Set(),
  sources: new Set(),
  licenses: new Set(),
  families: new Set(),
  benchmarks: new Set(),
  quantizations: new Set(),
  runtimes: new Set(),
  providers: new Set(),
  hardware: new Set(),
  models: new Set(),
})

function readKind<S extends z.ZodObject>(reading: Reading, kind: RecordKind, schema: S): Map<string, z.output<S>> {
  const { root, problems, records } = reading
  const slugs = reading.slugs[kind]
  const valid = new Map<string, z.output<S>>()
  for (const path of recordFiles(root, join(root, kind), problems)) {
    const file = relative(root, path)
    const name = basename(path, '.yaml')
    if (!slug.safeParse(name).success)
      problems.push(wrongFile(file, 'slug', 'the file name is not a slug: lower-case letters, digits, "-" and "."'))
    const isSecond = slugs.has(name)
    if (isSecond) problems.push(wrongFile(file, 'slug', `there are two ${kind} named ${name}`))
    slugs.add(name)
    const bytes = bytesOf(root, path, problems)
    const yaml = bytes && readDocument(file, bytes)
    if (yaml === undefined) continue
    if (Array.isArray(yaml)) {
      problems.push(...yaml)
      continue
    }
    const parsed = schema.safeParse(yaml.value)
    const blanks = blankProblems(kind, yaml, schema)
    problems.push(...blanks)
    if (parsed.success) {
      if (blanks.length === 0) valid.set(name, parsed.data)
    } else problems.push(...schemaProblems(yaml, parsed.error.issues, schema))
    if (!isSecond) records.push({ kind, slug: name, yaml })
  }
  return valid
}

const inOrder = (a: Problem, b: Problem) =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1

/**
 * Reads the whole catalogue.
 *
 * @param root the data folder
 * @param today the day beyond which a date is in the future
 * @throws {CatalogError} with every problem of every file
 */
export function readCatalog(root: string = dataFolder, today = new Date().toISOString().slice(0, 10)): Catalog {
  const reading: Reading = { root, problems: [], records: [], slugs: emptySlugs() }
  strangeFolders(root, reading.problems)
  const records = {
    organizations: readKind(reading, 'organizations', recordKinds.organizations),
    sources: readKind(reading, 'sources', recordKinds.sources),
    licenses: readKind(reading, 'licenses', recordKinds.licenses),
    families: readKind(reading, 'families', recordKinds.families),
    benchmarks: readKind(reading, 'benchmarks', recordKinds.benchmarks),
    quantizations: readKind(reading, 'quantizations', recordKinds.quantizations),
    runtimes: readKind(reading, 'runtimes', recordKinds.runtimes),
    providers: readKind(reading, 'providers', recordKinds.providers),
    hardware: readKind(reading, 'hardware', recordKinds.hardware),
    models: readKind(reading, 'models', recordKinds.models),
  }
  const catalog: Catalog = { ...records, checks: readChecks(root, reading.slugs.sources, reading.problems) }
  for (const { kind, slug, yaml } of reading.records) {
    const model = kind === 'models' ? catalog.models.get(slug) : undefined
    if (model) keepPrinted(model, yaml.digits)
  }
  const problems = [
    ...reading.problems,
    ...checkReferences(catalog, reading.slugs, reading.records, today),
    ...guardProblems(catalog, reading.records),
  ]
  if (problems.length > 0) throw new CatalogError(problems.toSorted(inOrder))
  return catalog
}
