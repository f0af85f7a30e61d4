import { isDescending, type Sort, sortLabel, sorts, columnOf } from './list-sort.ts'
import styles from './list.module.css'

/** The order of the list where there are no heads to press. */
export function SortChoice({ sort, onChange }: { sort: Sort; onChange: (sort: Sort) => void }) {
  return (
    <select
      className={`btn ${styles['sort']}`}
      aria-label="Sort by"
      value={sort}
      onChange={(event) => {
        const chosen = sorts.find((one) => one === event.target.value)
        if (chosen) onChange(chosen)
      }}
    >
      {sorts.map((one) => (
        <option key={one} value={one}>
          {isDescending(one) ? '↓' : '↑'} {sortLabel(columnOf(one))}
        </option>
      ))}
    </select>
  )
}
