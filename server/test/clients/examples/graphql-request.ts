// How large are two models, and how long may their context be? Every figure with the source that states it.
import { ClientError, gql, GraphQLClient } from 'graphql-request'

const client = new GraphQLClient(process.env['API_URL'] ?? 'http://127.0.0.1:4000/graphql')

const query = gql`
  query Compare($models: [String!]!, $facts: [FactName!]) {
    comparison(models: $models, facts: $facts) {
      facts {
        fact {
          label
        }
        cells {
          model {
            name
          }
          status
          fact {
            printed
            asOf
            source {
              title
            }
          }
        }
      }
    }
  }
`

try {
  const answer = await client.request(query, {
    models: ['deepseek-v3', 'llama-4-scout'],
    facts: ['TOTAL_PARAMETERS', 'CONTEXT_TOKENS'],
  })
  console.log(JSON.stringify(answer, null, 2))
} catch (error) {
  if (!(error instanceof ClientError)) throw error
  for (const { message, extensions } of error.response.errors ?? []) console.error(extensions['code'], message)
  process.exitCode = 1
}
