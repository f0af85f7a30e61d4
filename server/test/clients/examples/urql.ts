// What does a benchmark measure, and what should a reader know before trusting a score on it?
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core'

const client = new Client({
  url: process.env['API_URL'] ?? 'http://127.0.0.1:4000/graphql',
  exchanges: [cacheExchange, fetchExchange],
})

const query = gql`
  query Benchmark($slug: String!) {
    benchmark(slug: $slug) {
      name
      measures
      metric
      caveats {
        kind
        text
        source {
          title
          url
        }
      }
    }
  }
`

const { data, error } = await client.query(query, { slug: 'mmlu-pro' })
if (error) throw error
console.log(JSON.stringify(data, null, 2))
