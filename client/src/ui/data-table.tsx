import { type ReactNode, useRef } from 'react'
import { classes } from './classes.ts'
import { useGridKeys } from './grid-keys.ts'
import { Icon } from './icon.tsx'

export interface Column<Row> {
  id: string
  head: ReactNode
  /** Second line of the head: unit, metric, set. */
  unit?: ReactNode
  /** Right-aligned; the head keeps the slot in which the cells' markers hang. Render cells with `<Value numeric />`. */
  numeric?: boolean
  cell: (row: Row) => ReactNode
  /** The way the rows are sorted by this column now. */
  sorted?: 'ascending' | 'descending'
  /** Makes the head a button. */
  onSort?: () => void
  className?: string
}

/** A block of rows under its own line. The main block needs no head. */
export interface RowGroup<Row> {
  id: string
  head?: ReactNode
  rows: readonly Row[]
}

/** A checkbox before each row. */
export interface RowChoice<Row> {
  isChosen: (row: Row) => boolean
  onToggle: (row: Row) => void
  /** "Compare Llama 4 Scout" */
  name: (row: Row) => string
  isDisabled?: (row: Row) => boolean
}

interface DataTableProps<Row> {
  /** What the table holds. Hidden unless `captionShown`. */
  caption: string
  captionShown?: boolean
  /** The first is the head of its row and can stick at the left. */
  columns: readonly Column<Row>[]
  groups: readonly RowGroup<Row>[]
  rowKey: (row: Row) => string
  choice?: RowChoice<Row>
  /** Scrolls sideways with the first column fixed. */
  sticky?: boolean
  /** Two lines a row, for lists of records. */
  twoLine?: boolean
  /** `false` hides source markers but in the row under the pointer or the focus. */
  marks?: boolean
  /** One tab stop, arrows move from cell to cell. */
  grid?: boolean
  /** Moves a column of the grid one place; the first stays where it is. */
  onMoveColumn?: (id: string, by: 1 | -1) => void
  className?: string
}

/** A native table with a caption, scoped heads, `aria-sort`, blocks of rows and an optional checkbox column. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionShown = false,
    columns,
    groups,
    rowKey,
    choice,
    sticky,
    twoLine,
    marks = true,
    grid = false,
    onMoveColumn,
    className,
  } = props
  const ref = useRef<HTMLTableElement>(null)
  const keys = useGridKeys(ref, grid, (cell, by) => {
    const column = columns[cell - (choice ? 1 : 0)]
    if (column) onMoveColumn?.(column.id, by)
  })
  const width = columns.length + (choice ? 1 : 0)
  const table = (
    <table
      ref={ref}
      className={classes(sticky && 'sticky-first', twoLine && 'two-line', className) || undefined}
      data-marks={marks ? undefined : 'off'}
      {...keys}
    >
      <caption className={captionShown ? undefined : 'sr'}>{caption}</caption>
      <thead>
        <tr>
          {choice && (
            <th scope="col" className="cell-check">
              <span className="sr">Chosen</span>
            </th>
          )}
          {columns.map((column, at) => (
            <Head key={column.id} column={column} isFirst={at === 0} />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.head && (
            <tr className="group">
              <th scope="rowgroup" colSpan={width}>
                {sticky ? <div className="stay">{group.head}</div> : group.head}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr key={rowKey(row)} className={choice?.isChosen(row) ? 'sel' : undefined}>
              {choice && <Choice row={row} choice={choice} />}
              {columns.map((column, at) => (
                <Cell key={column.id} column={column} row={row} isFirst={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
  if (!sticky) return table
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
    <section className="scroll" aria-label={caption} {...(!grid && { tabIndex: 0 })}>
      {table}
    </section>
  )
}

function Head<Row>({ column, isFirst }: { column: Column<Row>; isFirst: boolean }) {
  const { head, unit, numeric, sorted, onSort, className } = column
  const words = (
    <>
      {sorted && <Icon name={sorted} size={12} />}
      {head}
    </>
  )
  return (
    <th scope="col" aria-sort={sorted} className={classes(numeric && 'r', isFirst && 'first', className) || undefined}>
      {onSort ? (
        <button type="button" className="sort" onClick={onSort}>
          {words}
        </button>
      ) : (
        words
      )}
      {numeric && <span className="slot" />}
      {unit !== undefined && (
        <span className="unit">
          {unit}
          {numeric && <span className="slot" />}
        </span>
      )}
    </th>
  )
}

function Cell<Row>({ column, row, isFirst }: { column: Column<Row>; row: Row; isFirst: boolean }) {
  const name = classes(column.numeric && 'r', isFirst && 'first', column.className) || undefined
  const content = column.cell(row)
  if (!isFirst) return <td className={name}>{content}</td>
  return (
    <th scope="row" className={name}>
      {content}
    </th>
  )
}

function Choice<Row>({ row, choice }: { row: Row; choice: RowChoice<Row> }) {
  return (
    <td className="cell-check">
      <input
        type="checkbox"
        className="check"
        aria-label={choice.name(row)}
        checked={choice.isChosen(row)}
        disabled={choice.isDisabled?.(row) ?? false}
        onChange={() => choice.onToggle(row)}
      />
    </td>
  )
}
