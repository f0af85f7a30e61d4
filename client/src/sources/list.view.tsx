import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { useRef } from 'react'
import { QueryButton } from '../graphql/query-panel.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { useWholeList } from '../graphql/use-whole-list.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Icon } from '../ui/icon.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { choiceParam, textParam } from '@stack/shared/format/params.ts'
import { PageHead } from '../ui/section.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { type ListedSource, sourcesQuery } from './list.query.ts'
import { type CheckChoice, checks, notChecked, sourcesByTier, tiers } from './source-filter.ts'
import { kindWords, tierWords } from './source-words.ts'
import styles from './sources.module.css'

const params = {
  q: textParam(),
  tier: choiceParam(['all', ...tiers], 'all'),
  check: choiceParam(checks, 'any'),
}

const checkWords: Record<CheckChoice, string> = {
  any: 'Any check state',
  checked: 'Has checked claims',
  mismatch: 'Has mismatches',
  'not-checkable': 'Has claims that cannot be checked',
  'not-checked': 'Has unchecked claims',
}

/** Every source, by how far it is trusted. */
export function SourcesView() {
  usePageTitle('Sources')
  const answer = useWholeList(sourcesQuery, {}, (data) => data.sources.pageInfo)
  return (
    <RouteContent
      answer={answer}
      what="Sources"
      skeleton={
        <div className="page">
          <PageHead title="Sources" />
          <Skeleton what="sources" columns={['Source', 'Kind', 'Published', 'Models', 'Claims', 'Checked']} />
        </div>
      }
    >
      {({ sources }) => <Sources all={sources.nodes} total={sources.totalCount} />}
    </RouteContent>
  )
}

const count = (id: string, head: string, of: (source: ListedSource) => number): Column<ListedSource> => ({
  id,
  head,
  className: `r ${styles['wide']}`,
  cell: (source) => formatNumber(of(source)),
})

const columns: Column<ListedSource>[] = [
  {
    id: 'title',
    head: 'Source',
    className: styles['title'] ?? '',
    cell: ({ slug, title, publisher }) => (
      <>
        <PageLink className="strong" href={`/sources/${slug}`}>
          {title}
        </PageLink>
        <span className="sub">{publisher.name}</span>
      </>
    ),
  },
  { id: 'kind', head: 'Kind', className: styles['wide'] ?? '', cell: ({ kind }) => kindWords[kind] },
  {
    id: 'published',
    head: 'Published',
    className: styles['wide'] ?? '',
    cell: ({ publishedOn }) => <span className="nowrap">{formatDay(publishedOn)}</span>,
  },
  {
    id: 'read',
    head: 'Read',
    className: styles['wide'] ?? '',
    cell: ({ readOn }) => <span className="nowrap">{formatDay(readOn)}</span>,
  },
  count('models', 'Models', ({ record }) => record.models),
  { id: 'claims', head: 'Claims', className: 'r', cell: ({ record }) => formatNumber(record.claims) },
  count('checked', 'Checked', ({ record }) => record.checked),
  count('mismatched', 'Mismatched', ({ record }) => record.mismatched),
  count('not-checkable', 'Not checkable', ({ record }) => record.notCheckable),
  count('not-checked', 'Not checked', ({ record }) => notChecked(record)),
]

function Sources({ all, total }: { all: readonly ListedSource[]; total: number }) {
  const { state, ignored, push, replace } = useViewState(params)
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', 'filter sources', () => field.current?.focus())
  const groups = sourcesByTier(all, { text: state.q, tier: state.tier, check: state.check })
  const shown = groups.reduce((sum, group) => sum + group.sources.length, 0)
  return (
    <div className="page">
      <PageHead title="Sources" note={formatShare(shown, total)} controls={<QueryButton />} />
      <p className="read">
        Every document that was read, with what it states. A claim counts as checked once a program has found its figure
        at the place the record names.
      </p>
      <IgnoredNote ignored={ignored} />
      <search className={styles['bar']}>
        <label className="input">
          <Icon name="search" />
          <span className="sr">Filter sources by title or publisher</span>
          <input
            type="search"
            ref={field}
            maxLength={200}
            placeholder="Filter by title or publisher"
            value={state.q}
            onChange={(event) => replace({ q: event.target.value })}
          />
        </label>
        <select
          className="btn"
          aria-label="Tier"
          value={state.tier}
          onChange={(event) => push({ tier: params.tier.read(event.target.value).value })}
        >
          <option value="all">Any tier</option>
          {tiers.map((tier) => (
            <option key={tier} value={tier}>
              Tier {tier}
            </option>
          ))}
        </select>
        <select
          className="btn"
          aria-label="Check state"
          value={state.check}
          onChange={(event) => push({ check: params.check.read(event.target.value).value })}
        >
          {checks.map((check) => (
            <option key={check} value={check}>
              {checkWords[check]}
            </option>
          ))}
        </select>
      </search>
      {shown === 0 ? (
        <EmptyState
          title="No source meets these conditions"
          alternatives={[
            {
              id: 'all',
              link: <PageLink href="/sources">All sources</PageLink>,
              gives: formatNumber(total),
            },
          ]}
        />
      ) : (
        <DataTable
          caption="Sources by tier"
          className={styles['list'] ?? ''}
          columns={columns}
          groups={groups.map(({ tier, sources }) => ({
            id: tier,
            head: (
              <>
                Tier {tier}
                <span className="muted">
                  {tierWords[tier]}, {formatNumber(sources.length)}
                </span>
              </>
            ),
            rows: sources,
          }))}
          rowKey={({ slug }) => slug}
        />
      )}
    </div>
  )
}
