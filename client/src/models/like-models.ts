import { useQuery } from 'urql'
import { graphql } from '../graphql/tada.ts'

const likeModelsQuery = graphql(`
  query LikeModels($text: String!) {
    search(text: $text, kinds: [MODEL], first: 5) {
      record {
        __typename
        ... on Model {
          id
          slug
          name
        }
      }
    }
  }
`)

/** Models whose names are like a slug that does not exist, the nearest first; none while they are looked up. */
export function useLikeModels(slug: string): { slug: string; name: string }[] {
  const [{ data }] = useQuery({ query: likeModelsQuery, variables: { text: slug.slice(0, 80) } })
  return (data?.search ?? []).flatMap(({ record }) => (record.__typename === 'Model' ? [record] : []))
}
