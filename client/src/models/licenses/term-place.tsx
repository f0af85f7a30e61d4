import { pinnedUrl } from '../../sources/pinned.ts'
import { SafeLink } from '../../ui/safe-link.tsx'
import type { LicenseTerm, LicenseTerms } from './license-terms.ts'

/** Where a clause stands in the text of the licence, as a link to it where the revision that was read is known. */
export function TermPlace({ term, source }: { term: LicenseTerm; source: LicenseTerms['source'] }) {
  const url = source.pinned && pinnedUrl(source.pinned, term.locator)
  return url ? <SafeLink href={url}>{term.locator}</SafeLink> : term.locator
}
