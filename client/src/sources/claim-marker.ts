import { type Marker, checkStateOf } from '../ui/source-marker.tsx'
import { type FragmentOf, graphql } from '../graphql/tada.ts'

/** What a marker needs of a claim. Spread it wherever a value is asked for. */
export const claimMarkerFragment = graphql(`
  fragment ClaimMarker on Claim @_unmask {
    check {
      status
    }
    source {
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
    dispute {
      reason
    }
    retraction {
      reason
    }
    reportCount
    valueCount
  }
`)

/** What a file says of a claim beside its value. */
export const exportedClaimFragment = graphql(
  `
    fragment ExportedClaim on Claim @_unmask {
      id
      asOf
      locator
      ...ClaimMarker
    }
  `,
  [claimMarkerFragment],
)

export type MarkedClaim = FragmentOf<typeof claimMarkerFragment>
type Source = MarkedClaim['source']

/** Numbers the sources of a page in order of first appearance. Make one for each rendering of a page. */
export class SourceNumbers {
  readonly #places = new Map<string, { number: number; source: Source; isChecked: boolean }>()

  numberOf(claim: Pick<MarkedClaim, 'check' | 'source'>): number {
    const isChecked = claim.check.status === 'CHECKED'
    const known = this.#places.get(claim.source.slug)
    if (known) {
      known.isChecked &&= isChecked
      return known.number
    }
    const number = this.#places.size + 1
    this.#places.set(claim.source.slug, { number, source: claim.source, isChecked })
    return number
  }

  /** The numbered list at the end of the page. A source counts as checked if every claim it carries here is. */
  get list() {
    return [...this.#places.values()]
  }
}

/** Value of `panel=` that shows a claim with all reports on the same thing. */
export const claimPanel = (id: string) => `claim:${id}`
/** Value of `panel=` that says what was read for a fact or benchmark no source states. `about` is a fact's name or a benchmark's slug. */
export const missingPanel = (model: string, about: string) => `missing:${model}:${about}`
/** Value of `panel=` that shows the rule behind a model's openness. */
export const opennessPanel = (model: string) => `openness:${model}`

/** Value of `panel=` that shows one clause of a licence. */
export const clausePanel = (license: string, clause: string) => `clause:${license}:${clause}`

/** The marker of a claim on a page. `id` is the claim's node id. */
export const markerOf = (claim: MarkedClaim, id: string, numbers: SourceNumbers): Marker => ({
  number: numbers.numberOf(claim),
  check: checkStateOf(claim.check.status),
  opens: claimPanel(id),
  url: claim.source.url,
})
