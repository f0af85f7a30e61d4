import { useLocation, useParams, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { RouteContent } from '../../graphql/route-content.tsx'
import { useRouteQuery } from '../../graphql/use-route-query.ts'
import { stringifySearch } from '../../ui/search-string.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type Answer, modelQuery } from './model.query.ts'
import { ModelPage } from './model-page.tsx'
import { UnknownModel } from './unknown-model.tsx'

/** One model: what it is, and who says so. */
export function ModelView() {
  const { slug } = useParams({ from: '/models/$slug' })
  return <AskedModel key={slug} slug={slug} />
}

function AskedModel({ slug }: { slug: string }) {
  const answer = useRouteQuery(modelQuery, { slug })
  return (
    <RouteContent
      answer={answer}
      what="The model"
      skeleton={
        <div className="page">
          <Skeleton what="the model" rows={6} />
          <Skeleton what="its facts" columns={['Fact', 'Value', 'As of', 'Claim']} rows={12} />
        </div>
      }
    >
      {(data) => <FoundModel slug={slug} data={data} />}
    </RouteContent>
  )
}

function FoundModel({ slug, data }: { slug: string; data: Answer }) {
  const { model } = data
  useCanonicalAddress(slug, model?.slug)
  if (!model) return <UnknownModel slug={slug} />
  return <ModelPage model={model} answer={data} />
}

/** A model asked for by an alias has its page at its slug. */
function useCanonicalAddress(asked: string, slug: string | undefined): void {
  const router = useRouter()
  const { search, hash } = useLocation()
  const rest = stringifySearch(search) + (hash && `#${hash}`)
  useEffect(() => {
    if (slug !== undefined && slug !== asked) void router.navigate({ href: `/models/${slug}${rest}`, replace: true })
  }, [asked, rest, router, slug])
}
