import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { filter, firstValueFrom } from 'rxjs'
import { type ModelPage, modelPageQuery } from './questions.ts'
import { type ConnectTextClient, notRefused } from './text-client.ts'

export const connectApollo: ConnectTextClient = (endpoint, fetch) => {
  const client = new ApolloClient({
    link: new HttpLink({ uri: endpoint, fetch }),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { models: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  })
  return {
    async ask(query, variables) {
      const { data } = await client.query({ query: gql(query), variables })
      return data
    },
    async refusals(query, variables) {
      const { error } = await client.query({ query: gql(query), variables, errorPolicy: 'all' })
      if (error && !CombinedGraphQLErrors.is(error)) throw error
      return error?.errors.map(({ message, extensions = {} }) => ({ message, extensions })) ?? notRefused()
    },
    async walkModels(first) {
      const list = { query: gql(modelPageQuery), variables: { first } }
      const pages = client.watchQuery<ModelPage>(list)
      const reading = pages.subscribe(() => {})
      const complete = pages.pipe(filter((result) => result.dataState === 'complete'))
      let { pageInfo } = (await firstValueFrom(complete)).data.models
      while (pageInfo.hasNextPage) {
        const more = await pages.fetchMore({ variables: { after: pageInfo.endCursor } })
        if (!more.data) throw more.error ?? new Error('neither data nor an error')
        ;({ pageInfo } = more.data.models)
      }
      reading.unsubscribe()
      return client.readQuery<ModelPage>(list)?.models.edges.map(({ node }) => node.slug) ?? []
    },
  }
}
