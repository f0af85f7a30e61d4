import { type FactName, factNames } from '@stack/shared/models/facts.ts'
import type { CatalogRows } from '../rows.ts'
import type { ClaimColumns, Database } from '../tables.ts'

/** How many gaps are named as the most wanted. */
const mostWanted = 10

type Claim = Pick<ClaimColumns, 'modelId' | 'asOf'>

/** How many models some claims are about, by each day on which one more came to be known. */
function growth(claims: readonly Claim[]): { day: string; models: number }[] {
  const firstDays = new Map<number, string>()
  for (const { modelId, asOf } of claims) {
    const first = firstDays.get(modelId)
    if (first === undefined || asOf < first) firstDays.set(modelId, asOf)
  }
  const days = [...firstDays.values()].sort()
  return days.flatMap((day, at) => (day === days[at + 1] ? [] : [{ day, models: at + 1 }]))
}

/** Rows of how much is stated, and of what is wanted most: the fact that most models have first, in the newest model first. */
export function coverageRows(
  models: readonly Pick<Database['model'], 'id' | 'releasedOn'>[],
  facts: readonly Database['fact'][],
  scores: readonly Database['score'][],
  benchmarkIds: readonly number[],
): CatalogRows {
  const factsByName = Map.groupBy(facts, ({ name }) => name)
  const scoresByBenchmark = Map.groupBy(scores, ({ benchmarkId }) => benchmarkId)
  const counted = [
    ...factNames.map((factName) => ({ factName, benchmarkId: null, days: growth(factsByName.get(factName) ?? []) })),
    ...benchmarkIds.map((benchmarkId) => ({
      factName: null,
      benchmarkId,
      days: growth(scoresByBenchmark.get(benchmarkId) ?? []),
    })),
  ]
  const coverage = counted.map(({ days, ...thing }, at) => ({ id: at + 1, ...thing, models: days.at(-1)?.models ?? 0 }))
  const coverageDay = counted.flatMap(({ days }, at) => days.map((day) => ({ coverageId: at + 1, ...day })))

  const countOf = (name: FactName) => coverage[factNames.indexOf(name)]!.models

  const newestFirst = models.toSorted((a, b) => (b.releasedOn ?? '').localeCompare(a.releasedOn ?? '') || a.id - b.id)
  const gap = factNames
    .toSorted((a, b) => countOf(b) - countOf(a))
    .flatMap((factName) => {
      const having = new Set(factsByName.get(factName)?.map(({ modelId }) => modelId))
      return newestFirst.filter(({ id }) => !having.has(id)).map(({ id: modelId }) => ({ modelId, factName }))
    })
    .slice(0, mostWanted)
    .map((row, at) => ({ id: at + 1, ...row }))
  return { coverage, coverageDay, gap }
}
