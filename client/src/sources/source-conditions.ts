import { choiceParam, textParam } from '@stack/shared/format/params.ts'
import type { VariablesOf } from '../graphql/tada.ts'
import { pageParam } from '../ui/pager.tsx'
import type { ViewStateOf } from '../ui/view-params.ts'
import type { ListedSource, sourcesQuery } from './list.query.ts'

export const tiers = ['A', 'B', 'C'] as const
export const checks = ['any', 'checked', 'mismatch', 'not-checkable', 'not-checked'] as const
export type CheckChoice = (typeof checks)[number]

const sortKeys = {
  title: 'TITLE',
  published: 'PUBLISHED_ON',
  read: 'READ_ON',
  models: 'MODELS',
  claims: 'CLAIMS',
  checked: 'CHECKED',
  mismatched: 'MISMATCHED',
  'not-checkable': 'NOT_CHECKABLE',
} as const
export type SortColumn = keyof typeof sortKeys
const columns = Object.keys(sortKeys) as SortColumn[]

export const sourceParams = {
  q: textParam(),
  tier: choiceParam(['all', ...tiers], 'all'),
  check: choiceParam(checks, 'any'),
  /** Absent: by tier, and by title within it. */
  sort: choiceParam(['tier', ...columns.flatMap((column) => [column, `-${column}` as const])], 'tier'),
  page: pageParam,
}
type State = ViewStateOf<typeof sourceParams>

const checkNames = {
  checked: 'CHECKED',
  mismatch: 'MISMATCH',
  'not-checkable': 'NOT_CHECKABLE',
  'not-checked': 'NOT_CHECKED',
} as const

function orderOf(sort: State['sort']) {
  const byTitle = { key: 'TITLE' as const, direction: 'ASC' as const }
  const column = columns.find((one) => sort === one || sort === `-${one}`)
  if (!column) return [{ key: 'TIER' as const, direction: 'ASC' as const }, byTitle]
  const first = { key: sortKeys[column], direction: sort === column ? ('ASC' as const) : ('DESC' as const) }
  return column === 'title' ? [first] : [first, byTitle]
}

/** The variables of the list's query for an address. */
export function variablesOf({ q, tier, check, sort }: State): VariablesOf<typeof sourcesQuery> {
  const filter = {
    ...(q.trim() !== '' && { text: q.trim() }),
    ...(tier !== 'all' && { tiers: [tier] }),
    ...(check !== 'any' && { checks: [checkNames[check]] }),
  }
  return { ...(Object.keys(filter).length > 0 && { filter }), orderBy: orderOf(sort) }
}

/** Claims of a source that nobody looked for again. */
export const notChecked = ({ claims, checked, mismatched, notCheckable }: ListedSource['record']): number =>
  claims - checked - mismatched - notCheckable
