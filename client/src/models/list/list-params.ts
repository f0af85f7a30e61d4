import { choiceParam, flagParam, listParam, type Param } from '@stack/shared/format/params.ts'
import { filterParams } from '@stack/shared/models/list-address.ts'
import { pageParam } from '../../ui/pager.tsx'
import type { ViewStateOf } from '../../ui/view-params.ts'
import { type ColumnId, columnIds, defaultColumns } from './list-columns.ts'
import { type AxisColumn, defaultSort, isAxisColumn, sorts } from './list-sort.ts'

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

const scoreAxis = /^score:[a-z0-9][a-z0-9.-]{0,79}(:[a-z0-9][a-z0-9.-]{0,99})?$/

/** What an axis shows: a column of figures, or `score:{benchmark}` and, after a colon, the settings set if not its largest. */
const axisParam = (fallback: AxisColumn): Param<string> => ({
  fallback,
  read: (text) => (scoreAxis.test(text) || isAxisColumn(text) ? { value: text } : { value: fallback, ignored: text }),
  write: (axis) => (axis === fallback ? '' : axis),
})

/** The list's address: its conditions, and how they are shown. */
export const listParams = {
  ...filterParams,
  sort: choiceParam(sorts, defaultSort),
  cols: columnsParam,
  page: pageParam,
  marks: flagParam(),
  view: choiceParam(['table', 'scatter', 'timeline'], 'table'),
  x: axisParam('totalParameters'),
  y: axisParam('contextTokens'),
} as const

export type ListState = ViewStateOf<typeof listParams>
