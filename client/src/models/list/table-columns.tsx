import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { opennessPanel } from '../../sources/claim-marker.ts'
import type { Column } from '../../ui/data-table.tsx'
import { OpennessBadge } from '../../ui/openness-badge.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { shortLicense } from '../licenses/short-name.ts'
import { CellValue, PanelText } from './cell-value.tsx'
import { type ColumnId, headingOf, isFactColumn, isPriceColumn, type RecordColumnId } from './list-columns.ts'
import type { ListRow } from './list-rows.ts'
import { columnOf, isDescending, isSortColumn, type Sort, type SortColumn } from './list-sort.ts'
import type { ListedModel } from './models.query.ts'
import styles from './list.module.css'

/** The name of a model with its maker below. */
export function ModelName({ model }: { model: ListedModel }) {
  return (
    <>
      <PageLink className={styles['name'] ?? ''} href={`/models/${model.slug}`}>
        {model.name}
      </PageLink>
      <PageLink
        className={`sub ${styles['quiet']} ${styles['maker']}`}
        href={`/organizations/${model.organization.slug}`}
      >
        {model.organization.name}
      </PageLink>
    </>
  )
}

/** How open a model is, and the rule behind it one step away. */
export function OpennessCell({ model }: { model: ListedModel }) {
  return (
    <PanelText opens={opennessPanel(model.slug)}>
      <OpennessBadge openness={model.openness.class} />
    </PanelText>
  )
}

/** The licence of the weights, by its short name where it has one. */
export function LicenseLink({ model, className }: { model: ListedModel; className?: string }) {
  const { slug, name } = model.license
  return (
    <PageLink className={className} href={`/licenses/${slug}`} title={name}>
      {shortLicense(model.license)}
    </PageLink>
  )
}

const records: Record<RecordColumnId, { numeric: boolean; cell: (row: ListRow) => React.ReactNode }> = {
  openness: {
    numeric: false,
    cell: ({ model }) => (
      <>
        <OpennessCell model={model} />
        <LicenseLink model={model} className={`sub ${styles['quiet']} ${styles['license']}`} />
      </>
    ),
  },
  scores: {
    numeric: true,
    cell: ({ model }) => (
      <Count href={`/models/${model.slug}#benchmarks`} name={`Scores of ${model.name}`}>
        {formatNumber(model.known.totalCount)}
      </Count>
    ),
  },
  factsReported: {
    numeric: true,
    cell: ({ model }) => (
      <Count href={`/models/${model.slug}#specs`} name={`Facts of ${model.name}`}>
        {formatNumber(model.record.factsReported)}
      </Count>
    ),
  },
  claimsChecked: {
    numeric: true,
    cell: ({ model }) => (
      <Count href={`/models/${model.slug}#sources`} name={`Sources of ${model.name}`}>
        {formatShare(model.record.claimsChecked, model.record.claims)}
      </Count>
    ),
  },
}

function Count({ href, name, children }: { href: string; name: string; children: string }) {
  return (
    <span className="value">
      <PageLink className={styles['quiet'] ?? ''} href={href} aria-label={`${children}: ${name}`}>
        {children}
      </PageLink>
      <span className="slot" />
    </span>
  )
}

/** What stands in a row under a column. */
export function ListCell({ row, column }: { row: ListRow; column: ColumnId }) {
  if (!isFactColumn(column) && !isPriceColumn(column)) return records[column].cell(row)
  const shown = row.cells.get(column)
  if (!shown) return null
  const day = isPriceColumn(column) && row.model[column]?.asOf
  return (
    <>
      <CellValue shown={shown} numeric={isNumeric(column)} />
      {day && shown.status === 'reported' && (
        <span className={`sub ${styles['seen']}`}>
          seen <span className="nowrap">{formatDay(day)}</span>
        </span>
      )}
    </>
  )
}

const isNumeric = (id: ColumnId) =>
  isFactColumn(id) || isPriceColumn(id)
    ? headingOf(id).number !== undefined || id === 'releasedOn'
    : records[id].numeric

/** The columns of the table. With `onSort` the heads that the API can sort by are buttons. */
export function tableColumns(ids: readonly ColumnId[], sort: Sort, onSort?: (column: SortColumn) => void) {
  const order = isDescending(sort) ? ('descending' as const) : ('ascending' as const)
  const sorting = (id: string) => ({
    ...(columnOf(sort) === id && { sorted: order }),
    ...(onSort && isSortColumn(id) && { onSort: () => onSort(id) }),
  })
  const name: Column<ListRow> = {
    id: 'name',
    head: 'Model',
    unit: 'organization',
    cell: ({ model }) => <ModelName model={model} />,
    ...sorting('name'),
  }
  const rest = ids.map((id): Column<ListRow> => {
    const { head, unit } = headingOf(id)
    return {
      id,
      head,
      ...(unit !== undefined && { unit }),
      ...(isNumeric(id) && { numeric: true }),
      cell: (row) => <ListCell row={row} column={id} />,
      ...sorting(id),
    }
  })
  return [name, ...rest]
}
