import { exportedClaimFragment } from '../../sources/claim-marker.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'

/** What a provider asks and how fast it serves, as one source saw it on one day. */
export const offeringFragment = graphql(
  `
    fragment ModelOffering on Offering @_unmask {
      id
      asOf
      isFreeTier
      inputUsdPerMillionTokens
      outputUsdPerMillionTokens
      outputTokensPerSecond
      timeToFirstTokenMs
      contextTokens
      precision
      note
      provider {
        id
        slug
        name
      }
      via {
        id
        name
      }
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment],
)

export type Offering = FragmentOf<typeof offeringFragment>

/** Days for which a sighting of a price counts as current. */
const currentDays = 90
const dayMs = 86_400_000

const isSound = (offering: Offering) => offering.dispute === null && offering.retraction === null

/** Whether a price was seen so long ago that it has to be said. */
export const isOld = (asOf: string, today: string): boolean =>
  Date.parse(today) - Date.parse(asOf) > currentDays * dayMs

/** The newest sound report of each provider that states what is asked for. The API gives the newest first. */
function newestWith(offerings: readonly Offering[], states: (offering: Offering) => boolean): Offering[] {
  const seen = new Set<string>()
  return offerings.filter(
    (offering) =>
      isSound(offering) && states(offering) && !seen.has(offering.provider.slug) && seen.add(offering.provider.slug),
  )
}

/** The newest sound report of a speed. */
export const newestSpeed = (offerings: readonly Offering[]): Offering | null =>
  newestWith(offerings, ({ outputTokensPerSecond }) => outputTokensPerSecond !== null)[0] ?? null

export interface OfferingBlock {
  id: 'latest' | 'earlier' | 'disputed'
  rows: Offering[]
}

/** Reports on prices and speeds: the newest of each provider, earlier ones, and those that are disputed or withdrawn. */
export function offeringBlocks(offerings: readonly Offering[]): OfferingBlock[] {
  const latest = newestWith(offerings, () => true)
  const blocks: OfferingBlock[] = [
    { id: 'latest', rows: latest },
    { id: 'earlier', rows: offerings.filter((offering) => isSound(offering) && !latest.includes(offering)) },
    { id: 'disputed', rows: offerings.filter((offering) => !isSound(offering)) },
  ]
  return blocks.filter((block) => block.rows.length > 0)
}

/** Longest and shortest context that providers serve, and how many reports say one; null when none does. */
export function servedContext(offerings: readonly Offering[]) {
  const reports = offerings.filter((offering) => isSound(offering) && offering.contextTokens !== null)
  const tokens = reports.flatMap(({ contextTokens }) => (contextTokens === null ? [] : [contextTokens]))
  if (tokens.length === 0) return null
  return { low: Math.min(...tokens), high: Math.max(...tokens), reports }
}
