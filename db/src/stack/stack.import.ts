import type { Catalog } from '@stack/shared/catalog.ts'
import { nodeId } from '../node-id.ts'
import { type CatalogRows, type Ids, idOf, inOrder } from '../rows.ts'
import { claimRows, type PlacedReport } from '../sources/claims.import.ts'
import type { Database } from '../tables.ts'

/** Rows of quantizations, runtimes, providers and hardware. */
export function stackRows(catalog: Catalog, ids: Ids): CatalogRows {
  const runtimes = inOrder(catalog.runtimes)
  return {
    quantization: inOrder(catalog.quantizations).map(
      ([slug, { name, format, explanation, bits_per_weight: bits }]) => ({
        id: idOf(ids, 'quantizations', slug),
        nodeId: nodeId('Quantization', slug),
        slug,
        name,
        format,
        explanation,
        bitsPerWeight: bits?.value ?? null,
        bitsSourceId: bits ? idOf(ids, 'sources', bits.source) : null,
        bitsLocator: bits?.at ?? null,
        bitsNote: bits?.note ?? null,
      }),
    ),
    runtime: runtimes.map(([slug, { name, license, repository, homepage }]) => ({
      id: idOf(ids, 'runtimes', slug),
      nodeId: nodeId('Runtime', slug),
      slug,
      name,
      license,
      repository,
      homepage: homepage ?? null,
    })),
    runtimeSupport: runtimes
      .flatMap(([slug, { runs }]) => runs.map((run) => ({ slug, run })))
      .map(({ slug, run }, at) => ({
        id: at + 1,
        runtimeId: idOf(ids, 'runtimes', slug),
        quantizationId: idOf(ids, 'quantizations', run.quantization),
        support: run.support,
        hardware: run.hardware ?? [],
        sourceId: idOf(ids, 'sources', run.source),
        locator: run.at,
        note: run.note ?? null,
      })),
    provider: inOrder(catalog.providers).map(([slug, { name, homepage, is_aggregate: isAggregate = false }]) => ({
      id: idOf(ids, 'providers', slug),
      nodeId: nodeId('Provider', slug),
      slug,
      name,
      homepage,
      isAggregate,
    })),
    hardware: inOrder(catalog.hardware).map(
      ([slug, { name, vendor, kind, memory_gigabytes: memory, bandwidth_gigabytes_per_second: bandwidth }]) => ({
        id: idOf(ids, 'hardware', slug),
        nodeId: nodeId('Hardware', slug),
        slug,
        name,
        vendorId: idOf(ids, 'organizations', vendor),
        kind,
        memoryGigabytes: memory.value,
        memorySourceId: idOf(ids, 'sources', memory.source),
        memoryLocator: memory.at,
        bandwidthGigabytesPerSecond: bandwidth?.value ?? null,
        bandwidthSourceId: bandwidth ? idOf(ids, 'sources', bandwidth.source) : null,
        bandwidthLocator: bandwidth?.at ?? null,
      }),
    ),
  }
}

/** Ranks the offerings that can stand for the price of one provider: the first of them is its price. */
function withPriceRanks(rows: readonly Database['offering'][]): Database['offering'][] {
  const priced = rows.filter(
    (row) =>
      !row.isFreeTier &&
      row.disputeReason === null &&
      row.retractionReason === null &&
      (row.inputUsdPerMillionTokens !== null || row.outputUsdPerMillionTokens !== null),
  )
  const ranks = new Map(
    [...Map.groupBy(priced, ({ modelId, providerId }) => `${modelId} ${providerId}`).values()].flatMap((ofOne) =>
      ofOne.toSorted((a, b) => a.rank - b.rank).map(({ id }, at) => [id, at + 1] as const),
    ),
  )
  return rows.map((row) => ({ ...row, priceRank: ranks.get(row.id) ?? null }))
}

/** Rows of what providers offer. */
export function offeringRows(reports: readonly PlacedReport[], ids: Ids): Database['offering'][] {
  const drafts = reports.flatMap((report) =>
    (report.record.offerings ?? []).map((claim) => ({
      report,
      claim,
      hasSettings: true,
      key: claim.is_free_tier ? `${claim.provider}/free` : claim.provider,
      value: JSON.stringify([claim.input_usd_per_million_tokens, claim.output_usd_per_million_tokens]),
      content: {
        providerId: idOf(ids, 'providers', claim.provider),
        inputUsdPerMillionTokens: claim.input_usd_per_million_tokens ?? null,
        outputUsdPerMillionTokens: claim.output_usd_per_million_tokens ?? null,
        outputTokensPerSecond: claim.output_tokens_per_second ?? null,
        timeToFirstTokenMs: claim.time_to_first_token_ms ?? null,
        contextTokens: claim.context_tokens ?? null,
        precision: claim.precision ?? null,
        isFreeTier: claim.is_free_tier ?? false,
        priceRank: null,
      },
    })),
  )
  // A price of another day is history and contradicts nothing.
  const rows: Database['offering'][] = claimRows(
    'Offering',
    drafts,
    ids,
    (a, b) => a.report !== b.report && a.report.record.as_of === b.report.record.as_of,
  )
  return withPriceRanks(rows)
}

/** Rows of formats that weights are published in. */
export function publishedQuantizationRows(
  reports: readonly PlacedReport[],
  ids: Ids,
): Database['publishedQuantization'][] {
  const drafts = reports.flatMap((report) =>
    (report.record.quantizations ?? []).map((claim) => ({
      report,
      claim,
      hasSettings: true,
      key: claim.quantization,
      value: claim.quantization,
      content: {
        quantizationId: idOf(ids, 'quantizations', claim.quantization),
        url: claim.url ?? null,
        sizeBytes: claim.size_bytes ?? null,
      },
    })),
  )
  return claimRows('PublishedQuantization', drafts, ids)
}
