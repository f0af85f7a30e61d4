import type { ReportRecord } from '@stack/shared/catalog.ts'
import type { Check } from '@stack/shared/sources/check.record.ts'
import type { ClaimRecord } from '@stack/shared/sources/claim.record.ts'
import { compareClaims, decidingStep, type RankedClaim } from '@stack/shared/sources/headline.ts'
import type { SourceRecord } from '@stack/shared/sources/source.record.ts'
import { nodeId } from '../node-id.ts'
import { type Ids, idOf } from '../rows.ts'
import type { ClaimColumns } from '../tables.ts'

/** A report on its way into tables, with the ids of what it belongs to. */
export interface PlacedReport {
  readonly id: number
  readonly modelId: number
  readonly model: string
  readonly record: ReportRecord
  readonly source: SourceRecord
  /** What a program found when it looked the claims up; a claim that is absent has not been looked up. */
  readonly checks: ReadonlyMap<ClaimRecord, Check>
}

/** A claim of one kind before it has an id and a rank. */
export interface Draft<Content> {
  readonly report: PlacedReport
  readonly claim: ClaimRecord
  readonly hasSettings: boolean
  /** Claims of one model with equal keys are about the same thing. */
  readonly key: string
  /** The figure as text: two claims with equal values agree. Null when the claim withholds it or says that there is none. */
  readonly value: string | null
  readonly content: Content
}

function ranked<Content>({ report, claim, hasSettings }: Draft<Content>): RankedClaim {
  return {
    isRetracted: claim.retraction !== undefined,
    isDisputed: claim.dispute !== undefined,
    tier: report.source.tier,
    hasSettings,
    asOf: report.record.as_of,
    source: report.record.source,
  }
}

/** Groups drafts by model and key, keeping their order. */
function byThing<Content>(drafts: readonly Draft<Content>[]): Draft<Content>[][] {
  const groups = new Map<string, Draft<Content>[]>()
  for (const draft of drafts) {
    const key = `${draft.report.modelId} ${draft.key}`
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  return [...groups.values()]
}

/** Whether two claims about the same thing contradict each other when their values differ: a report never contradicts itself. */
type MayContradict<Content> = (a: Draft<Content>, b: Draft<Content>) => boolean

/** How many different values stand for one thing, seen from one of its claims: its own, and those that contradict it. */
function distinctValues<Content>(
  draft: Draft<Content>,
  group: readonly Draft<Content>[],
  mayContradict: MayContradict<Content>,
): number {
  const standing = group.filter(
    (other) => !other.claim.retraction && other.value !== null && (other === draft || mayContradict(draft, other)),
  )
  return Math.max(1, new Set(standing.map(({ value }) => value)).size)
}

/** Where a claim stands among those about the same thing. */
type Place = Pick<ClaimColumns, 'rank' | 'rankReason' | 'standingRank' | 'reportCount' | 'distinctCount'>

const alone: Place = { rank: 1, rankReason: null, standingRank: 1, reportCount: 1, distinctCount: 1 }

/**
 * Gives claims their ids, ranks and provenance. Ids follow the order of the drafts; node ids name model, source, day and thing,
 * with a number where one report states a thing more than once.
 *
 * @param mayContradict tells apart what has one key and is still not the same thing, such as two versions of a benchmark
 */
export function claimRows<Content extends object>(
  typename: string | ((content: Content) => string),
  drafts: readonly Draft<Content>[],
  ids: Ids,
  mayContradict: MayContradict<Content> = (a, b) => a.report !== b.report,
): (ClaimColumns & Content)[] {
  const places = new Map<Draft<Content>, Place>()
  for (const group of byThing(drafts)) {
    if (group.length === 1) {
      places.set(group[0]!, alone)
      continue
    }
    const sorted = [...group].sort((a, b) => compareClaims(ranked(a), ranked(b)))
    const standing = (draft: Draft<Content>) => ({ ...ranked(draft), isRetracted: false })
    const asIfStanding = [...group].sort((a, b) => compareClaims(standing(a), standing(b)))
    for (const [at, draft] of sorted.entries()) {
      const next = sorted[at + 1]
      places.set(draft, {
        rank: at + 1,
        rankReason: next ? decidingStep(ranked(draft), ranked(next)) : null,
        standingRank: asIfStanding.indexOf(draft) + 1,
        reportCount: sorted.length,
        distinctCount: distinctValues(draft, group, mayContradict),
      })
    }
  }
  const used = new Map<string, number>()
  return drafts.map((draft, at) => {
    const { report, claim, content, key } = draft
    const { record } = report
    const place = places.get(draft)!
    const check = report.checks.get(claim)
    const name = `${report.model}/${record.source}/${record.as_of}${record.via ? `/${record.via}` : ''}/${key}`
    const times = (used.get(name) ?? 0) + 1
    used.set(name, times)
    return {
      id: at + 1,
      nodeId: nodeId(
        typeof typename === 'string' ? typename : typename(content),
        times === 1 ? name : `${name}/${times}`,
      ),
      modelId: report.modelId,
      reportId: report.id,
      sourceId: idOf(ids, 'sources', record.source),
      viaOrganizationId: record.via === undefined ? null : idOf(ids, 'organizations', record.via),
      asOf: record.as_of,
      recordedOn: record.recorded_on,
      locator: claim.at,
      note: claim.note ?? null,
      rank: place.rank,
      rankReason: place.rankReason,
      standingRank: place.standingRank,
      reportCount: place.reportCount,
      distinctCount: place.distinctCount,
      checkStatus: check?.verdict ?? 'not-checked',
      checkedOn: check === undefined || check.verdict === 'not-checkable' ? null : check.on,
      checkReason: check?.reason ?? null,
      disputeReason: claim.dispute?.reason ?? null,
      disputeSourceId: claim.dispute?.source === undefined ? null : idOf(ids, 'sources', claim.dispute.source),
      disputeLocator: claim.dispute?.at ?? null,
      disputedOn: claim.dispute?.on ?? null,
      retractionReason: claim.retraction?.reason ?? null,
      retractionSourceId: claim.retraction?.source === undefined ? null : idOf(ids, 'sources', claim.retraction.source),
      retractionLocator: claim.retraction?.at ?? null,
      retractedOn: claim.retraction?.on ?? null,
      ...content,
    }
  })
}
