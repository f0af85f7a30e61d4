import type { PlacedReport } from '../sources/claims.import.ts'
import type { Database } from '../tables.ts'

/** How much each report holds, by the words that the catalogue counts by. */
const heldBy = ({ record }: PlacedReport) => ({
  facts: Object.keys(record.facts ?? {}).length,
  scores: record.scores?.length ?? 0,
  offerings: record.offerings?.length ?? 0,
})

/** Rows of how much was known by each day: models with a report, sources they were read from, reports, and what these state. */
export function catalogDayRows(reports: readonly PlacedReport[]): Database['catalogDay'][] {
  const models = new Set<number>()
  const sources = new Set<string>()
  const held = { reports: 0, facts: 0, scores: 0, offerings: 0 }
  const byDay = Map.groupBy(reports, ({ record }) => record.as_of)
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, ofDay]) => {
      for (const report of ofDay) {
        models.add(report.modelId)
        sources.add(report.record.source)
        const { facts, scores, offerings } = heldBy(report)
        held.reports += 1
        held.facts += facts
        held.scores += scores
        held.offerings += offerings
      }
      return { day, counts: JSON.stringify({ models: models.size, sources: sources.size, ...held }) }
    })
}
