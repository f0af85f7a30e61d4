import { formatNumber } from '@stack/shared/format/numbers.ts'
import { ViewControls } from '../graphql/view-controls.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { usePages } from '../graphql/use-pages.ts'
import { missingPanel } from '../sources/claim-marker.ts'
import { type Column, DataTable, type RowGroup } from '../ui/data-table.tsx'
import { Choice } from '../ui/filter-bar.tsx'
import { ListPage, ListSkeleton } from '../ui/list-page.tsx'
import { nextSort, sortedBy } from '../ui/next-sort.ts'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { pageSize } from '../ui/pager.tsx'
import { Switch } from '../ui/switch.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { benchmarkParams, variablesOf } from './benchmark-conditions.ts'
import styles from './benchmarks.module.css'
import { categories, categoryWords } from './category-words.ts'
import { type BenchmarksAnswer, benchmarksQuery, type ListedBenchmark } from './list.query.ts'
import { metricWords, rangeWords } from './metric-words.ts'

type View = ReturnType<typeof useViewState<typeof benchmarkParams>>

/** Every benchmark, by what it tests. */
export function BenchmarksView() {
  usePageTitle('Benchmarks')
  const view = useViewState(benchmarkParams)
  const answer = usePages(
    benchmarksQuery,
    { ...variablesOf(view.state), first: pageSize },
    view.state.page * pageSize,
    ({ benchmarks }) => benchmarks,
  )
  return (
    <RouteContent
      answer={answer}
      what="Benchmarks"
      skeleton={<ListSkeleton title="Benchmarks" columns={['Benchmark', 'Metric', 'Range', 'Models with a score']} />}
    >
      {(data) => <Benchmarks data={data} view={view} isLoading={answer.isLoading} />}
    </RouteContent>
  )
}

function columnsOf(
  { sort, without }: View['state'],
  onSort: (sort: View['state']['sort']) => void,
): Column<ListedBenchmark>[] {
  const sorted = (column: string) => {
    const way = sortedBy(sort, column)
    return way && { sorted: way }
  }
  return [
    {
      id: 'name',
      head: 'Benchmark',
      className: styles['name'] ?? '',
      cell: (row) => (
        <>
          <PageLink className="strong" href={`/benchmarks/${row.slug}`}>
            {row.name}
          </PageLink>
          <span className="sub">{row.measures}</span>
        </>
      ),
      ...sorted('name'),
      onSort: () => onSort(nextSort(sort, 'name', true)),
    },
    { id: 'metric', head: 'Metric', className: styles['wide'] ?? '', cell: metricWords },
    {
      id: 'range',
      head: 'Range',
      className: styles['wide'] ?? '',
      cell: (row) => <span className="num">{rangeWords(row)}</span>,
    },
    {
      id: 'models',
      head: 'Models',
      unit: 'with a score',
      className: 'r',
      cell: (row) => formatNumber(row.scores.totalCount),
      ...sorted('models'),
      onSort: () => onSort(nextSort(sort, 'models', false)),
    },
    ...(without === null
      ? []
      : [
          {
            id: 'without',
            head: without,
            cell: ({ slug }: ListedBenchmark) => <Missing reason="not-reported" opens={missingPanel(without, slug)} />,
          },
        ]),
  ]
}

/** The rows under their categories where they are sorted by category, else in one block. */
function groupsOf(rows: readonly ListedBenchmark[], list: BenchmarksAnswer['benchmarks'], sort: string) {
  if (sort !== 'category') return [{ id: 'all', rows }]
  return [...Map.groupBy(rows, ({ category }) => category)].map(
    ([category, ofCategory]): RowGroup<ListedBenchmark> => ({
      id: category,
      head: (
        <>
          {categoryWords[category]}
          <span className="muted">
            {formatNumber(list.categories.find((one) => one.category === category)?.benchmarks ?? ofCategory.length)}
          </span>
        </>
      ),
      rows: ofCategory,
    }),
  )
}

function Benchmarks({ data, view, isLoading }: { data: BenchmarksAnswer; view: View; isLoading: boolean }) {
  const { state, push } = view
  return (
    <ListPage
      title="Benchmarks"
      noun="benchmark"
      path="/benchmarks"
      lead="Tests on which models have published scores. Scores of one benchmark are ranked only where they were taken alike; each page says which those are and why."
      controls={<ViewControls />}
      view={view}
      filterLabel="Filter by name or what it measures"
      conditions={
        <>
          <Choice
            label="Category"
            value={state.category}
            onChange={(category) => push({ category, page: 1 })}
            options={[
              { value: 'ALL', label: 'Any category' },
              ...categories.map((category) => ({ value: category, label: categoryWords[category] })),
            ]}
          />
          <Switch label="Only with scores" checked={state.scored} onChange={(scored) => push({ scored, page: 1 })} />
          {state.without !== null && (
            <button type="button" className="btn" onClick={() => push({ without: null, page: 1 })}>
              Every benchmark, not only those without a score of {state.without}
            </button>
          )}
          {state.sort !== 'category' && (
            <button type="button" className="btn" onClick={() => push({ sort: 'category', page: 1 })}>
              Sort by category
            </button>
          )}
        </>
      }
      list={data.benchmarks}
      all={data.catalog?.counts.find(({ kind }) => kind === 'benchmarks')?.count}
      isLoading={isLoading}
    >
      {(shown) => (
        <DataTable
          className={styles['list'] ?? ''}
          caption={state.sort === 'category' ? 'Benchmarks by category' : 'Benchmarks'}
          columns={columnsOf(state, (sort) => push({ sort, page: 1 }))}
          rowKey={(row) => row.id}
          groups={groupsOf(shown, data.benchmarks, state.sort)}
        />
      )}
    </ListPage>
  )
}
