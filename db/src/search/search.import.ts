import type { Catalog, RecordKind } from '@stack/shared/catalog.ts'
import { fold } from '@stack/shared/search/fold.ts'
import { type Ids, idOf, inOrder } from '../rows.ts'
import type { Database } from '../tables.ts'

type Document = Database['searchDocument']
type Target = Exclude<keyof Document, 'id' | 'kind' | 'names' | 'folded'>

const nowhere: Record<Target, null> = {
  modelId: null,
  benchmarkId: null,
  organizationId: null,
  familyId: null,
  licenseId: null,
  sourceId: null,
}

/** Rows of what can be searched for. */
export function searchRows(catalog: Catalog, ids: Ids): Document[] {
  const documents = <Kind extends RecordKind>(
    of: Kind,
    kind: Document['kind'],
    target: Target,
    namesOf: (record: Catalog[Kind] extends ReadonlyMap<string, infer R> ? R : never) => (string | undefined)[],
  ): Omit<Document, 'id'>[] =>
    inOrder(catalog[of] as ReadonlyMap<string, never>).map(([slug, record]) => {
      const names = [...new Set([...namesOf(record), slug])].filter((name) => name !== undefined)
      return { ...nowhere, kind, names, folded: names.map(fold).join('\n'), [target]: idOf(ids, of, slug) }
    })
  return [
    ...documents('models', 'model', 'modelId', ({ name, aliases = [] }) => [name, ...aliases]),
    ...documents('benchmarks', 'benchmark', 'benchmarkId', ({ name, aliases = [] }) => [name, ...aliases]),
    ...documents('organizations', 'organization', 'organizationId', ({ name }) => [name]),
    ...documents('families', 'family', 'familyId', ({ name }) => [name]),
    ...documents('licenses', 'license', 'licenseId', ({ name, spdx_id: spdx }) => [name, spdx]),
    ...documents('sources', 'source', 'sourceId', ({ title }) => [title]),
  ].map((document, at) => ({ id: at + 1, ...document }))
}
