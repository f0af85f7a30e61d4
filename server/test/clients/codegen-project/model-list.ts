import { Client, fetchExchange } from '@urql/core'
import { graphql } from './gql/index.ts'

const modelListQuery = graphql(`
  query ModelList($first: Int!, $after: String) {
    models(first: $first, after: $after) {
      edges {
        node {
          slug
          releasedOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** The slugs of all models, read page by page. */
export async function modelList(url: string, first: number): Promise<string[]> {
  const client = new Client({ url, exchanges: [fetchExchange] })
  const page = (after: string | null) => client.query(modelListQuery, { first, after }).toPromise()
  const slugs: string[] = []
  let after: string | null = null
  for (;;) {
    const { data, error } = await page(after)
    if (!data) throw error ?? new Error('neither data nor an error')
    slugs.push(...data.models.edges.map(({ node }) => node.slug))
    if (!data.models.pageInfo.hasNextPage) return slugs
    after = data.models.pageInfo.endCursor
  }
}
