import { nodeId } from '../node-id.ts'
import type { PlacedReport } from '../sources/claims.import.ts'
import type { ClaimColumns, Database } from '../tables.ts'

/** All claims by what they are, as they are counted in a summary. */
export type ClaimsByWord = Readonly<Record<string, readonly ClaimColumns[]>>

/** A change before it has its ids. `name` tells it apart for as long as the report and its claim keep their place. */
type Change = Omit<Database['change'], 'id' | 'nodeId'> & { readonly name: string }

const counted = (count: number, word: string) => `${count} ${count === 1 ? word : `${word}s`}`

/** Rows of what happened, in the order of days. */
export function changeRows(reports: readonly PlacedReport[], claims: ClaimsByWord): Database['change'][] {
  const byReport = Object.entries(claims).map(
    ([word, all]) => [word, Map.groupBy(all, ({ reportId }) => reportId)] as const,
  )
  const used = new Map<string, number>()
  const changes = reports.flatMap(({ id: reportId, model, record }): Change[] => {
    const parts = byReport
      .map(([word, all]) => [word, all.get(reportId) ?? []] as const)
      .filter(([, { length }]) => length > 0)
    const own = parts.flatMap(([, part]) => part)
    const [first] = own
    if (!first) return []
    const { modelId, sourceId } = first
    const change = (name: string, day: string, kind: string, count: number, summary: string): Change => ({
      name: `${kind}/${name}`,
      day,
      kind,
      modelId,
      sourceId,
      reportId,
      claims: count,
      summary,
    })
    const words = parts.map(([word, part]) => counted(part.length, word)).join(', ')
    const report = `${model}/${record.source}/${record.as_of}${record.via ? `/${record.via}` : ''}`
    const times = (used.get(report) ?? 0) + 1
    used.set(report, times)
    return [
      change(times === 1 ? report : `${report}/${times}`, record.recorded_on, 'recorded', own.length, words),
      ...own.flatMap(({ nodeId: claim, disputedOn, disputeReason, retractedOn, retractionReason }) => [
        ...(disputedOn && disputeReason ? [change(claim, disputedOn, 'disputed', 1, disputeReason)] : []),
        ...(retractedOn && retractionReason ? [change(claim, retractedOn, 'withdrawn', 1, retractionReason)] : []),
      ]),
    ]
  })
  return changes
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.reportId - b.reportId)
    .map(({ name, ...change }, at) => ({ id: at + 1, nodeId: nodeId('Change', name), ...change }))
}
