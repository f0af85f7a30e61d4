import { graphql } from '../graphql/tada.ts'

/** What a comparison can be started with: the newest models, and those with most scores. */
export const compareStartQuery = graphql(`
  query CompareStart {
    newest: models(first: 100, orderBy: [{ key: RELEASED_ON, direction: DESC }]) {
      totalCount
      nodes {
        id
        slug
        name
      }
    }
    mostScored: models(first: 4, orderBy: [{ key: SCORES, direction: DESC }]) {
      nodes {
        id
        slug
        name
      }
    }
  }
`)
