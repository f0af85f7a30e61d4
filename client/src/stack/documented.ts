import type { MarkedClaim, SourceNumbers } from '../sources/claim-marker.ts'
import type { Marker } from '../ui/source-marker.tsx'
import { graphql } from '../graphql/tada.ts'

/** What a marker needs of a source that stands beside a figure without being a claim of its own. */
export const documentFragment = graphql(`
  fragment StackDocument on Source @_unmask {
    id
    slug
    title
    url
    tier
    publishedOn
    publisher {
      id
      name
    }
  }
`)

/** The marker of a statement about the stack. No program looked for it in its source. */
export const documentMarker = (source: MarkedClaim['source'], numbers: SourceNumbers): Marker => ({
  number: numbers.numberOf({ check: { status: 'NOT_CHECKED' }, source }),
  check: 'unchecked',
  url: source.url,
})
