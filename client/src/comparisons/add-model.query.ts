import { graphql } from '../graphql/tada.ts'

/** Models whose name, slug or alias holds a text. */
export const findModelsQuery = graphql(`
  query FindModels($text: String!) {
    models(first: 12, filter: { text: $text }) {
      nodes {
        id
        slug
        name
        organization {
          id
          name
        }
      }
    }
  }
`)
