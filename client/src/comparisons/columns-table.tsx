import { type ReactNode, useRef } from 'react'
import { classes } from '../ui/classes.ts'
import styles from './compare.module.css'

export interface TableColumn {
  id: string
  /** As a CSS length; what is left over is shared by those without one. */
  width?: string
  head: ReactNode
  /** The head in words. */
  name: string
  numeric?: boolean
}

interface ColumnsTableProps {
  caption: string
  columns: readonly TableColumn[]
  /** The narrowest the table gets before it scrolls sideways, as a CSS length. */
  least: string
  className?: string | undefined
  /** `tbody` elements. */
  children: ReactNode
}

/**
 * A table whose heads stay at the top of the window while its columns scroll sideways. A box that scrolls one way cannot
 * hold something sticky the other way, so the heads one sees stand before it and follow its position; those in the
 * table are for the ones who hear it.
 */
export function ColumnsTable({ caption, columns, least, className, children }: ColumnsTableProps) {
  const heads = useRef<HTMLDivElement>(null)
  const template = columns.map(({ width }) => width ?? 'minmax(0, 1fr)').join(' ')
  return (
    <div>
      <div className={styles['heads']} ref={heads} aria-hidden="true">
        <div className={styles['headRow']} style={{ gridTemplateColumns: template, minWidth: least }}>
          {columns.map((column) => (
            <div key={column.id} className={classes(column.numeric && 'r') || undefined}>
              {column.head}
            </div>
          ))}
        </div>
      </div>
      <section
        className="scroll"
        aria-label={caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        tabIndex={0}
        onScroll={(event) => {
          if (heads.current) heads.current.scrollLeft = event.currentTarget.scrollLeft
        }}
      >
        <table className={classes('sticky-first', styles['columns'], className)} style={{ minWidth: least }}>
          <caption className="sr">{caption}</caption>
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} style={column.width ? { width: column.width } : {}} />
            ))}
          </colgroup>
          <thead className={styles['unseen']}>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  <span className="sr">{column.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </section>
    </div>
  )
}
