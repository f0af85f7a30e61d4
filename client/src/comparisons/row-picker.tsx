import { Chips } from '../ui/chips.tsx'
import { categories, categoryWords } from '../benchmarks/category-words.ts'
import { FacetList } from '../ui/facet-list.tsx'
import type { Comparison } from './comparison.query.ts'
import styles from './compare.module.css'

interface RowPickerProps {
  benchmarks: Comparison['benchmarks']
  picked: readonly string[]
  onPick: (slugs: readonly string[]) => void
}

/** The benchmarks of `rows=pick`: each with how many of the models have a score on it. */
export function RowPicker({ benchmarks, picked, onPick }: RowPickerProps) {
  const toggle = (slug: string) =>
    onPick(picked.includes(slug) ? picked.filter((other) => other !== slug) : [...picked, slug])
  const known = benchmarks.filter(({ benchmark }) => picked.includes(benchmark.slug))
  return (
    <div className={styles['pick']}>
      <Chips
        label="Chosen benchmarks"
        chips={known.map(({ benchmark: { slug, name } }) => ({ id: slug, label: name, onRemove: () => toggle(slug) }))}
      />
      <div className={styles['picker']}>
        {categories.map((category) => {
          const options = benchmarks.filter(({ benchmark }) => benchmark.category === category)
          if (options.length === 0) return null
          return (
            <FacetList
              key={category}
              title={categoryWords[category]}
              options={options.map(({ benchmark, cells }) => ({
                value: benchmark.slug,
                label: benchmark.name,
                count: cells.filter(({ score }) => score).length,
                chosen: picked.includes(benchmark.slug),
              }))}
              onToggle={toggle}
              more="benchmarks"
            />
          )
        })}
      </div>
    </div>
  )
}
