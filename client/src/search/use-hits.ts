import { useState } from 'react'
import { useQuery } from 'urql'
import { type Hit, paletteQuery, type SearchKind } from './palette.query.ts'
import { useSettled } from './use-settled.ts'

const pause = 150
const none: readonly Hit[] = []

/** What a text finds. While an answer is awaited, the hits are those of the last one. */
export function useHits(text: string, kind: SearchKind | null) {
  const settled = useSettled(text, pause)
  const isEmpty = settled === ''
  const variables = { text: settled, kinds: kind && [kind] }
  const [{ data, fetching, error }, execute] = useQuery({ query: paletteQuery, variables, pause: isEmpty })
  const [last, setLast] = useState(none)
  const isLoading = text !== settled || fetching
  const hits = isEmpty ? none : isLoading ? last : (data?.search ?? none)
  if (hits !== last) setLast(hits)
  return { hits, isLoading, error, retry: () => execute({ requestPolicy: 'network-only' }) }
}
