import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import type { ReactNode } from 'react'
import { FilterBar } from './filter-bar.tsx'
import { IgnoredNote } from './ignored-note.tsx'
import { PageLink } from './page-link.tsx'
import { Pager } from './pager.tsx'
import { PageHead } from './section.tsx'
import { EmptyState } from './states.tsx'
import type { Ignored } from './view-params.ts'

interface ListPageProps {
  title: string
  /** What is listed: "source". */
  noun: string
  /** Address of the whole list. */
  path: string
  /** What the list is, in a sentence or two. */
  lead: ReactNode
  controls: ReactNode
  ignored: readonly Ignored[]
  /** What the text is looked for in: "Filter by title or publisher". */
  filterLabel: string
  text: string
  onText: (text: string) => void
  /** The other conditions. */
  conditions: ReactNode
  /** How many there are, how many meet the conditions, how many of those are here. */
  all: number
  total: number
  shown: number
  page: number
  isLoading: boolean
  onPage: (page: number) => void
  /** The table. */
  children: ReactNode
}

/** A page that is a list: conditions over it, 50 rows, and more on request. */
export function ListPage(props: ListPageProps) {
  const { title, noun, path, all, total, shown, page, isLoading, onPage } = props
  return (
    <div className="page">
      <PageHead title={title} note={formatShare(total, all)} controls={props.controls} />
      <p className="read">{props.lead}</p>
      <IgnoredNote ignored={props.ignored} />
      <FilterBar label={props.filterLabel} text={props.text} onText={props.onText}>
        {props.conditions}
      </FilterBar>
      {total === 0 ? (
        <EmptyState
          title={`No ${noun} meets these conditions`}
          alternatives={[
            { id: 'all', link: <PageLink href={path}>All {title.toLowerCase()}</PageLink>, gives: formatNumber(all) },
          ]}
        />
      ) : (
        <>
          {props.children}
          <Pager shown={shown} total={total} page={page} isLoading={isLoading} onPage={onPage} />
        </>
      )}
    </div>
  )
}
