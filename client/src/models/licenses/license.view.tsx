import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { getRouteApi } from '@tanstack/react-router'
import { QueryButton } from '../../graphql/query-panel.tsx'
import { RouteContent } from '../../graphql/route-content.tsx'
import { graphql, type ResultOf } from '../../graphql/tada.ts'
import { useRouteQuery } from '../../graphql/use-route-query.ts'
import { NotFound } from '../../ui/not-found.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { SafeLink } from '../../ui/safe-link.tsx'
import { PageHead, Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ClauseCell } from './clause-cell.tsx'
import { clauseKinds, clauseWords } from './clause-words.ts'
import { type LicenseTerm, licenseTermsFragment } from './license-terms.ts'
import { licensedModelFragment, LicensedModels } from './licensed-models.tsx'
import styles from './licenses.module.css'
import { TermPlace } from './term-place.tsx'

const licenseQuery = graphql(
  `
    query License($slug: String!) {
      license(slug: $slug) {
        ...LicenseTerms
        url
        publisher {
          id
          name
        }
        models(first: 100) {
          totalCount
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

const route = getRouteApi('/licenses/$slug')

/** One licence: its clauses and the models under it. */
export function LicenseView() {
  const { slug } = route.useParams()
  return <LicensePage key={slug} slug={slug} />
}

function LicensePage({ slug }: { slug: string }) {
  const answer = useRouteQuery(licenseQuery, { slug })
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
      {({ license }) => (license ? <Licence license={license} /> : <UnknownLicence slug={slug} />)}
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

function Licence({ license }: { license: Found }) {
  const { name, spdxId, isOsiApproved, publisher, url, source, terms, models } = license
  const clauses = clauseKinds.map((kind) => ({ kind, term: terms.find((term) => term.kind === kind) }))
  return (
    <div className="page">
      <nav className={styles['crumb']} aria-label="Breadcrumb">
        <PageLink href="/licenses">Licences</PageLink> / <span>{name}</span>
      </nav>
      <PageHead title={name} controls={<QueryButton />} />
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
        <LicensedModels models={models.nodes} total={models.totalCount} />
      </Section>
    </div>
  )
}
