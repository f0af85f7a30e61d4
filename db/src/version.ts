import { createHash } from 'node:crypto'
import { type Catalog, type RecordKind, recordKinds } from '@stack/shared/catalog.ts'

/** Every record of the catalogue in one fixed order. */
export function* recordsOf(catalog: Catalog): Generator<{ kind: RecordKind; slug: string; body: unknown }> {
  for (const kind of Object.keys(recordKinds) as RecordKind[])
    for (const slug of [...catalog[kind].keys()].sort()) yield { kind, slug, body: catalog[kind].get(slug) }
}

/**
 * The catalogue version: a hash of all records and of what is known of their claims. The order of files, and of the fields in
 * them, makes no difference (a record has its fields in the order of its schema), nor does the engine that stores them.
 */
export function versionOf(catalog: Catalog): string {
  const hash = createHash('sha256')
  for (const { kind, slug, body } of recordsOf(catalog)) hash.update(`${kind}/${slug} ${JSON.stringify(body)}\n`)
  for (const slug of [...catalog.checks.keys()].sort())
    hash.update(`checks/${slug} ${catalog.checks.get(slug)!.lines.join('\n')}\n`)
  return hash.digest('hex').slice(0, 16)
}
