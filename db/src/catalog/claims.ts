import { hash } from 'node:crypto'
import type { Catalog, ReportRecord } from '@stack/shared/catalog.ts'
import type { ScoreRecord } from '@stack/shared/benchmarks/score.record.ts'
import type { LineageRecord } from '@stack/shared/lineage/lineage.record.ts'
import type { FactRecord } from '@stack/shared/models/fact.record.ts'
import { type FactName, factNames } from '@stack/shared/models/facts.ts'
import type { StatementRecord } from '@stack/shared/models/statement.record.ts'
import type { Check } from '@stack/shared/sources/check.record.ts'
import type { ClaimRecord } from '@stack/shared/sources/claim.record.ts'
import type { SourceRecord } from '@stack/shared/sources/source.record.ts'
import type { OfferingRecord } from '@stack/shared/stack/offering.record.ts'
import type { PublishedQuantizationRecord } from '@stack/shared/stack/quantization.record.ts'

/** What a claim says, by the part of the report it stands in. */
export type ClaimContent =
  | { readonly kind: 'facts'; readonly fact: FactName; readonly record: FactRecord }
  | { readonly kind: 'scores'; readonly record: ScoreRecord }
  | { readonly kind: 'offerings'; readonly record: OfferingRecord }
  | { readonly kind: 'quantizations'; readonly record: PublishedQuantizationRecord }
  | { readonly kind: 'innovations' | 'limitations'; readonly record: StatementRecord }
  | { readonly kind: 'lineage'; readonly record: LineageRecord }

/** One claim of the catalogue, with what it takes to look it up. */
export interface PlacedClaim {
  readonly model: string
  readonly source: string
  /** What it is about, in few characters: the fact, benchmark, provider or parent. */
  readonly about: string
  readonly content: ClaimContent
  /** Changes whenever the claim, its place or its document does. */
  readonly fingerprint: string
}

/** What a claim says, without what is told about it: a note or a dispute changes nothing a program could look up. */
const canonical = (claim: object): string =>
  JSON.stringify(
    Object.entries(claim)
      .filter(([field]) => field !== 'note' && field !== 'dispute' && field !== 'retraction')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Names a claim by what it says and where: equal claims have equal fingerprints on every machine. */
export function fingerprintOf(
  subject: string,
  source: SourceRecord,
  kind: string,
  about: string,
  claim: object,
): string {
  const { pinned, url } = source
  const where = pinned ? [pinned.repository, pinned.commit, pinned.path] : [url]
  return hash('sha256', JSON.stringify([subject, kind, about, ...where, canonical(claim)])).slice(0, 12)
}

/** What a claim is about, as far as its kind says it. */
export function aboutOf(content: ClaimContent): string {
  switch (content.kind) {
    case 'facts':
      return content.fact
    case 'scores':
      return content.record.benchmark
    case 'offerings':
      return content.record.provider
    case 'quantizations':
      return content.record.quantization
    case 'lineage':
      return `${content.record.relation} ${content.record.model ?? content.record.unlisted_model ?? ''}`
    case 'innovations':
    case 'limitations':
      return content.kind
  }
}

function* contentsOf(report: ReportRecord): Generator<ClaimContent> {
  for (const fact of factNames) {
    const record = report.facts?.[fact]
    if (record) yield { kind: 'facts', fact, record }
  }
  for (const record of report.scores ?? []) yield { kind: 'scores', record }
  for (const record of report.offerings ?? []) yield { kind: 'offerings', record }
  for (const record of report.quantizations ?? []) yield { kind: 'quantizations', record }
  for (const record of report.innovations ?? []) yield { kind: 'innovations', record }
  for (const record of report.limitations ?? []) yield { kind: 'limitations', record }
  for (const record of report.lineage ?? []) yield { kind: 'lineage', record }
}

/** Every claim of every model, in the order of the files. */
export function claimsOf(catalog: Catalog): PlacedClaim[] {
  return [...catalog.models].flatMap(([model, { reports }]) =>
    reports.flatMap((report) =>
      [...contentsOf(report)].map((content) => {
        const about = aboutOf(content)
        const source = catalog.sources.get(report.source)!
        return {
          model,
          source: report.source,
          about,
          content,
          fingerprint: fingerprintOf(model, source, content.kind, about, content.record),
        }
      }),
    ),
  )
}

/** Which claims have a kept result that still holds for them, by claim. */
export function checksOf(catalog: Catalog): ReadonlyMap<ClaimRecord, Check> {
  const found = new Map<ClaimRecord, Check>()
  if (catalog.checks.size === 0) return found
  for (const { source, content, fingerprint } of claimsOf(catalog)) {
    const check = catalog.checks.get(source)?.byFingerprint.get(fingerprint)
    if (check) found.set(content.record, check)
  }
  return found
}
