import { lazy, Suspense } from 'react'
import { RouteContent } from '../../graphql/route-content.tsx'
import type { ResultOf } from '../../graphql/tada.ts'
import { Pager, pageSize } from '../../ui/pager.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section, PageHead } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useViewState } from '../../ui/use-view-state.ts'
import { ExportButtons } from '../../sources/export-buttons.tsx'
import { SourceList } from '../../sources/source-list.tsx'
import { ColumnPicker } from './column-picker.tsx'
import { headingOf } from './list-columns.ts'
import { exportedList } from './list-export.ts'
import { listParams } from './list-params.ts'
import { columnOf, nextSort } from './list-sort.ts'
import { ModelRows } from './model-rows.tsx'
import { type ListView, ModelsFrame } from './models-frame.tsx'
import type { modelsQuery } from './models.query.ts'
import { SortChoice } from './sort-choice.tsx'
import { useModelPages } from './use-model-pages.ts'
import styles from './list.module.css'

const ChartedModels = lazy(() =>
  import('../chart/charted-models.tsx').then(({ ChartedModels: view }) => ({ default: view })),
)

/** The list of models: which of them meet my conditions. */
export function ModelsView() {
  usePageTitle('Models')
  const view = useViewState(listParams)
  if (view.state.view === 'table') return <Listed view={view} />
  return (
    // While its code loads nothing is shown, as while any page's does; its own skeleton follows when the answer is late.
    <Suspense fallback={null}>
      <ChartedModels view={view} loading={<Loading heads={['Model']} />} />
    </Suspense>
  )
}

function Listed({ view }: { view: ListView }) {
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
  view: ListView
  data: ResultOf<typeof modelsQuery>
  isLoading: boolean
}

function Models({ view, data, isLoading }: ModelsProps) {
  const { state, push } = view
  const { models } = data
  const shown = models.nodes.slice(0, state.page * pageSize)
  return (
    <ModelsFrame
      view={view}
      counts={data}
      order={<SortChoice sort={state.sort} onChange={(sort) => push({ sort, page: 1 })} />}
      controls={
        <>
          <ColumnPicker
            state={state}
            total={models.totalCount}
            columns={state.cols}
            onChange={(cols) => push({ cols })}
          />
          <ExportButtons
            isNarrow
            view={() => exportedList(shown, state.cols, data.catalog)}
            note={`The ${shown.length} rows that are shown.`}
          />
          <Switch label="Source markers" checked={state.marks} onChange={(marks) => push({ marks })} />
        </>
      }
    >
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
              total={models.totalCount}
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
      {isLoading && <output className="sr">Loading models, by {columnOf(state.sort)}</output>}
    </ModelsFrame>
  )
}
