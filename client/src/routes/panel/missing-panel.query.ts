import { graphql, type ResultOf } from '../../graphql/tada.ts'

/** What was read for a model, and what the missing thing is called. */
export const missingQuery = graphql(`
  query MissingPanel($model: String!, $benchmark: String!) {
    model(slug: $model) {
      id
      slug
      name
      family {
        id
        slug
      }
      reports {
        asOf
        recordedOn
        source {
          id
          slug
          title
          kind
          tier
          publisher {
            id
            name
          }
        }
      }
    }
    benchmark(slug: $benchmark) {
      id
      slug
      name
      measures
    }
    factDefinitions {
      name
      label
      description
      unit
      choices
    }
  }
`)

export type MissingAnswer = ResultOf<typeof missingQuery>
export type MissingModel = NonNullable<MissingAnswer['model']>
