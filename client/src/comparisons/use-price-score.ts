import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useDay } from '../ui/day.ts'
import type { CompareState } from './compare.params.ts'
import type { ComparedModel, Comparison } from './comparison.query.ts'
import { chosenScore, priceScore } from './price-score.ts'
import { priceScoreQuery } from './price-score.query.ts'

/**
 * What the block of prices and scores shows. Its benchmark follows from the comparison, so that it can be asked for only after
 * it, and is asked for only when the block is near.
 */
export function usePriceScore(
  models: readonly ComparedModel[],
  benchmarks: Comparison['benchmarks'],
  { x, y }: Pick<CompareState, 'x' | 'y'>,
  isNear: boolean,
) {
  const choice = chosenScore(y, benchmarks)
  const [{ data, error }] = useQuery({
    query: priceScoreQuery,
    variables: { benchmark: choice?.benchmark ?? '', set: choice?.set ?? null, asOf: useDay() },
    pause: choice === null || !isNear,
  })
  const benchmark = data?.benchmark
  const found = useMemo(() => (benchmark ? priceScore(benchmark, models, x) : null), [benchmark, models, x])
  return { found, hasFailed: error !== undefined || (data !== undefined && !benchmark) }
}
