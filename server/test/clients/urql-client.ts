import { cacheExchange, Client, fetchExchange, type OperationResult } from '@urql/core'
import { type ModelPage, modelPageQuery } from './questions.ts'
import { type ConnectTextClient, notRefused } from './text-client.ts'

export const connectUrql: ConnectTextClient = (endpoint, fetch) => {
  const client = new Client({ url: endpoint, fetch, exchanges: [cacheExchange, fetchExchange] })
  return {
    async ask(query, variables) {
      const { data, error } = await client.query(query, variables)
      if (error) throw error
      return data
    },
    async refusals(query, variables) {
      const { error } = await client.query(query, variables)
      if (error?.networkError) throw error.networkError
      return error?.graphQLErrors ?? notRefused()
    },
    async walkModels(first) {
      const slugs: string[] = []
      let after: string | null = null
      for (;;) {
        const answer: OperationResult<ModelPage> = await client.query<ModelPage>(modelPageQuery, { first, after })
        if (!answer.data) throw answer.error ?? new Error('neither data nor an error')
        const { edges, pageInfo } = answer.data.models
        slugs.push(...edges.map(({ node }) => node.slug))
        if (!pageInfo.hasNextPage) return slugs
        after = pageInfo.endCursor
      }
    },
  }
}
