import type { ReactNode } from 'react'
import { ViewControls } from '../../graphql/view-controls.tsx'
import { FilterField } from '../../ui/filter-field.tsx'
import { useDay } from '../../ui/day.ts'
import { IgnoredNote } from '../../ui/ignored-note.tsx'
import { PageHead } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { useViewState } from '../../ui/use-view-state.ts'
import { appliedFilters, noFilters } from './applied-filters.ts'
import { FilterSheet } from './filter-sheet.tsx'
import { FilterChips } from './filter-chips.tsx'
import { labelsOf } from './list-facets.ts'
import { ListFilters } from './list-filters.tsx'
import type { FilterState } from '@stack/shared/models/list-address.ts'
import type { listParams } from './list-params.ts'
import type { ListCounts } from './models.query.ts'
import { NothingFound } from './nothing-found.tsx'
import styles from './list.module.css'

/** The address of the list and the ways to change it. */
export type ListView = ReturnType<typeof useViewState<typeof listParams>>

interface ModelsFrameProps {
  view: ListView
  counts: ListCounts
  /** What stands after the filter field: the order of a list. */
  order?: ReactNode
  /** Controls of the way the models are shown. */
  controls: ReactNode
  /** The models that meet the conditions, in whatever form. */
  children: ReactNode
}

/** The page of models: title, conditions and tools about the models that meet them. */
export function ModelsFrame({ view, counts, order, controls, children }: ModelsFrameProps) {
  const { state, push, replace } = view
  const { models, catalog } = counts
  const { facets, totalCount } = models
  const applied = appliedFilters(state, labelsOf(facets))
  const narrow = (changes: Partial<FilterState>) => push({ ...changes, page: 1 })
  const clear = () => narrow(noFilters)
  const day = useDay()
  // How many models there were on a day is no figure of the catalogue of now.
  const all = day === null ? catalog?.counts.find(({ kind }) => kind === 'models')?.count : undefined
  const filters = <ListFilters state={state} counts={counts} onChange={narrow} />

  return (
    <div className="page">
      <PageHead
        title="Models"
        note={
          <output className="num">
            <strong>{totalCount}</strong>
            {all === undefined ? ' match' : ` of ${all} match`}
          </output>
        }
      />
      <div className={styles['ignored']}>
        <IgnoredNote ignored={view.ignored} />
      </div>
      <div className={styles['layout']}>
        <aside className={`facets ${styles['facets']}`} aria-label="Filters">
          <div className="filters-head">
            <h2>Filters</h2>
            {applied.length > 0 && (
              <button type="button" className={`plain small ${styles['clear']}`} onClick={clear}>
                Clear {applied.length}
              </button>
            )}
          </div>
          {filters}
        </aside>
        <div className={styles['list']}>
          <div className={styles['tools']}>
            <FilterField
              label="Filter by name, alias or id"
              value={state.q}
              onChange={(q) => replace({ q, page: 1 })}
            />
            <FilterSheet count={applied.length} gives={totalCount} onClear={clear}>
              {filters}
            </FilterSheet>
            {order}
            <Segmented
              label="Models as"
              options={looks}
              value={state.view}
              onChange={(look) => push({ view: look, page: 1 })}
            />
            <span className={styles['end']}>
              {controls}
              <ViewControls />
            </span>
          </div>
          <FilterChips state={state} filters={applied} onRemove={narrow} />
          {totalCount === 0 ? (
            <NothingFound state={state} filters={applied} href={view.href} onClear={clear} />
          ) : (
            children
          )}
        </div>
      </div>
    </div>
  )
}

const looks = [
  { value: 'table', label: 'Table' },
  { value: 'scatter', label: 'Scatter' },
  { value: 'timeline', label: 'Timeline' },
] as const
