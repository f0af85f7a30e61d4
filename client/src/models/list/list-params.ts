import { choiceParam, flagParam, integerParam, listParam, type Param, rangeParam, textParam } from '../../ui/params.ts'
import type { ViewStateOf } from '../../ui/view-params.ts'
import { parseDay } from './bounds-text.ts'
import { type ColumnId, columnIds, defaultColumns } from './list-columns.ts'
import { defaultSort, sorts } from './list-sort.ts'

/** Days from and to, and whether models without a day count in. */
export interface Days {
  from: string | null
  to: string | null
  withMissing: boolean
}

const anyDay: Days = { from: null, to: null, withMissing: false }
const daysText = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?(,none)?$/

/** A range of days, `2024-12-01..2025-06-30`, open at either end; `,none` takes in those without a day. */
const daysParam = (): Param<Days> => ({
  fallback: anyDay,
  read: (text) => {
    const [whole, from = null, to = null, none] = daysText.exec(text) ?? []
    const isUsable = [from, to].every((day) => day === null || parseDay(day) !== null)
    if (whole === undefined || !isUsable || (from && to && from > to)) return { value: anyDay, ignored: text }
    return { value: { from, to, withMissing: none !== undefined } }
  },
  write: ({ from, to, withMissing }) =>
    from === null && to === null && !withMissing ? '' : `${from ?? ''}..${to ?? ''}${withMissing ? ',none' : ''}`,
})

const columns = listParam(columnIds.length, columnIds)
const isDefault = (ids: readonly ColumnId[]) => ids.join() === defaultColumns.join()

/** The columns in the user's order. */
const columnsParam: Param<readonly ColumnId[]> = {
  fallback: defaultColumns,
  read: (text) => {
    const reading = columns.read(text)
    return reading.value.length === 0 ? { value: defaultColumns, ignored: text } : reading
  },
  write: (ids) => (isDefault(ids) ? '' : ids.join(',')),
}

export const opennessWords = ['open-source', 'open-weights', 'source-available', 'undetermined'] as const
export const architectureWords = ['dense', 'moe', 'ssm', 'hybrid', 'hybrid-moe', 'not-reported'] as const
export const stageWords = ['base', 'instruct', 'reasoning', 'hybrid-reasoning'] as const

export const modalityWords = ['text', 'image', 'audio', 'video'] as const

/** The conditions of the list. */
export const filterParams = {
  q: textParam(),
  openness: listParam(opennessWords.length, opennessWords),
  organization: listParam(),
  architecture: listParam(architectureWords.length, architectureWords),
  license: listParam(),
  total: rangeParam(),
  active: rangeParam(),
  context: rangeParam(),
  released: daysParam(),
  stage: listParam(stageWords.length, stageWords),
  family: listParam(),
  modality: listParam(modalityWords.length, modalityWords),
  format: listParam(),
  score: listParam(),
} as const

/** The list's address: its conditions, and how they are shown. */
export const listParams = {
  ...filterParams,
  sort: choiceParam(sorts, defaultSort),
  cols: columnsParam,
  page: integerParam(1, 1, 200),
  marks: flagParam(),
} as const

export type FilterState = ViewStateOf<typeof filterParams>
export type ListState = ViewStateOf<typeof listParams>
