import { type ReactNode, useMemo } from 'react'
import { SourceNumbers } from '../../sources/claim-marker.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useTray } from '../../ui/tray.ts'
import { type ColumnId, movedColumn } from './list-columns.ts'
import { blocksOf, listRows } from './list-rows.ts'
import { columnOf, type Sort, type SortColumn } from './list-sort.ts'
import { ModelCards } from './model-cards.tsx'
import type { ListedModel } from './models.query.ts'
import { tableColumns } from './table-columns.tsx'
import styles from './list.module.css'
import { useIsNarrow } from './use-is-narrow.ts'

interface ModelRowsProps {
  models: readonly ListedModel[]
  columns: readonly ColumnId[]
  sort: Sort
  marks: boolean
  caption?: string
  onSort?: (column: SortColumn) => void
  onColumns?: (columns: readonly ColumnId[]) => void
  /** What stands below and needs the numbers of the sources. */
  children: (numbers: SourceNumbers) => ReactNode
}

/** Models as a table, or as blocks on a small screen; each can be chosen for comparison. */
export function ModelRows({
  models,
  columns,
  sort,
  marks,
  caption = 'Models',
  onSort,
  onColumns,
  children,
}: ModelRowsProps) {
  const isNarrow = useIsNarrow()
  const tray = useTray()
  const sorted = columnOf(sort)
  const { blocks, numbers } = useMemo(() => {
    const sources = new SourceNumbers()
    const wanted = sorted === 'name' || columns.includes(sorted) ? columns : [...columns, sorted]
    return { blocks: blocksOf(listRows(models, wanted, sources), sorted), numbers: sources }
  }, [models, columns, sorted])
  const choice = {
    isChosen: ({ model }: { model: ListedModel }) => tray.has(model.slug),
    onToggle: ({ model }: { model: ListedModel }) => tray.toggle({ id: model.slug, label: model.name }),
    isDisabled: ({ model }: { model: ListedModel }) => tray.isFull && !tray.has(model.slug),
    name: ({ model }: { model: ListedModel }) =>
      tray.isFull && !tray.has(model.slug) ? `Compare ${model.name}: 12 is the most` : `Compare ${model.name}`,
  }
  return (
    <>
      {isNarrow ? (
        <ModelCards blocks={blocks} columns={columns} sorted={sorted} marks={marks} choice={choice} />
      ) : (
        <DataTable
          caption={caption}
          columns={tableColumns(columns, sort, onSort)}
          groups={blocks}
          rowKey={({ model }) => model.id}
          choice={choice}
          marks={marks}
          sticky
          twoLine
          grid
          onMoveColumn={(id, by) => onColumns?.(movedColumn(columns, id, by))}
          className={styles['table'] ?? ''}
        />
      )}
      {children(numbers)}
    </>
  )
}
