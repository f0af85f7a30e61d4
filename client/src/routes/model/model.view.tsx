import { useLocation, useParams, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { RouteContent } from '../../graphql/route-content.tsx'
import { noPage, usePages } from '../../graphql/use-pages.ts'
import { useDay } from '../../ui/day.ts'
import { pageSize } from '../../ui/pager.tsx'
import { stringifySearch } from '../../ui/search-string.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useViewState } from '../../ui/use-view-state.ts'
import { type Answer, modelQuery } from './model.query.ts'
import { ModelPage, modelParams } from './model-page.tsx'
import { UnknownModel } from './unknown-model.tsx'

/** One model: what it is, and who says so. */
export function ModelView() {
  const { slug } = useParams({ from: '/models/$slug' })
  return <AskedModel key={slug} slug={slug} />
}

function AskedModel({ slug }: { slug: string }) {
  const view = useViewState(modelParams)
  const { reports, page } = view.state
  const answer = usePages(
    modelQuery,
    { slug, first: pageSize, every: reports, asOf: useDay() },
    page * pageSize,
    ({ model }) => model?.scores ?? noPage,
  )
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
      {(data) => <FoundModel slug={slug} data={data} view={view} isLoading={answer.isLoading} />}
    </RouteContent>
  )
}

interface FoundModelProps {
  slug: string
  data: Answer
  view: ReturnType<typeof useViewState<typeof modelParams>>
  isLoading: boolean
}

function FoundModel({ slug, data, view, isLoading }: FoundModelProps) {
  const { model } = data
  useCanonicalAddress(slug, model?.slug)
  if (!model) return <UnknownModel slug={slug} />
  return <ModelPage model={model} answer={data} view={view} isLoading={isLoading} />
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
