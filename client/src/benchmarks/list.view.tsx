import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { useRef } from 'react'
import { QueryButton } from '../graphql/query-panel.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { graphql, type ResultOf } from '../graphql/tada.ts'
import { useWholeList } from '../graphql/use-whole-list.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Icon } from '../ui/icon.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { choiceParam, flagParam, textParam } from '@stack/shared/format/params.ts'
import { PageHead } from '../ui/section.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Switch } from '../ui/switch.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { benchmarkList } from './benchmark-list.ts'
import styles from './benchmarks.module.css'
import { categories, categoryWords } from './category-words.ts'
import { metricWords, rangeWords } from './metric-words.ts'

const benchmarksQuery = graphql(`
  query Benchmarks($after: String) {
    benchmarks(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        name
        aliases
        category
        measures
        metric
        unit
        min
        max
        scores(first: 0) {
          totalCount
        }
      }
    }
  }
`)

type Answer = ResultOf<typeof benchmarksQuery>
type Row = Answer['benchmarks']['nodes'][number]

const params = {
  q: textParam(),
  category: choiceParam(['ALL', ...categories], 'ALL'),
  scored: flagParam(),
}

/** Every benchmark, by what it tests. */
export function BenchmarksView() {
  usePageTitle('Benchmarks')
  const answer = useWholeList(benchmarksQuery, {}, (data) => data.benchmarks.pageInfo)
  return (
    <RouteContent
      answer={answer}
      what="Benchmarks"
      skeleton={
        <div className="page">
          <PageHead title="Benchmarks" />
          <Skeleton what="benchmarks" columns={['Benchmark', 'Metric', 'Range', 'Models with a score']} />
        </div>
      }
    >
      {(data) => <Benchmarks all={data.benchmarks.nodes} total={data.benchmarks.totalCount} />}
    </RouteContent>
  )
}

const columns: Column<Row>[] = [
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
  },
  { id: 'metric', head: 'Metric', className: styles['wide'] ?? '', cell: metricWords },
  {
    id: 'range',
    head: 'Range',
    className: styles['wide'] ?? '',
    cell: (row) => <span className="num">{rangeWords(row)}</span>,
  },
  {
    id: 'scores',
    head: 'Models',
    unit: 'with a score',
    className: 'r',
    cell: (row) => formatNumber(row.scores.totalCount),
  },
]

function Benchmarks({ all, total }: { all: readonly Row[]; total: number }) {
  const { state, ignored, push, replace } = useViewState(params)
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', 'filter benchmarks', () => field.current?.focus())
  const groups = benchmarkList(all, { text: state.q, category: state.category, onlyScored: state.scored })
  const shown = groups.reduce((sum, group) => sum + group.benchmarks.length, 0)
  return (
    <div className="page">
      <PageHead title="Benchmarks" note={formatShare(shown, total)} controls={<QueryButton />} />
      <p className="read">
        Tests on which models have published scores. Scores of one benchmark are ranked only where they were taken
        alike; each page says which those are and why.
      </p>
      <IgnoredNote ignored={ignored} />
      <search className={styles['bar']}>
        <label className="input">
          <Icon name="search" />
          <span className="sr">Filter benchmarks by name or what they measure</span>
          <input
            type="search"
            ref={field}
            maxLength={200}
            placeholder="Filter by name or what it measures"
            value={state.q}
            onChange={(event) => replace({ q: event.target.value })}
          />
        </label>
        <select
          className="btn"
          aria-label="Category"
          value={state.category}
          onChange={(event) => push({ category: params.category.read(event.target.value).value })}
        >
          <option value="ALL">Any category</option>
          {categories.map((category) => (
            <option key={category} value={category}>
              {categoryWords[category]}
            </option>
          ))}
        </select>
        <Switch label="Only with scores" checked={state.scored} onChange={(scored) => push({ scored })} />
      </search>
      {groups.length === 0 ? (
        <EmptyState title="No benchmark meets these conditions">
          <p>
            <PageLink href="/benchmarks">Show all {formatNumber(total)}</PageLink>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          className={styles['list'] ?? ''}
          caption="Benchmarks by category"
          columns={columns}
          rowKey={(row) => row.id}
          groups={groups.map((group) => ({
            id: group.category,
            head: (
              <>
                {group.title}
                <span className="muted">{formatNumber(group.benchmarks.length)}</span>
              </>
            ),
            rows: group.benchmarks,
          }))}
        />
      )}
    </div>
  )
}
