import { getRouteApi } from '@tanstack/react-router'
import { ViewControls } from '../../graphql/view-controls.tsx'
import { RouteContent } from '../../graphql/route-content.tsx'
import { graphql } from '../../graphql/tada.ts'
import { noPage, usePages } from '../../graphql/use-pages.ts'
import { NotFound } from '../../ui/not-found.tsx'
import { Missing } from '../../ui/missing.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { SafeLink } from '../../ui/safe-link.tsx'
import { pageSize } from '../../ui/pager.tsx'
import { PageHead } from '../../ui/section.tsx'
import { useViewState } from '../../ui/use-view-state.ts'
import { RecordModels, recordModelsFragment, recordParams } from './record-models.tsx'
import { RecordSkeleton } from './record-skeleton.tsx'

const organizationQuery = graphql(
  `
    query Organization($slug: String!, $first: Int!, $after: String) {
      organization(slug: $slug) {
        id
        slug
        name
        kind
        country
        homepage
        models(first: $first, after: $after) {
          ...RecordModels
        }
      }
    }
  `,
  [recordModelsFragment],
)

const route = getRouteApi('/organizations/$slug')

/** An organization with the models it released. */
export function OrganizationView() {
  const { slug } = route.useParams()
  return <OrganizationPage key={slug} slug={slug} />
}

function OrganizationPage({ slug }: { slug: string }) {
  const view = useViewState(recordParams)
  const answer = usePages(
    organizationQuery,
    { slug, first: pageSize },
    view.state.page * pageSize,
    ({ organization }) => organization?.models ?? noPage,
  )
  usePageTitle(answer.data?.organization?.name ?? 'Organization')
  return (
    <RouteContent answer={answer} what="The organization" skeleton={<RecordSkeleton what="the organization" />}>
      {({ organization }) =>
        organization ? (
          <div className="page">
            <PageHead title={organization.name} controls={<ViewControls />} />
            <dl className="pairs">
              <dt>Kind</dt>
              <dd>{organization.kind.toLowerCase().replaceAll('_', ' ')}</dd>
              <dt>Country</dt>
              <dd>{organization.country ?? <Missing reason="not-reported" />}</dd>
              <dt>Own site</dt>
              <dd>
                {organization.homepage ? (
                  <SafeLink href={organization.homepage}>{organization.homepage}</SafeLink>
                ) : (
                  <Missing reason="not-reported" />
                )}
              </dd>
            </dl>
            <RecordModels
              models={organization.models}
              listHref={`/models?organization=${organization.slug}`}
              view={view}
              isLoading={answer.isLoading}
            />
          </div>
        ) : (
          <NotFound
            title={
              <>
                No organization has the id <code>{slug.slice(0, 80)}</code>.
              </>
            }
          />
        )
      }
    </RouteContent>
  )
}
