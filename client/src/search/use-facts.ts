import { useQuery } from 'urql'
import { useDay } from '../ui/day.ts'
import { factOptions, wordsBeside } from './fact-options.ts'
import { factsQuery } from './facts.query.ts'
import type { Hit } from './palette.query.ts'
import type { PaletteOption } from './palette-options.ts'

/** The facts that a text asks for of the first model it found: "scout context". Asked for only when words are left for a fact. */
export function useFacts(text: string, hits: readonly Hit[]): readonly PaletteOption[] {
  const hit = hits.find(({ record }) => record.__typename === 'Model')
  const slug = hit?.record.__typename === 'Model' ? hit.record.slug : ''
  const words = hit ? wordsBeside(text, hit.matched) : []
  const [{ data }] = useQuery({
    query: factsQuery,
    variables: { slug, asOf: useDay() },
    pause: words.length === 0,
  })
  return words.length > 0 && data?.model?.slug === slug ? factOptions(data.model, words) : []
}
