// Which licences do two models come under, and on which benchmarks can they be compared?
import { ClientError, gql, GraphQLClient } from 'graphql-request'

const client = new GraphQLClient(process.env['API_URL'] ?? 'http://127.0.0.1:4000/graphql')

const query = gql`
  query Compare($models: [String!]!) {
    comparison(models: $models) {
      models {
        name
        license {
          name
          isOsiApproved
        }
      }
      proposals {
        sharedByAll {
          name
        }
      }
    }
  }
`

try {
  const answer = await client.request(query, { models: ['deepseek-v3', 'llama-4-scout'] })
  console.log(JSON.stringify(answer, null, 2))
} catch (error) {
  if (!(error instanceof ClientError)) throw error
  for (const { message, extensions } of error.response.errors ?? []) console.error(extensions['code'], message)
  process.exitCode = 1
}
