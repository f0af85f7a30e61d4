import type { LicenseRecord } from '@stack/shared/models/license.record.ts'
import { cacheShape, memoryFacts, type MemoryFacts } from '@stack/shared/models/memory-need.ts'
import { openness } from '@stack/shared/models/openness.ts'
import type { Release } from '@stack/shared/values.ts'
import type { ClaimColumns, Database } from '../tables.ts'

type Fact = Database['fact']
type Offering = Database['offering']

/** The claims of one model that something is derived from. */
interface Claims {
  readonly facts: readonly Fact[]
  readonly scores: readonly Database['score'][]
  readonly offerings: readonly Offering[]
  /** The providers that stand for many together: no means over them is a price that anyone asks. */
  readonly aggregates: ReadonlySet<number>
}

type Day = Omit<Database['modelDay'], 'id' | 'modelId'>

const isWithdrawn = ({ retractedOn }: ClaimColumns, day: string) => retractedOn !== null && retractedOn <= day

/** The claim shown first of those that hold for a day, for each thing that `keyOf` tells apart. */
function firstOf<Claim extends ClaimColumns, Key>(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => Key,
  day: string,
): ReadonlyMap<Key, Claim> {
  const first = new Map<Key, Claim>()
  for (const claim of claims) {
    if (claim.asOf > day) continue
    const other = first.get(keyOf(claim))
    const order = other
      ? Number(isWithdrawn(claim, day)) - Number(isWithdrawn(other, day)) || claim.standingRank - other.standingRank
      : -1
    if (order < 0) first.set(keyOf(claim), claim)
  }
  return first
}

/** The lowest price anyone asks, by the offering that stands for the price of each provider; no means over many providers. */
function lowestPrices({ offerings, aggregates }: Claims, day: string) {
  const priced = offerings.filter(
    (row) =>
      !row.isFreeTier &&
      row.disputeReason === null &&
      !isWithdrawn(row, day) &&
      !aggregates.has(row.providerId) &&
      (row.inputUsdPerMillionTokens !== null || row.outputUsdPerMillionTokens !== null),
  )
  const current = [...firstOf(priced, ({ providerId }) => providerId, day).values()]
  const lowest = (column: 'inputUsdPerMillionTokens' | 'outputUsdPerMillionTokens') => {
    const prices = current.flatMap(({ [column]: price }) => price ?? [])
    return prices.length === 0 ? null : Math.min(...prices)
  }
  return {
    lowestInputUsd: lowest('inputUsdPerMillionTokens'),
    lowestOutputUsd: lowest('outputUsdPerMillionTokens'),
  }
}

/** How the key-value cache grows, by the facts shown first. */
function cacheColumns(first: ReadonlyMap<string, Fact>) {
  const facts: MemoryFacts = Object.fromEntries(
    memoryFacts.flatMap((name) => {
      const fact = first.get(name)
      const value = fact?.state === 'not-applicable' ? fact.state : (fact?.numberValue ?? fact?.textValue ?? null)
      return value === null ? [] : [[name, value]]
    }),
  )
  const shape = cacheShape(facts)
  return {
    cacheBytesPerToken: shape?.bytesPerToken ?? null,
    localCacheBytesPerToken: shape?.localBytesPerToken ?? null,
    localCacheTokens: shape?.localTokens ?? null,
  }
}

/** What follows from the claims that hold for a day. */
function derivedOn(day: string, license: LicenseRecord, claims: Claims) {
  const first = firstOf(claims.facts, ({ name }) => name, day)
  const figure = (name: string) => first.get(name)?.numberValue ?? null
  const released = (name: string) => (first.get(name)?.textValue as Release | null | undefined) ?? undefined
  const derived = openness({
    license: { name: license.name, isOsiApproved: license.osi_approved, terms: license.terms },
    released: {
      weights: released('weights_released'),
      inferenceCode: released('inference_code_released'),
      trainingCode: released('training_code_released'),
      data: released('data_released'),
      dataDescription: released('data_description_released'),
    },
  })
  return {
    opennessClass: derived.class,
    opennessReasons: JSON.stringify(derived.reasons),
    reportedFacts: [...first.values()].filter(({ state }) => state === 'reported').map(({ name }) => name),
    releasedOn: first.get('released_on')?.dayValue ?? null,
    architecture: first.get('architecture')?.textValue ?? null,
    totalParameters: figure('total_parameters'),
    activeParameters: figure('active_parameters'),
    contextTokens: figure('context_tokens'),
    pretrainingTokens: figure('pretraining_tokens'),
    inputModalities: first.get('input_modalities')?.listValue ?? null,
    outputModalities: first.get('output_modalities')?.listValue ?? null,
    ...lowestPrices(claims, day),
    ...cacheColumns(first),
    factCount: first.size,
    scoreCount: claims.scores.filter(({ asOf }) => asOf <= day).length,
  }
}

/**
 * What follows from the reports of a model, for each stretch of days on which it stays the same, the earliest first. A stretch
 * begins with a report or with the withdrawal of a claim; the last one holds now.
 */
export function modelDays(license: LicenseRecord, reports: readonly { as_of: string }[], claims: Claims): Day[] {
  const known = reports.map((report) => report.as_of)
  const withdrawn = [...claims.facts, ...claims.scores, ...claims.offerings].flatMap(
    ({ retractedOn }) => retractedOn ?? [],
  )
  const from = known.reduce((a, b) => (a < b ? a : b))
  const days = [...new Set([...known, ...withdrawn])].filter((day) => day >= from).sort()
  const all = days.map((fromDay) => {
    const derived = derivedOn(fromDay, license, claims)
    return { fromDay, derived, text: JSON.stringify(derived) }
  })
  const stretches = all.filter(({ text }, at) => at === 0 || text !== all[at - 1]!.text)
  return stretches.map(({ fromDay, derived }, at) => ({
    fromDay,
    ...derived,
    untilDay: stretches[at + 1]?.fromDay ?? 'infinity',
  }))
}
