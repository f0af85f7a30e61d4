import type { TadaDocumentNode } from 'gql.tada'
import { useState } from 'react'
import { type RouteAnswer, useRouteQuery } from './use-route-query.ts'

interface PageInfo {
  hasNextPage: boolean
  endCursor: string | null
}

/**
 * The query of a route whose root list is wanted whole, longer than a page of the API though it may be: asks on with `after`
 * until nothing is left, and the cache joins the pages. What has arrived shows at once.
 */
export function useWholeList<Data, Variables extends { after?: string | null | undefined }>(
  query: TadaDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  pageInfoOf: (data: NoInfer<Data>) => PageInfo,
): RouteAnswer<Data> {
  const [after, setAfter] = useState<string | null>(null)
  const answer = useRouteQuery(query, after === null ? variables : { ...variables, after })
  const { data, isLoading } = answer
  const page = data && pageInfoOf(data)
  const next = page?.hasNextPage && !isLoading ? page.endCursor : null
  if (next !== null && next !== after) setAfter(next)
  return answer
}
