import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { getRouteApi } from '@tanstack/react-router'
import { ViewControls } from '../../graphql/view-controls.tsx'
import { RouteContent } from '../../graphql/route-content.tsx'
import { graphql, type ResultOf } from '../../graphql/tada.ts'
import { noPage, usePages } from '../../graphql/use-pages.ts'
import { NotFound } from '../../ui/not-found.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { pageParam, pageSize } from '../../ui/pager.tsx'
import { SafeLink } from '../../ui/safe-link.tsx'
import { PageHead, Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useViewState } from '../../ui/use-view-state.ts'
import { ClauseCell } from './clause-cell.tsx'
import { clauseKinds, clauseWords } from './clause-words.ts'
import { type LicenseTerm, licenseTermsFragment } from './license-terms.ts'
import { licensedModelFragment, LicensedModels } from './licensed-models.tsx'
import styles from './licenses.module.css'
import { TermPlace } from './term-place.tsx'

const licenseQuery = graphql(
  `
    query License($slug: String!, $first: Int!, $after: String) {
      license(slug: $slug) {
        ...LicenseTerms
        url
        publisher {
          id
          name
        }
        models(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...LicensedModel
          }
        }
      }
    }
  `,
  [licenseTermsFragment, licensedModelFragment],
)

type Found = NonNullable<ResultOf<typeof licenseQuery>['license']>

const params = { page: pageParam }
const route = getRouteApi('/licenses/$slug')

/** One licence: its clauses and the models under it. */
export function LicenseView() {
  const { slug } = route.useParams()
  return <LicensePage key={slug} slug={slug} />
}

function LicensePage({ slug }: { slug: string }) {
  const view = useViewState(params)
  const { page } = view.state
  const answer = usePages(
    licenseQuery,
    { slug, first: pageSize },
    page * pageSize,
    ({ license }) => license?.models ?? noPage,
  )
  usePageTitle(answer.data?.license?.name ?? 'Licence')
  return (
    <RouteContent
      answer={answer}
      what="Licence"
      skeleton={
        <div className="page">
          <Skeleton what="the licence" columns={['Clause', 'Verdict', 'In our words', 'Where']} />
        </div>
      }
    >
      {({ license }) =>
        license ? (
          <Licence
            license={license}
            page={page}
            isLoading={answer.isLoading}
            onPage={(next) => view.push({ page: next })}
          />
        ) : (
          <UnknownLicence slug={slug} />
        )
      }
    </RouteContent>
  )
}

function UnknownLicence({ slug }: { slug: string }) {
  return (
    <NotFound title={<>No licence has the id {slug}.</>}>
      <p className="bar">
        <PageLink className="btn" href="/licenses">
          All licences
        </PageLink>
      </p>
    </NotFound>
  )
}

interface Clause {
  kind: (typeof clauseKinds)[number]
  term: LicenseTerm | undefined
}

const columnsOf = (license: Found): Column<Clause>[] => [
  { id: 'clause', head: 'Clause', className: styles['clause'] ?? '', cell: ({ kind }) => clauseWords[kind] },
  {
    id: 'verdict',
    head: 'Verdict',
    className: styles['says'] ?? '',
    cell: ({ kind }) => <ClauseCell license={license} kind={kind} />,
  },
  {
    id: 'words',
    head: 'In our words',
    cell: ({ term }) =>
      term?.summary ?? <span className="small muted">no clause of this kind is recorded from the text</span>,
  },
  {
    id: 'where',
    head: 'Where',
    cell: ({ term }) =>
      term ? <TermPlace term={term} source={license.source} /> : <span className="small muted">not applicable</span>,
  },
]

interface LicenceProps {
  license: Found
  page: number
  isLoading: boolean
  onPage: (page: number) => void
}

function Licence({ license, ...paging }: LicenceProps) {
  const { name, spdxId, isOsiApproved, publisher, url, source, terms, models } = license
  const clauses = clauseKinds.map((kind) => ({ kind, term: terms.find((term) => term.kind === kind) }))
  return (
    <div className="page">
      <nav className={styles['crumb']} aria-label="Breadcrumb">
        <PageLink href="/licenses">Licences</PageLink> / <span>{name}</span>
      </nav>
      <PageHead title={name} controls={<ViewControls />} />
      <p className="ink2">
        {publisher && `${publisher.name}. `}
        {isOsiApproved
          ? 'On the list of the Open Source Initiative.'
          : 'Not on the list of the Open Source Initiative.'}{' '}
        {spdxId ? (
          <>
            SPDX id <code>{spdxId}</code>.
          </>
        ) : (
          'No SPDX id.'
        )}{' '}
        Its text was read on {formatDay(source.readOn)} in{' '}
        <PageLink href={`/sources/${source.slug}`}>{source.title}</PageLink>.{' '}
        <SafeLink href={url}>Open the text</SafeLink>
      </p>
      <Section id="clauses" title="Clauses" note={`${terms.length} of ${clauseKinds.length} recorded; no legal advice`}>
        <DataTable
          caption={`Clauses of the ${name}`}
          className={styles['clauses'] ?? ''}
          columns={columnsOf(license)}
          groups={[{ id: 'all', rows: clauses }]}
          rowKey={({ kind }) => kind}
        />
      </Section>
      <Section
        id="models"
        title="Models under it"
        note={formatNumber(models.totalCount)}
        controls={
          <PageLink className="btn" href={`/models?license=${license.slug}`}>
            Open as a list
          </PageLink>
        }
      >
        <LicensedModels models={models.nodes.slice(0, paging.page * pageSize)} total={models.totalCount} {...paging} />
      </Section>
    </div>
  )
}
