import { graphql, type ResultOf } from '../graphql/tada.ts'

/** What is stated of one model, for a text that names both a model and a fact or benchmark. */
export const factsQuery = graphql(`
  query PaletteFacts($slug: String!, $asOf: Date) {
    model(slug: $slug) {
      id
      slug
      name
      factList(asOf: $asOf) {
        id
        name
        label
        state
        unit
        qualifier
        numberValue
        textValue
        listValue
        dateValue
      }
      scores(first: 100, asOf: $asOf) {
        nodes {
          id
          value
          benchmark {
            id
            slug
            name
            unit
          }
        }
      }
    }
  }
`)

export type FactsOfModel = NonNullable<ResultOf<typeof factsQuery>['model']>
