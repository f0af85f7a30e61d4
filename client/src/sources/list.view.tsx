import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { ViewControls } from '../graphql/view-controls.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { usePages } from '../graphql/use-pages.ts'
import { type Column, DataTable, type RowGroup } from '../ui/data-table.tsx'
import { Choice } from '../ui/filter-bar.tsx'
import { ListPage, ListSkeleton } from '../ui/list-page.tsx'
import { nextSort, sortedBy } from '../ui/next-sort.ts'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { pageSize } from '../ui/pager.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { type ListedSource, type SourcesAnswer, sourcesQuery } from './list.query.ts'
import {
  type CheckChoice,
  checks,
  notChecked,
  type SortColumn,
  sourceParams,
  tiers,
  variablesOf,
} from './source-conditions.ts'
import { kindWords, tierWords } from './source-words.ts'
import styles from './sources.module.css'

const checkWords: Record<CheckChoice, string> = {
  any: 'Any check state',
  checked: 'Has checked claims',
  mismatch: 'Has mismatches',
  'not-checkable': 'Has claims that cannot be checked',
  'not-checked': 'Has unchecked claims',
}

type View = ReturnType<typeof useViewState<typeof sourceParams>>

/** Every source, by how far it is trusted. */
export function SourcesView() {
  usePageTitle('Sources')
  const view = useViewState(sourceParams)
  const answer = usePages(
    sourcesQuery,
    { ...variablesOf(view.state), first: pageSize },
    view.state.page * pageSize,
    ({ sources }) => sources,
  )
  return (
    <RouteContent
      answer={answer}
      what="Sources"
      skeleton={
        <ListSkeleton title="Sources" columns={['Source', 'Kind', 'Published', 'Models', 'Claims', 'Checked']} />
      }
    >
      {(data) => <Sources data={data} view={view} isLoading={answer.isLoading} />}
    </RouteContent>
  )
}

type Cell = Pick<Column<ListedSource>, 'head' | 'cell' | 'className'>

function columnsOf(sort: string, onSort: (sort: View['state']['sort']) => void): Column<ListedSource>[] {
  const sortable = (id: SortColumn, fromLowest: boolean, { className, ...cell }: Cell): Column<ListedSource> => {
    const sorted = sortedBy(sort, id)
    return {
      id,
      ...cell,
      ...(className !== undefined && { className }),
      ...(sorted && { sorted }),
      onSort: () => onSort(nextSort(sort, id, fromLowest)),
    }
  }
  const wide = styles['wide'] ?? ''
  const wider = `${wide} ${styles['wider']}`
  const count = (id: SortColumn, head: string, of: (source: ListedSource) => number) =>
    sortable(id, false, { head, className: `r ${wide}`, cell: (source) => formatNumber(of(source)) })
  const day = (id: SortColumn, head: string, of: (source: ListedSource) => string) =>
    sortable(id, false, { head, className: `nowrap ${wider}`, cell: (source) => formatDay(of(source)) })
  return [
    sortable('title', true, {
      head: 'Source',
      className: styles['title'] ?? '',
      cell: ({ slug, title, publisher, tier }) => (
        <>
          <PageLink className="strong" href={`/sources/${slug}`}>
            {title}
          </PageLink>
          <span className="sub">
            {publisher.name}
            {sort !== 'tier' && `, tier ${tier}`}
          </span>
        </>
      ),
    }),
    { id: 'kind', head: 'Kind', className: wider, cell: ({ kind }) => kindWords[kind] },
    day('published', 'Published', ({ publishedOn }) => publishedOn),
    day('read', 'Read', ({ readOn }) => readOn),
    count('models', 'Models', ({ record }) => record.models),
    sortable('claims', false, {
      head: 'Claims',
      className: 'r',
      cell: ({ record }) => formatNumber(record.claims),
    }),
    count('checked', 'Checked', ({ record }) => record.checked),
    count('mismatched', 'Mismatched', ({ record }) => record.mismatched),
    count('not-checkable', 'Not checkable', ({ record }) => record.notCheckable),
    {
      id: 'not-checked',
      head: 'Not checked',
      className: `r ${wide}`,
      cell: ({ record }) => formatNumber(notChecked(record)),
    },
  ]
}

/** The rows under their tiers where they are sorted by tier, else in one block. */
function groupsOf(rows: readonly ListedSource[], { tiers: counts }: SourcesAnswer['sources'], sort: string) {
  if (sort !== 'tier') return [{ id: 'all', rows }]
  return [...Map.groupBy(rows, ({ tier }) => tier)].map(([tier, ofTier]): RowGroup<ListedSource> => ({
    id: tier,
    head: (
      <>
        Tier {tier}
        <span className="muted">
          {tierWords[tier]}, {formatNumber(counts.find((one) => one.tier === tier)?.sources ?? ofTier.length)}
        </span>
      </>
    ),
    rows: ofTier,
  }))
}

function Sources({ data, view, isLoading }: { data: SourcesAnswer; view: View; isLoading: boolean }) {
  const { state, push } = view
  return (
    <ListPage
      title="Sources"
      noun="source"
      path="/sources"
      lead="Every document that was read, with what it states. A claim counts as checked once a program has found its figure at the place the record names."
      controls={<ViewControls />}
      view={view}
      filterLabel="Filter by title or publisher"
      conditions={
        <>
          <Choice
            label="Tier"
            value={state.tier}
            onChange={(tier) => push({ tier, page: 1 })}
            options={[
              { value: 'all', label: 'Any tier' },
              ...tiers.map((tier) => ({ value: tier, label: `Tier ${tier}` })),
            ]}
          />
          <Choice
            label="Check state"
            value={state.check}
            onChange={(check) => push({ check, page: 1 })}
            options={checks.map((check) => ({ value: check, label: checkWords[check] }))}
          />
          {state.sort !== 'tier' && (
            <button type="button" className="btn" onClick={() => push({ sort: 'tier', page: 1 })}>
              Sort by tier
            </button>
          )}
        </>
      }
      list={data.sources}
      all={data.catalog?.counts.find(({ kind }) => kind === 'sources')?.count}
      isLoading={isLoading}
    >
      {(shown) => (
        <DataTable
          caption={state.sort === 'tier' ? 'Sources by tier' : 'Sources'}
          className={styles['list'] ?? ''}
          columns={columnsOf(state.sort, (sort) => push({ sort, page: 1 }))}
          groups={groupsOf(shown, data.sources, state.sort)}
          rowKey={({ slug }) => slug}
        />
      )}
    </ListPage>
  )
}
