import type { FactName } from '../models/facts.ts'
import { type Cell, rangeOf } from './cell.ts'
import { candidates, inOrder, type Policy, type PolicyClaim } from './policy.ts'

/** The part of a fact's claim that a comparison reads. */
export interface ComparedFact extends PolicyClaim {
  readonly name: FactName
  readonly state: 'REPORTED' | 'NOT_DISCLOSED' | 'NOT_APPLICABLE'
  readonly numberValue: number | null
  /** The value as text, whatever its kind; null unless reported. */
  readonly text: string | null
}

export interface FactRow<Claim> {
  readonly name: FactName
  /** Whether two reported values differ, or one is missing. */
  readonly isDifferent: boolean
  readonly cells: readonly Cell<Claim>[]
}

const valueOf = (fact: ComparedFact): string | null =>
  fact.numberValue === null ? fact.text : String(fact.numberValue)

function cellOf<Claim extends ComparedFact>(claims: readonly Claim[], policy: Policy): Cell<Claim> {
  const [shown] = candidates(claims, policy)
  const others = inOrder(claims).filter((claim) => claim !== shown)
  if (!shown) return { status: 'NOT_REPORTED', shown: null, others, range: null }
  const standing = claims.filter((claim) => !claim.isRetracted && claim.state === 'REPORTED')
  const isConflicting = new Set(standing.map(valueOf)).size > 1
  return {
    status: isConflicting ? 'CONFLICTING' : shown.state,
    shown,
    others,
    range: rangeOf(standing.flatMap((claim) => claim.numberValue ?? [])),
  }
}

/**
 * One row per fact, one cell per model, in the order asked for.
 *
 * Rows where no model has a claim are kept: that nobody states it is worth seeing. Whether reports conflict does not depend on
 * the policy: it only chooses which of them is shown.
 *
 * @param models the claims of each compared model, in the order of the columns
 */
export function factRows<Claim extends ComparedFact>(
  models: readonly (readonly Claim[])[],
  names: readonly FactName[],
  policy: Policy,
): FactRow<Claim>[] {
  return names.map((name) => {
    const cells = models.map((claims) =>
      cellOf(
        claims.filter((claim) => claim.name === name),
        policy,
      ),
    )
    const values = cells.map(({ shown }) => (shown ? `${shown.state} ${valueOf(shown)}` : null))
    return { name, cells, isDifferent: new Set(values).size > 1 }
  })
}
