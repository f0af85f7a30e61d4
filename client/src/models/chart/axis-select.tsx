import type { Facets } from '../list/list-facets.ts'
import { isAxisColumn, sortColumns, sortLabel } from '../list/list-sort.ts'
import type { ModelAxis } from './axes.ts'
import styles from './charted.module.css'

interface AxisSelectProps {
  label: string
  value: string
  axis: ModelAxis
  facets: Facets
  onChange: (axis: string) => void
}

/** Of the benchmarks, those with the most models. */
const mostBenchmarks = 60

/** What an axis shows: a fact, a price, a day, or the scores on a benchmark. */
export function AxisSelect({ label, value, axis, facets, onChange }: AxisSelectProps) {
  const columns = sortColumns.filter(isAxisColumn)
  const benchmarks = facets.find(({ dimension }) => dimension === 'hasScoreOn')?.values.slice(0, mostBenchmarks) ?? []
  const isListed =
    columns.some((column) => column === value) || benchmarks.some((one) => `score:${one.value}` === value)
  return (
    <label className={styles['axis']}>
      {label}
      <select className="btn" value={value} onChange={({ target }) => onChange(target.value)}>
        {!isListed && <option value={value}>{axis.label}</option>}
        <optgroup label="Facts and prices">
          {columns.map((column) => (
            <option key={column} value={column}>
              {sortLabel(column)}
            </option>
          ))}
        </optgroup>
        <optgroup label="Scores of the largest settings set">
          {benchmarks.map((benchmark) => (
            <option key={benchmark.value} value={`score:${benchmark.value}`}>
              {benchmark.label}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
