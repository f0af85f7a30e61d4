import { createHash } from 'node:crypto'
import { type Catalog, type RecordKind, recordKinds } from '@stack/shared/catalog.ts'

/** A value as JSON with the keys of every object in order, so that equal values have equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`
}

/** Every record of the catalogue in one fixed order. */
export function* recordsOf(catalog: Catalog): Generator<{ kind: RecordKind; slug: string; body: unknown }> {
  for (const kind of Object.keys(recordKinds) as RecordKind[])
    for (const slug of [...catalog[kind].keys()].sort()) yield { kind, slug, body: catalog[kind].get(slug) }
}

/** The catalogue version: a hash of all records and of what is known of their claims, independent of the order of files and of the engine that stores them. */
export function versionOf(catalog: Catalog): string {
  const hash = createHash('sha256')
  for (const { kind, slug, body } of recordsOf(catalog)) hash.update(`${kind}/${slug} ${canonical(body)}\n`)
  for (const slug of [...catalog.checks.keys()].sort())
    hash.update(`checks/${slug} ${catalog.checks.get(slug)!.lines.join('\n')}\n`)
  return hash.digest('hex').slice(0, 16)
}
