import { enumName } from '@stack/shared/enum-name.ts'
import type { Measurement } from '@stack/shared/benchmarks/comparability.ts'
import { originOf } from '@stack/shared/comparisons/policy.ts'
import type { FactName } from '@stack/shared/models/facts.ts'
import type { RelationValues } from '../sql-fields/gather.ts'
import type { comparisonRows } from './comparison.reads.ts'
import type { FactClaim } from './fact-row.type.ts'
import type { OfferingClaim } from './price-row.type.ts'
import type { BenchmarkRow, ScoreClaim } from './score-row.type.ts'

/** What a comparison reads. */
export type Rows = RelationValues<ReturnType<typeof comparisonRows>>
export type FoundModel = Rows['found'][number]
type Maybe<T> = T | null | undefined

/** Columns that every claim has. */
interface ClaimRow {
  readonly sourceId: number
  readonly viaOrganizationId: number | null
  readonly standingRank: number
  readonly retractedOn: string | null
  readonly evaluatorId?: number | null
}

/** What the policies read of a claim beside its columns. Withdrawals count from their day on; a doubt is about the figure, whatever the day. */
function claimed(claim: ClaimRow, model: FoundModel, sources: SourcesById, asOf: Maybe<string>) {
  const source = sources.get(claim.sourceId)!
  const origin = originOf({
    source: source.slug,
    publisher: source.publisherId,
    maker: model.organizationId,
    evaluator: claim.evaluatorId ?? null,
    via: claim.viaOrganizationId,
  })
  const isRetracted = claim.retractedOn !== null && (!asOf || claim.retractedOn <= asOf)
  return { ...origin, isRetracted, rank: claim.standingRank }
}
export type SourcesById = ReadonlyMap<number, Rows['sources'][number]>

const measurementOf = (score: FoundModel['scores'][number], benchmark: string): Measurement => ({
  benchmark,
  version: score.version,
  document: String(score.sourceId),
  evaluator: score.evaluatorId === null ? null : String(score.evaluatorId),
  metric: score.metric,
  mode: score.mode,
  shots: score.shots,
  chain_of_thought: score.chainOfThought,
  attempts: score.attempts,
  tools: score.tools,
  scaffold: score.scaffold,
  harness: score.harness,
  precision: score.precision,
  prompt_format: score.promptFormat,
  method: score.method,
})

/** The facts of a model as the rules of a comparison read them. */
export function factsOf(model: FoundModel, sources: SourcesById, asOf: Maybe<string>): FactClaim[] {
  return model.facts.map((fact) => ({
    ...fact,
    ...claimed(fact, model, sources, asOf),
    name: fact.name as FactName,
    state: enumName(fact.state) as FactClaim['state'],
    text: fact.textValue ?? fact.listValue?.join(', ') ?? fact.dayValue,
  }))
}

/** Its scores, as {@link factsOf} its facts. */
export function scoresOf(
  model: FoundModel,
  sources: SourcesById,
  benchmarks: ReadonlyMap<number, BenchmarkRow>,
  asOf: Maybe<string>,
): ScoreClaim[] {
  return model.scores.map((score) => {
    const { slug } = benchmarks.get(score.benchmarkId)!
    return {
      ...score,
      ...claimed(score, model, sources, asOf),
      benchmark: slug,
      isDisputed: score.disputeReason !== null,
      measurement: measurementOf(score, slug),
    }
  })
}

/** Its offerings, as {@link factsOf} its facts. */
export function offeringsOf(model: FoundModel, sources: SourcesById, asOf: Maybe<string>): OfferingClaim[] {
  return model.offerings.map(({ provider, ...offering }) => ({
    ...offering,
    ...claimed(offering, model, sources, asOf),
    provider: provider!.slug,
    isAggregate: provider!.isAggregate,
    isDisputed: offering.disputeReason !== null,
    figures: {
      INPUT_PRICE: offering.inputUsdPerMillionTokens,
      OUTPUT_PRICE: offering.outputUsdPerMillionTokens,
      OUTPUT_SPEED: offering.outputTokensPerSecond,
      FIRST_TOKEN_TIME: offering.timeToFirstTokenMs,
    },
  }))
}
