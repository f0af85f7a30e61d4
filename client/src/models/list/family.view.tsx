import { getRouteApi } from '@tanstack/react-router'
import { ViewControls } from '../../graphql/view-controls.tsx'
import { RouteContent } from '../../graphql/route-content.tsx'
import { graphql } from '../../graphql/tada.ts'
import { noPage, usePages } from '../../graphql/use-pages.ts'
import { NotFound } from '../../ui/not-found.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { pageSize } from '../../ui/pager.tsx'
import { PageHead } from '../../ui/section.tsx'
import { useViewState } from '../../ui/use-view-state.ts'
import { RecordModels, recordModelsFragment, recordParams } from './record-models.tsx'
import { RecordSkeleton } from './record-skeleton.tsx'

const familyQuery = graphql(
  `
    query Family($slug: String!, $first: Int!, $after: String) {
      family(slug: $slug) {
        id
        slug
        name
        description
        organization {
          id
          slug
          name
        }
        models(first: $first, after: $after) {
          ...RecordModels
        }
      }
    }
  `,
  [recordModelsFragment],
)

const route = getRouteApi('/families/$slug')

/** A family with its models. */
export function FamilyView() {
  const { slug } = route.useParams()
  return <FamilyPage key={slug} slug={slug} />
}

function FamilyPage({ slug }: { slug: string }) {
  const view = useViewState(recordParams)
  const answer = usePages(
    familyQuery,
    { slug, first: pageSize },
    view.state.page * pageSize,
    ({ family }) => family?.models ?? noPage,
  )
  usePageTitle(answer.data?.family?.name ?? 'Family')
  return (
    <RouteContent answer={answer} what="The family" skeleton={<RecordSkeleton what="the family" />}>
      {({ family }) =>
        family ? (
          <div className="page">
            <PageHead
              title={family.name}
              note={
                <>
                  Family of models by{' '}
                  <PageLink href={`/organizations/${family.organization.slug}`}>{family.organization.name}</PageLink>
                </>
              }
              controls={<ViewControls />}
            />
            {family.description && <p className="read">{family.description}</p>}
            <RecordModels
              models={family.models}
              listHref={`/models?family=${family.slug}`}
              view={view}
              isLoading={answer.isLoading}
            />
          </div>
        ) : (
          <NotFound
            title={
              <>
                No family has the id <code>{slug.slice(0, 80)}</code>.
              </>
            }
          />
        )
      }
    </RouteContent>
  )
}
