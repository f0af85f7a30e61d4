import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import type { ReactNode } from 'react'
import { FilterBar } from './filter-bar.tsx'
import { IgnoredNote } from './ignored-note.tsx'
import { PageLink } from './page-link.tsx'
import { Pager, pageSize } from './pager.tsx'
import { PageHead } from './section.tsx'
import { Skeleton } from './skeleton.tsx'
import { EmptyState } from './states.tsx'
import type { Ignored } from './view-params.ts'

/** The address of a list: a text, a page, and conditions of its own. */
interface ListView {
  state: { q: string; page: number }
  ignored: readonly Ignored[]
  push: (changes: { page: number }) => void
  replace: (changes: { q: string; page: number }) => void
}

interface ListPageProps<Row> {
  title: string
  /** What is listed: "source". */
  noun: string
  /** Address of the whole list. */
  path: string
  /** What the list is, in a sentence or two. */
  lead: ReactNode
  controls: ReactNode
  view: ListView
  /** What the text is looked for in: "Filter by title or publisher". */
  filterLabel: string
  /** The other conditions. */
  conditions: ReactNode
  /** What meets the conditions: how many, and the first of them. */
  list: { totalCount: number; nodes: readonly Row[] }
  /** How many there are in all; what meets the conditions where that is not known. */
  all: number | undefined
  isLoading: boolean
  /** The table of the rows that are shown. */
  children: (shown: readonly Row[]) => ReactNode
}

/** A page that is a list: conditions over it, 50 rows, and more on request. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const { title, noun, path, view, list, isLoading } = props
  const { state, ignored, push, replace } = view
  const all = props.all ?? list.totalCount
  const shown = list.nodes.slice(0, state.page * pageSize)
  return (
    <div className="page">
      <PageHead title={title} note={formatShare(list.totalCount, all)} controls={props.controls} />
      <p className="read">{props.lead}</p>
      <IgnoredNote ignored={ignored} />
      <FilterBar label={props.filterLabel} text={state.q} onText={(q) => replace({ q, page: 1 })}>
        {props.conditions}
      </FilterBar>
      {list.totalCount === 0 ? (
        <EmptyState
          title={`No ${noun} meets these conditions`}
          alternatives={[
            { id: 'all', link: <PageLink href={path}>All {title.toLowerCase()}</PageLink>, gives: formatNumber(all) },
          ]}
        />
      ) : (
        <>
          {props.children(shown)}
          <Pager
            shown={shown.length}
            total={list.totalCount}
            page={state.page}
            isLoading={isLoading}
            onPage={(page) => push({ page })}
          />
        </>
      )}
    </div>
  )
}

/** A list while it loads: its title, and the heads of the columns that are coming. */
export function ListSkeleton({ title, columns }: { title: string; columns: readonly string[] }) {
  return (
    <div className="page">
      <PageHead title={title} />
      <Skeleton what={title.toLowerCase()} columns={columns} rows={16} />
    </div>
  )
}
