/** Which report a cell of a comparison shows first. */
export const policyNames = ['RULE', 'MAKER_FIRST', 'INDEPENDENT_FIRST', 'ONE_SOURCE'] as const
export type PolicyName = (typeof policyNames)[number]

export interface Policy {
  readonly name: PolicyName
  /** Slug of the source of `ONE_SOURCE`; null otherwise. */
  readonly source: string | null
}

/** What each policy does, in words for people. */
export const policyWords: Readonly<Record<PolicyName, string>> = {
  RULE: 'The written rule: not withdrawn, then undisputed, then the higher tier of source, then stated settings, then the newest, then the name of the source.',
  MAKER_FIRST:
    'What the maker of the model itself publishes comes first; where it publishes nothing, and among its own reports, the written rule.',
  INDEPENDENT_FIRST:
    'What others than the maker measured and published comes first; where nobody else did, and among those reports, the written rule.',
  ONE_SOURCE: 'Only what the named source states is shown; where it states nothing, the cell is not reported.',
}

/** Where a claim comes from, seen from the model it is about. */
export interface Origin {
  /** Slug of the source. */
  readonly source: string
  /** The maker of the model published it. */
  readonly isByMaker: boolean
  /** Somebody else published it and, as far as it is said, ran it, and passes on no figure of the maker. */
  readonly isIndependent: boolean
}

/** The organizations behind a claim; null where none is stated. */
export interface Parties {
  readonly source: string
  readonly publisher: number
  readonly maker: number
  readonly evaluator: number | null
  readonly via: number | null
}

/** Derives the {@link Origin} of a claim. */
export const originOf = ({ source, publisher, maker, evaluator, via }: Parties): Origin => ({
  source,
  isByMaker: publisher === maker,
  isIndependent: publisher !== maker && evaluator !== maker && via !== maker,
})

/** The part of a claim that a policy reads. */
export interface PolicyClaim extends Origin {
  /** Place by the written rule, withdrawals left aside; 1 is first. */
  readonly rank: number
  readonly isRetracted: boolean
}

const isPreferred = ({ name, source }: Policy, claim: PolicyClaim): boolean => {
  switch (name) {
    case 'MAKER_FIRST':
      return claim.isByMaker
    case 'INDEPENDENT_FIRST':
      return claim.isIndependent
    case 'ONE_SOURCE':
      return claim.source === source
    case 'RULE':
      return true
  }
}

/**
 * Claims about one thing in the order of the written rule: withdrawn ones last.
 */
export const inOrder = <Claim extends PolicyClaim>(claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => Number(a.isRetracted) - Number(b.isRetracted) || a.rank - b.rank)

/**
 * The claims about one thing that a cell may show, in their order: the first is the one it shows.
 *
 * A policy never prefers what was withdrawn to what stands, and where nobody it prefers states anything it falls back on the
 * rule; `ONE_SOURCE` does not fall back, since a row of mixed sources is what it is there to avoid. The rule itself stays as it
 * is: a policy chooses among reports and changes none.
 */
export function candidates<Claim extends PolicyClaim>(claims: readonly Claim[], policy: Policy): Claim[] {
  const ordered = inOrder(claims)
  const preferred = ordered.filter((claim) => isPreferred(policy, claim))
  if (policy.name === 'ONE_SOURCE') return preferred
  return preferred.some((claim) => !claim.isRetracted) ? preferred : ordered
}
