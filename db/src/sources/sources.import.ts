import type { Catalog } from '@stack/shared/catalog.ts'
import { nodeId } from '../node-id.ts'
import type { ClaimColumns } from '../tables.ts'
import { type CatalogRows, type Ids, idOf, inOrder } from '../rows.ts'

const countsOf = (claims: readonly ClaimColumns[]) => {
  const inState = (state: string) => claims.filter(({ checkStatus }) => checkStatus === state).length
  return {
    claimCount: claims.length,
    checkedCount: inState('checked'),
    mismatchCount: inState('mismatch'),
    notCheckableCount: inState('not-checkable'),
    modelCount: new Set(claims.map(({ modelId }) => modelId)).size,
  }
}

/** Rows of organizations and sources. */
export function sourceRows(catalog: Catalog, ids: Ids, claims: readonly ClaimColumns[]): CatalogRows {
  const claimsBySource = Map.groupBy(claims, (claim) => claim.sourceId)
  return {
    organization: inOrder(catalog.organizations).map(([slug, { name, kind, country, homepage }]) => ({
      id: idOf(ids, 'organizations', slug),
      nodeId: nodeId('Organization', slug),
      slug,
      name,
      kind,
      country: country ?? null,
      homepage: homepage ?? null,
    })),
    source: inOrder(catalog.sources).map(([slug, source]) => ({
      id: idOf(ids, 'sources', slug),
      nodeId: nodeId('Source', slug),
      slug,
      title: source.title,
      publisherId: idOf(ids, 'organizations', source.publisher),
      kind: source.kind,
      tier: source.tier.toLowerCase(),
      url: source.url,
      pinnedRepository: source.pinned?.repository ?? null,
      pinnedCommit: source.pinned?.commit ?? null,
      pinnedPath: source.pinned?.path ?? null,
      publishedOn: source.published_on,
      revisedOn: source.revised_on ?? null,
      readOn: source.read_on,
      dataLicense: source.data_license ?? null,
      archivedUrl: source.archived_url ?? null,
      note: source.note ?? null,
      ...countsOf(claimsBySource.get(idOf(ids, 'sources', slug)) ?? []),
    })),
  }
}
