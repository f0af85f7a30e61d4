import type { Measurement } from '@stack/shared/benchmarks/comparability.ts'
import { type ContradictingScore, conflictsOf, explanationOf } from '@stack/shared/benchmarks/conflict.ts'
import type { ScoreRecord } from '@stack/shared/benchmarks/score.record.ts'
import type { Catalog } from '@stack/shared/catalog.ts'
import { nodeId } from '../node-id.ts'
import { type Ids, idOf } from '../rows.ts'
import type { PlacedReport } from '../sources/claims.import.ts'
import type { Database } from '../tables.ts'

/** A score in its report, with how it was taken. */
export interface MeasuredScore {
  readonly report: PlacedReport
  readonly claim: ScoreRecord
  readonly measurement: Measurement
}

type Contradicting<Score> = ContradictingScore & { readonly score: Score }

/** Rows of conflicts, by model and benchmark, and the conflict that each score stands in. */
export function conflictRows<Score extends MeasuredScore>(
  catalog: Catalog,
  scores: readonly Score[],
  ids: Ids,
): { rows: Database['conflict'][]; conflictOf: ReadonlyMap<Score, number> } {
  const evaluatorOf = ({ evaluator }: ScoreRecord) =>
    evaluator === undefined ? null : catalog.organizations.get(evaluator)!.name
  const rows: Database['conflict'][] = []
  const conflictOf = new Map<Score, number>()
  const byThing = Map.groupBy(scores, ({ report, claim }) => `${report.model}/${claim.benchmark}`)
  for (const [thing, ofThing] of byThing) {
    const [first] = ofThing
    if (ofThing.every(({ claim }) => claim.value === first!.claim.value)) continue
    const contradicting = ofThing.map((score): Contradicting<Score> => {
      const { report, claim, measurement } = score
      return {
        reportId: report.id,
        value: claim.value,
        printed: claim.printed ?? String(claim.value),
        measurement,
        evaluator: evaluatorOf(claim),
        disputed: claim.dispute?.reason ?? null,
        withdrawn: claim.retraction?.reason ?? null,
        difference: claim.difference ?? null,
        score,
      }
    })
    for (const [at, conflict] of conflictsOf(contradicting).entries()) {
      const id = rows.length + 1
      const values = conflict.map(({ value }) => value)
      const [low, high] = [Math.min(...values), Math.max(...values)]
      const { report, claim } = conflict[0]!.score
      const { min, max } = catalog.benchmarks.get(claim.benchmark)!
      const { kind, reasons } = explanationOf(conflict)
      for (const { score } of conflict) conflictOf.set(score, id)
      rows.push({
        id,
        nodeId: nodeId('Conflict', at === 0 ? thing : `${thing}/${at + 1}`),
        modelId: report.modelId,
        benchmarkId: idOf(ids, 'benchmarks', claim.benchmark),
        low,
        high,
        share: (high - low) / (max === undefined ? Math.abs(high) : max - min),
        scoreCount: conflict.length,
        explanation: kind,
        reasons: [...reasons],
      })
    }
  }
  return { rows, conflictOf }
}
