import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatParameters } from '@stack/shared/format/parameters.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import { filterParams, type FilterState, fitsAt, isSet } from '@stack/shared/models/list-address.ts'

export type FilterName = keyof FilterState

/** A condition that holds, in words, and what the address says without it. */
export interface AppliedFilter {
  id: string
  label: string
  without: Partial<FilterState>
}

/** What the choice of a filter is called: the name of an organization, the words for a class. */
export type LabelOf = (name: ListName, value: string) => string

export type ListName = { [N in FilterName]: FilterState[N] extends readonly string[] ? N : never }[FilterName]

/** What stands before a choice that would not explain itself. */
const lists: Record<ListName, string> = {
  openness: '',
  organization: '',
  architecture: '',
  license: '',
  terms: '',
  parts: 'Released: ',
  stage: '',
  family: 'Family ',
  modality: 'Takes in ',
  output: 'Gives out ',
  format: 'Published as ',
  runtime: 'Runs on ',
  provider: 'Offered by ',
  score: 'Has a score on ',
}
const listNames = Object.keys(lists) as ListName[]

interface Open<T> {
  from: T | null
  to: T | null
  withMissing: boolean
}

function bounds<T>({ from, to, withMissing }: Open<T>, format: (value: T) => string, words: [string, string]): string {
  const missing = withMissing ? 'not reported' : ''
  const ends = [from === null ? '' : format(from), to === null ? '' : format(to)] as const
  const within =
    ends[0] && ends[1]
      ? `${ends[0]} to ${ends[1]}`
      : ends[0]
        ? `${words[0]} ${ends[0]}`
        : ends[1] && `${words[1]} ${ends[1]}`
  return within && missing ? `${within} or ${missing}` : within || missing
}

const leastAndMost: [string, string] = ['at least', 'at most']
const ranges = {
  total: (state: FilterState) => `Total parameters ${bounds(state.total, formatParameters, leastAndMost)}`,
  active: (state: FilterState) => `Active parameters ${bounds(state.active, formatParameters, leastAndMost)}`,
  context: (state: FilterState) => `Context ${bounds(state.context, formatTokens, leastAndMost)}`,
  released: (state: FilterState) => `Released ${bounds(state.released, String, ['since', 'until'])}`,
} as const
const rangeNames = Object.keys(ranges) as (keyof typeof ranges)[]

export const osiLabel = 'OSI-approved licence'
const fitsLabel = (gigabytes: number) =>
  `Fits in ${formatNumber(gigabytes)} GB at ${fitsAt.bits} bits and ${formatTokens(fitsAt.contextTokens)} tokens`

/** Every condition of an address: one for each choice of a list, one for every other. */
export function appliedFilters(state: FilterState, labelOf: LabelOf): AppliedFilter[] {
  const text = state.q.trim()
  const choices = listNames.flatMap((name) =>
    state[name].map((value: string) => ({
      id: `${name} ${value}`,
      label: lists[name] + labelOf(name, value),
      without: { [name]: state[name].filter((other) => other !== value) },
    })),
  )
  const set = rangeNames.filter((name) => isSet(state[name]))
  const single = [
    ...(state.osi ? [{ id: 'osi', label: osiLabel, without: { osi: false } }] : []),
    ...(state.fits === null ? [] : [{ id: 'fits', label: fitsLabel(state.fits), without: { fits: null } }]),
  ]
  return [
    ...(text === '' ? [] : [{ id: 'q', label: `“${text}”`, without: { q: '' } }]),
    ...choices,
    ...single,
    ...set.map((name) => ({ id: name, label: ranges[name](state), without: { [name]: filterParams[name].fallback } })),
  ]
}

/** The address without any condition. */
export const noFilters: Partial<FilterState> = Object.fromEntries(
  Object.entries(filterParams).map(([name, { fallback }]) => [name, fallback]),
)

/** "3 models", "1 model". */
export const countModels = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'model' : 'models'}`
