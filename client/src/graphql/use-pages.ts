import type { TadaDocumentNode } from 'gql.tada'
import { useState } from 'react'
import { type RouteAnswer, useRouteQuery } from './use-route-query.ts'

interface Page {
  nodes: readonly unknown[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The page of a list that is not there, such as that of a record that does not exist. */
export const noPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

/**
 * The query of a route whose list (at the root or of its record) is wanted up to some number of rows: asks on with `after` until as many are there, and the
 * cache joins the pages. Other variables start anew.
 */
export function usePages<Data, Variables extends { after?: string | null | undefined }>(
  query: TadaDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  wantedRows: number,
  listOf: (data: NoInfer<Data>) => Page,
): RouteAnswer<Data> {
  const key = JSON.stringify(variables)
  const [reached, setReached] = useState({ key, after: '' })
  const after = reached.key === key ? reached.after : ''
  const answer = useRouteQuery(query, after === '' ? variables : { ...variables, after })
  const list = answer.data && listOf(answer.data)
  const isShort = list !== undefined && list.nodes.length < wantedRows
  const next = isShort && list.pageInfo.hasNextPage && !answer.isLoading ? list.pageInfo.endCursor : null
  if (next !== null && next !== after) setReached({ key, after: next })
  return answer
}
