import { getRouteApi } from '@tanstack/react-router'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { RouteContent } from '../graphql/route-content.tsx'
import { noPage, usePages } from '../graphql/use-pages.ts'
import { NotFound } from '../ui/not-found.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { Pager, pageParam } from '../ui/pager.tsx'
import { Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { SourceHead } from './source-head.tsx'
import { SourceReports } from './source-reports.tsx'
import { type FoundSource, sourceQuery } from './source.query.ts'

/** Reports on a page: each can carry a hundred claims. */
const reportsAtOnce = 20
const params = { page: pageParam }
const route = getRouteApi('/sources/$slug')

/** One source: what it is, and what it states of which models. */
export function SourceView() {
  const { slug } = route.useParams()
  return <SourcePage key={slug} slug={slug} />
}

function SourcePage({ slug }: { slug: string }) {
  const view = useViewState(params)
  const { page } = view.state
  const answer = usePages(
    sourceQuery,
    { slug, first: reportsAtOnce },
    page * reportsAtOnce,
    ({ source }) => source?.reports ?? noPage,
  )
  usePageTitle(answer.data?.source?.title ?? 'Source')
  return (
    <RouteContent
      answer={answer}
      what="Source"
      skeleton={
        <div className="page">
          <Skeleton what="the source" columns={['Model', 'Holds for', 'Facts', 'Scores']} />
        </div>
      }
    >
      {({ source }) =>
        source ? (
          <Found
            source={source}
            page={page}
            isLoading={answer.isLoading}
            onPage={(next) => view.push({ page: next })}
          />
        ) : (
          <UnknownSource slug={slug} />
        )
      }
    </RouteContent>
  )
}

interface FoundProps {
  source: FoundSource
  page: number
  isLoading: boolean
  onPage: (page: number) => void
}

function Found({ source, ...paging }: FoundProps) {
  const { nodes, totalCount } = source.reports
  const shown = nodes.slice(0, paging.page * reportsAtOnce)
  return (
    <div className="page">
      <SourceHead source={source} />
      <Section
        id="reports"
        title="What it states"
        note={`${formatNumber(totalCount)} ${totalCount === 1 ? 'report' : 'reports'} on ${formatNumber(source.record.models)} ${source.record.models === 1 ? 'model' : 'models'}`}
      >
        {totalCount === 0 ? (
          <p className="ink2">
            No model’s record rests on it. It is read for benchmarks, licences, formats or hardware.
          </p>
        ) : (
          <>
            <SourceReports reports={shown} title={source.title} />
            {totalCount > reportsAtOnce && (
              <Pager what="reports" size={reportsAtOnce} shown={shown.length} total={totalCount} {...paging} />
            )}
          </>
        )}
      </Section>
    </div>
  )
}

function UnknownSource({ slug }: { slug: string }) {
  return (
    <NotFound title={<>No source has the id {slug}.</>}>
      <p className="bar">
        <PageLink className="btn" href={`/sources?q=${encodeURIComponent(slug.replaceAll('-', ' '))}`}>
          Search for it
        </PageLink>
        <PageLink className="btn" href="/sources">
          All sources
        </PageLink>
      </p>
    </NotFound>
  )
}
