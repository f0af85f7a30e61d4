import type { PlacedReport } from '../sources/claims.import.ts'
import type { ClaimColumns, Database } from '../tables.ts'

/** All claims by what they are, as they are counted in a summary. */
export type ClaimsByWord = Readonly<Record<string, readonly ClaimColumns[]>>

type Change = Omit<Database['change'], 'id'>

const counted = (count: number, word: string) => `${count} ${count === 1 ? word : `${word}s`}`

/** Rows of what happened, in the order of days. */
export function changeRows(reports: readonly PlacedReport[], claims: ClaimsByWord): Database['change'][] {
  const byReport = Object.entries(claims).map(
    ([word, all]) => [word, Map.groupBy(all, ({ reportId }) => reportId)] as const,
  )
  const changes = reports.flatMap(({ id: reportId, record }): Change[] => {
    const parts = byReport
      .map(([word, all]) => [word, all.get(reportId) ?? []] as const)
      .filter(([, { length }]) => length > 0)
    const own = parts.flatMap(([, part]) => part)
    const [first] = own
    if (!first) return []
    const { modelId, sourceId } = first
    const change = (day: string, kind: string, count: number, summary: string): Change => ({
      day,
      kind,
      modelId,
      sourceId,
      reportId,
      claims: count,
      summary,
    })
    const words = parts.map(([word, part]) => counted(part.length, word)).join(', ')
    return [
      change(record.recorded_on, 'recorded', own.length, words),
      ...own.flatMap(({ disputedOn, disputeReason, retractedOn, retractionReason }) => [
        ...(disputedOn && disputeReason ? [change(disputedOn, 'disputed', 1, disputeReason)] : []),
        ...(retractedOn && retractionReason ? [change(retractedOn, 'withdrawn', 1, retractionReason)] : []),
      ]),
    ]
  })
  return changes
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.reportId - b.reportId)
    .map((change, at) => ({ id: at + 1, ...change }))
}
