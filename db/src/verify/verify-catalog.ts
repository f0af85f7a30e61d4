import type { SourceRecord } from '@stack/shared/sources/source.record.ts'
import type { Catalog } from '@stack/shared/catalog.ts'
import type { Placed } from '../catalog/statements.ts'
import { type ReadDocument, readBytes } from './document.ts'
import { fetchDocument, hashOf } from './documents.ts'
import { type Names, namesOf } from './naming.ts'
import { notCheckable, type Verdict } from './verdict.ts'
import { verifyClaim, verifyStatement } from './verify-claim.ts'

/** A claim with what became of it. */
export interface Looked {
  readonly claim: Placed
  readonly verdict: Verdict
  /** SHA-256 of the document; absent when there was none to look in. */
  readonly document: string | undefined
  /** Whether there is a document and it could not be had this time. */
  readonly isUnreached: boolean
}

/** What to look up and where the documents come from. */
export interface Search {
  readonly catalog: Catalog
  readonly claims: readonly Placed[]
  /** A folder of clones; the network when absent. */
  readonly documents: string | undefined
  readonly progress: (done: number, total: number, source: string) => void
}

type Read = { readonly document: ReadDocument; readonly hash: string } | { readonly missing: string }

/** Brings and parses the document of a source. */
async function read(source: SourceRecord, folder: string | undefined): Promise<Read> {
  if (!source.pinned) return { missing: 'its source is not pinned to a file and commit' }
  const fetched = await fetchDocument(source.pinned, folder)
  if ('missing' in fetched) return fetched
  return { document: await readBytes(fetched.bytes, source.pinned.path), hash: hashOf(fetched.bytes) }
}

async function lookUp(claims: readonly Placed[], reading: Promise<Read>, names: Names): Promise<Looked[]> {
  const found = await reading
  if ('missing' in found)
    return claims.map((claim) => ({
      claim,
      verdict: notCheckable(found.missing),
      document: undefined,
      isUnreached: names.catalog.sources.get(claim.source)?.pinned !== undefined,
    }))
  const look = (one: Placed) =>
    'model' in one ? verifyClaim(one, found.document, names) : verifyStatement(one, found.document, names)
  const looked: Looked[] = []
  for (const claim of claims)
    looked.push({ claim, verdict: await look(claim), document: found.hash, isUnreached: false })
  return looked
}

/** How many documents are on their way while others are read. */
const ahead = 4

/** Looks up all claims, document by document, so that each is read once; two sources may name one document. */
export async function verifyCatalog({ catalog, claims, documents, progress }: Search): Promise<Looked[]> {
  const names = namesOf(catalog)
  const sourceOf = (slug: string) => catalog.sources.get(slug)!
  const keyOf = ({ source }: Placed) => {
    const { pinned } = sourceOf(source)
    return pinned ? `${pinned.repository} ${pinned.commit} ${pinned.path}` : source
  }
  const groups = [...Map.groupBy(claims, keyOf).values()]
  const coming: Promise<Read>[] = []
  const looked: Looked[] = []
  for (const [at, group] of groups.entries()) {
    const slug = group[0]!.source
    progress(at, groups.length, slug)
    while (coming.length < Math.min(at + ahead, groups.length))
      coming.push(read(sourceOf(groups[coming.length]![0]!.source), documents))
    looked.push(...(await lookUp(group, coming[at]!, names)))
    // the document is done with: let go of it
    coming[at] = Promise.resolve({ missing: '' })
  }
  return looked
}
