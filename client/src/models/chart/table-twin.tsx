import { markerOf, type SourceNumbers } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { useTray } from '../../ui/tray.ts'
import { Value } from '../../ui/value.tsx'
import type { ModelAxis } from './axes.ts'
import styles from './charted.module.css'
import type { ChartedRow } from './charted-rows.ts'

interface TableTwinProps {
  rows: readonly ChartedRow[]
  axes: { x: ModelAxis; y: ModelAxis }
  isTimeline: boolean
  numbers: SourceNumbers
}

const modelColumn: Column<ChartedRow> = {
  id: 'model',
  head: 'Model',
  cell: ({ model }) => (
    <PageLink className="strong" href={`/models/${model.slug}`}>
      {model.name}
    </PageLink>
  ),
}
const familyColumn: Column<ChartedRow> = { id: 'family', head: 'Family', cell: ({ model }) => model.family.name }

const figureColumn = (side: 'x' | 'y', axis: ModelAxis, numbers: SourceNumbers): Column<ChartedRow> => ({
  id: side,
  head: axis.label,
  unit: axis.unit,
  numeric: true,
  cell: (row) => {
    const { text, claim } = row[side]
    return (
      <Value
        numeric
        shown={{
          status: 'reported',
          text,
          marker: markerOf(claim, claim.id, numbers),
          reports: claim.valueCount,
          isDisputed: claim.dispute !== null,
          isWithdrawn: claim.retraction !== null,
        }}
      />
    )
  },
})

/** The figures behind the marks, with their sources. */
export function TableTwin({ rows, axes: { x, y }, isTimeline, numbers }: TableTwinProps) {
  const tray = useTray()
  const up = figureColumn('y', y, numbers)
  const across = figureColumn('x', x, numbers)
  const figures = x.id === y.id ? [up] : [up, across]
  return (
    <DataTable
      sticky
      className={styles['twin'] ?? ''}
      caption={isTimeline ? 'Days of release, the latest first' : `${y.label} and ${x.label}, the highest first`}
      columns={isTimeline ? [modelColumn, familyColumn, across] : [modelColumn, ...figures]}
      groups={[{ id: 'drawn', rows }]}
      rowKey={({ model }) => model.slug}
      choice={{
        isChosen: ({ model }) => tray.has(model.slug),
        onToggle: ({ model }) => tray.toggle({ id: model.slug, label: model.name }),
        name: ({ model }) => `Compare ${model.name}`,
        isDisabled: ({ model }) => tray.isFull && !tray.has(model.slug),
      }}
    />
  )
}
