import { getRouteApi } from '@tanstack/react-router'
import { RouteContent } from '../graphql/route-content.tsx'
import { graphql } from '../graphql/tada.ts'
import { useRouteQuery } from '../graphql/use-route-query.ts'
import { SourceNumbers } from '../sources/claim-marker.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { SafeLink } from '../ui/safe-link.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { RecordPage, UnknownRecord } from './record-page.tsx'

const providerQuery = graphql(`
  query Provider($slug: String!) {
    provider(slug: $slug) {
      id
      slug
      name
      homepage
    }
  }
`)

const route = getRouteApi('/providers/$slug')

/** A service that runs models for others. Its offerings stand on the pages of the models. */
export function ProviderView() {
  const { slug } = route.useParams()
  const answer = useRouteQuery(providerQuery, { slug })
  usePageTitle(answer.data?.provider?.name ?? 'Provider')
  return (
    <RouteContent answer={answer} what="Provider" skeleton={<Skeleton what="the provider" />}>
      {({ provider }) =>
        provider ? (
          <RecordPage kind="Providers" name={provider.name} numbers={new SourceNumbers()} hasSources={false}>
            <p>
              <SafeLink href={provider.homepage}>{provider.homepage}</SafeLink>
            </p>
            <p className="note">What it asks for a model stands on the page of the model.</p>
          </RecordPage>
        ) : (
          <UnknownRecord kind="provider" slug={slug} />
        )
      }
    </RouteContent>
  )
}
