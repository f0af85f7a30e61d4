import { graphql } from 'relay-runtime'

export const query = graphql`
  query tooManyObjectsQuery($first: Int!) {
    models(first: $first) {
      nodes {
        scores(first: $first) {
          nodes {
            id
          }
        }
      }
    }
  }
`
