import { ClientError, GraphQLClient } from 'graphql-request'
import { type ModelPage, modelPageQuery } from './questions.ts'
import { type ConnectTextClient, notRefused } from './text-client.ts'

export const connectGraphqlRequest: ConnectTextClient = (endpoint, fetch) => {
  const client = new GraphQLClient(endpoint, { fetch })
  return {
    ask: (query, variables) => client.request<unknown>(query, variables),
    async refusals(query, variables) {
      const error: unknown = await client.request(query, variables).then(notRefused, (error: unknown) => error)
      if (!(error instanceof ClientError)) throw error
      return error.response.errors ?? notRefused()
    },
    async walkModels(first) {
      const slugs: string[] = []
      let after: string | null = null
      for (;;) {
        const { models }: ModelPage = await client.request<ModelPage>(modelPageQuery, { first, after })
        slugs.push(...models.edges.map(({ node }) => node.slug))
        if (!models.pageInfo.hasNextPage) return slugs
        after = models.pageInfo.endCursor
      }
    },
  }
}
