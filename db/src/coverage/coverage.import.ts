import { type FactName, factNames } from '@stack/shared/models/facts.ts'
import type { CatalogRows } from '../rows.ts'
import type { Database } from '../tables.ts'

/** How many gaps are named as the most wanted. */
const mostWanted = 10

/** Rows of how much is stated, and of what is wanted most: the fact that most models have first, in the newest model first. */
export function coverageRows(
  models: readonly Pick<Database['model'], 'id' | 'releasedOn'>[],
  facts: readonly Database['fact'][],
  scores: readonly Database['score'][],
  benchmarkIds: readonly number[],
): CatalogRows {
  const modelsByFact = Map.groupBy(
    facts.filter(({ rank }) => rank === 1),
    ({ name }) => name,
  )
  const modelsByBenchmark = Map.groupBy(
    scores.filter(({ rank }) => rank === 1),
    ({ benchmarkId }) => benchmarkId,
  )
  const countOf = (name: FactName) => modelsByFact.get(name)?.length ?? 0
  const coverage = [
    ...factNames.map((factName) => ({ factName, benchmarkId: null, models: countOf(factName) })),
    ...benchmarkIds.map((benchmarkId) => ({
      factName: null,
      benchmarkId,
      models: modelsByBenchmark.get(benchmarkId)?.length ?? 0,
    })),
  ].map((row, at) => ({ id: at + 1, ...row }))

  const newestFirst = models.toSorted((a, b) => (b.releasedOn ?? '').localeCompare(a.releasedOn ?? '') || a.id - b.id)
  const gap = factNames
    .toSorted((a, b) => countOf(b) - countOf(a))
    .flatMap((factName) => {
      const having = new Set(modelsByFact.get(factName)?.map(({ modelId }) => modelId))
      return newestFirst.filter(({ id }) => !having.has(id)).map(({ id: modelId }) => ({ modelId, factName }))
    })
    .slice(0, mostWanted)
    .map((row, at) => ({ id: at + 1, ...row }))
  return { coverage, gap }
}
