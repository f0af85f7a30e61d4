import { type Catalog, type RecordKind, recordKinds } from '@stack/shared/catalog.ts'
import type { Database } from './tables.ts'

/** The rows of one table, before they are stored. */
export type Rows<T extends keyof Database> = Database[T][]

/** All rows of the catalogue, by table. */
export type CatalogRows = { [T in keyof Database]?: Rows<T> }

/** Ids by slug, given in the order of the slugs: equal catalogues get equal ids on every machine. */
export type Ids = { readonly [K in RecordKind]: ReadonlyMap<string, number> }

export function idsOf(catalog: Catalog): Ids {
  const entries = (Object.keys(recordKinds) as RecordKind[]).map((kind) => [
    kind,
    new Map([...catalog[kind].keys()].sort().map((slug, at) => [slug, at + 1])),
  ])
  return Object.fromEntries(entries) as Ids
}

/** The id of a slug, which the reference check has shown to exist. */
export function idOf(ids: Ids, kind: RecordKind, slug: string): number {
  const id = ids[kind].get(slug)
  if (id === undefined) throw new Error(`no ${kind}/${slug}`)
  return id
}

/** Records in the order of their ids. */
export function inOrder<R>(records: ReadonlyMap<string, R>): [string, R][] {
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1))
}
