import { ViewControls } from '../../graphql/view-controls.tsx'
import { RouteContent } from '../../graphql/route-content.tsx'
import type { ResultOf } from '../../graphql/tada.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { useDay } from '../../ui/day.ts'
import { IgnoredNote } from '../../ui/ignored-note.tsx'
import { Pager, pageSize } from '../../ui/pager.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section, PageHead } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useViewState } from '../../ui/use-view-state.ts'
import { SourceList } from '../../sources/source-list.tsx'
import { appliedFilters, noFilters } from './applied-filters.ts'
import { ColumnPicker } from './column-picker.tsx'
import { FilterSheet } from './filter-sheet.tsx'
import { FilterChips } from './filter-chips.tsx'
import { headingOf } from './list-columns.ts'
import { labelsOf } from './list-facets.ts'
import { ListFilters } from './list-filters.tsx'
import type { FilterState } from '@stack/shared/models/list-address.ts'
import { listParams } from './list-params.ts'
import { columnOf, nextSort } from './list-sort.ts'
import { ModelRows } from './model-rows.tsx'
import type { modelsQuery } from './models.query.ts'
import { NothingFound } from './nothing-found.tsx'
import { SortChoice } from './sort-choice.tsx'
import { useModelPages } from './use-model-pages.ts'
import styles from './list.module.css'

/** The list of models: which of them meet my conditions. */
export function ModelsView() {
  usePageTitle('Models')
  const view = useViewState(listParams)
  const answer = useModelPages(view.state)
  const heads = ['Model', ...view.state.cols.map((id) => headingOf(id).head)]
  return (
    <RouteContent answer={answer} what="Models" skeleton={<Loading heads={heads} />}>
      {(data) => <Models view={view} data={data} isLoading={answer.isLoading} />}
    </RouteContent>
  )
}

function Loading({ heads }: { heads: readonly string[] }) {
  return (
    <div className="page">
      <PageHead title="Models" />
      <div className={styles['layout']}>
        <div className={styles['facets']} />
        <Skeleton what="models" columns={heads} rows={16} />
      </div>
    </div>
  )
}

interface ModelsProps {
  view: ReturnType<typeof useViewState<typeof listParams>>
  data: ResultOf<typeof modelsQuery>
  isLoading: boolean
}

function Models({ view, data, isLoading }: ModelsProps) {
  const { state, push, replace } = view
  const { models, catalog } = data
  const { facets, totalCount } = models
  const applied = appliedFilters(state, labelsOf(facets))
  const narrow = (changes: Partial<FilterState>) => push({ ...changes, page: 1 })
  const clear = () => narrow(noFilters)
  const shown = models.nodes.slice(0, state.page * pageSize)
  const day = useDay()
  // How many models there were on a day is no figure of the catalogue of now.
  const all = day === null ? catalog?.counts.find(({ kind }) => kind === 'models')?.count : undefined
  const filters = <ListFilters state={state} counts={data} onChange={narrow} />

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
            <SortChoice sort={state.sort} onChange={(sort) => push({ sort, page: 1 })} />
            <span className={styles['end']}>
              <ColumnPicker list={models} columns={state.cols} onChange={(cols) => push({ cols })} />
              <Switch label="Source markers" checked={state.marks} onChange={(marks) => push({ marks })} />
              <ViewControls />
            </span>
          </div>
          <FilterChips filters={applied} onRemove={narrow} />
          {totalCount === 0 ? (
            <NothingFound state={state} filters={applied} href={view.href} onClear={clear} />
          ) : (
            <>
              <ModelRows
                models={shown}
                columns={state.cols}
                sort={state.sort}
                marks={state.marks}
                onColumns={(cols) => push({ cols })}
                onSort={(column) => push({ sort: nextSort(state.sort, column), page: 1 })}
              >
                {(numbers) => (
                  <>
                    <Pager
                      shown={shown.length}
                      total={totalCount}
                      page={state.page}
                      isLoading={isLoading}
                      onPage={(page) => push({ page })}
                    />
                    <Section title="Sources" note={`of the figures in these ${shown.length} rows`}>
                      <SourceList numbers={numbers} />
                    </Section>
                  </>
                )}
              </ModelRows>
            </>
          )}
        </div>
      </div>
      {isLoading && <output className="sr">Loading models, by {columnOf(state.sort)}</output>}
    </div>
  )
}
