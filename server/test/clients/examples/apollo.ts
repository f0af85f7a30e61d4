// Every score of a model, page by page: the cache joins the pages to one list.
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

interface Scores {
  model: {
    id: string
    scores: {
      edges: { node: { id: string; value: number; benchmark: { id: string; name: string } } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

const client = new ApolloClient({
  link: new HttpLink({ uri: process.env['API_URL'] ?? 'http://127.0.0.1:4000/graphql' }),
  cache: new InMemoryCache({
    typePolicies: {
      Model: { fields: { scores: relayStylePagination(['all', 'benchmark', 'category', 'source']) } },
    },
  }),
})

const query: TypedDocumentNode<Scores, { slug: string; after: string | null }> = gql`
  query Scores($slug: String!, $after: String) {
    model(slug: $slug) {
      id
      scores(first: 5, after: $after) {
        edges {
          node {
            id
            value
            benchmark {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`

const slug = 'llama-4-scout-base'

/** Fetches the page after a cursor; the answer holds the pages before it too. */
async function fetchScores(after: string | null) {
  const { data } = await client.query({ query, variables: { slug, after }, fetchPolicy: 'network-only' })
  if (!data?.model) throw new Error(`No model is called ${slug}.`)
  return data.model.scores
}

let scores = await fetchScores(null)
while (scores.pageInfo.hasNextPage) scores = await fetchScores(scores.pageInfo.endCursor)

for (const { node } of scores.edges) console.log(`${node.benchmark.name}: ${node.value}`)
