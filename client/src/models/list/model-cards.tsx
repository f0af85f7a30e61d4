import type { RowChoice, RowGroup } from '../../ui/data-table.tsx'
import { type ColumnId, headingOf } from './list-columns.ts'
import type { ListRow } from './list-rows.ts'
import { type SortColumn, sortLabel } from './list-sort.ts'
import { LicenseLink, ListCell, ModelName, OpennessCell } from './table-columns.tsx'
import styles from './model-cards.module.css'

interface ModelCardsProps {
  blocks: readonly RowGroup<ListRow>[]
  columns: readonly ColumnId[]
  sorted: SortColumn
  marks: boolean
  choice: RowChoice<ListRow>
}

/** Facts below the name of a model; the one sorted by stands beside the name instead. */
const factsOfCard = 4

/** Models as blocks, for screens too narrow for a table. */
export function ModelCards({ blocks, columns, sorted, marks, choice }: ModelCardsProps) {
  const below = columns.filter((id) => id !== 'openness' && id !== sorted).slice(0, factsOfCard)
  return (
    <div className={styles['root']} data-marks={marks ? undefined : 'off'}>
      <p className={styles['heads']}>
        <span>Model</span>
        <span>{sorted === 'name' ? 'by name' : sortLabel(sorted)}</span>
      </p>
      {blocks.map((block) => (
        <section key={block.id} {...(typeof block.head === 'string' && { 'aria-label': block.head })}>
          {block.head && <p className={styles['block']}>{block.head}</p>}
          <ul className={styles['cards']}>
            {block.rows.map((row) => (
              <li key={row.model.id} className={choice.isChosen(row) ? styles['chosen'] : undefined}>
                <label className={styles['choice']}>
                  <input
                    type="checkbox"
                    className="check"
                    aria-label={choice.name(row)}
                    checked={choice.isChosen(row)}
                    disabled={choice.isDisabled?.(row) ?? false}
                    onChange={() => choice.onToggle(row)}
                  />
                </label>
                <div>
                  <div className={styles['title']}>
                    <h2>
                      <ModelName model={row.model} />
                    </h2>
                    {sorted !== 'name' && (
                      <span className={styles['figure']}>
                        <ListCell row={row} column={sorted} />
                      </span>
                    )}
                  </div>
                  <p className={styles['terms']}>
                    <OpennessCell model={row.model} />
                    <LicenseLink model={row.model} className="muted" />
                  </p>
                  <dl className={styles['facts']}>
                    {below.map((id) => (
                      <div key={id}>
                        <dt>{headingOf(id).short ?? headingOf(id).head}</dt>
                        <dd>
                          <ListCell row={row} column={id} />
                        </dd>
                      </div>
                    ))}
                  </dl>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
