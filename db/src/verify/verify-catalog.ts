import type { Catalog } from '@stack/shared/catalog.ts'
import type { PlacedClaim } from '../catalog/claims.ts'
import { readBytes } from './document.ts'
import { fetchDocument, hashOf } from './documents.ts'
import { type Names, namesOf } from './naming.ts'
import { notCheckable, type Verdict } from './verdict.ts'
import { verifyClaim } from './verify-claim.ts'

/** A claim with what became of it. */
export interface Looked {
  readonly claim: PlacedClaim
  readonly verdict: Verdict
  /** SHA-256 of the document; absent when there was none to look in. */
  readonly document: string | undefined
}

/** What to look up and where the documents come from. */
export interface Search {
  readonly catalog: Catalog
  readonly claims: readonly PlacedClaim[]
  /** A folder of clones; the network when absent. */
  readonly documents: string | undefined
  readonly progress: (done: number, total: number, source: string) => void
}

async function inSource(
  { catalog, documents }: Search,
  names: Names,
  slug: string,
  claims: readonly PlacedClaim[],
): Promise<Looked[]> {
  const source = catalog.sources.get(slug)!
  const all = (reason: string): Looked[] =>
    claims.map((claim) => ({ claim, verdict: notCheckable(reason), document: undefined }))
  if (!source.pinned) return all('its source is not pinned to a file and commit')
  const fetched = await fetchDocument(source.pinned, documents)
  if ('missing' in fetched) return all(fetched.missing)
  const document = await readBytes(fetched.bytes, source.pinned.path)
  const hash = hashOf(fetched.bytes)
  const looked: Looked[] = []
  for (const claim of claims) looked.push({ claim, verdict: await verifyClaim(claim, document, names), document: hash })
  return looked
}

/** Looks up all claims, document by document, so that each is read once. */
export async function verifyCatalog(search: Search): Promise<Looked[]> {
  const names = namesOf(search.catalog)
  const bySource = Map.groupBy(search.claims, ({ source }) => source)
  const looked: Looked[] = []
  let done = 0
  for (const [slug, claims] of bySource) {
    search.progress(done, bySource.size, slug)
    looked.push(...(await inSource(search, names, slug, claims)))
    done += 1
  }
  return looked
}
