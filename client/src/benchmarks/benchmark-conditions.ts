import { choiceParam, flagParam, slugParam, textParam } from '@stack/shared/format/params.ts'
import type { VariablesOf } from '../graphql/tada.ts'
import { pageParam } from '../ui/pager.tsx'
import type { ViewStateOf } from '../ui/view-params.ts'
import { categories } from './category-words.ts'
import type { benchmarksQuery } from './list.query.ts'

export const benchmarkParams = {
  q: textParam(),
  category: choiceParam(['ALL', ...categories], 'ALL'),
  scored: flagParam(),
  /** Only those on which this model has no score. */
  without: slugParam(),
  /** Absent: by category, and by name within it. */
  sort: choiceParam(['category', 'name', '-name', 'models', '-models'], 'category'),
  page: pageParam,
}
type State = ViewStateOf<typeof benchmarkParams>

function orderOf(sort: State['sort']) {
  const byName = { key: 'NAME', direction: 'ASC' } as const
  if (sort === 'category') return [{ key: 'CATEGORY', direction: 'ASC' } as const, byName]
  const direction = sort.startsWith('-') ? ('DESC' as const) : ('ASC' as const)
  return sort.endsWith('name') ? [{ ...byName, direction }] : [{ key: 'MODELS' as const, direction }, byName]
}

/** The variables of the list's query for an address. */
export function variablesOf({ q, category, scored, without, sort }: State): VariablesOf<typeof benchmarksQuery> {
  const filter = {
    ...(q.trim() !== '' && { text: q.trim() }),
    ...(category !== 'ALL' && { categories: [category] }),
    ...(scored && { hasScores: true }),
    ...(without !== null && { lacksScoreOf: without }),
  }
  return { ...(Object.keys(filter).length > 0 && { filter }), orderBy: orderOf(sort) }
}
