import { graphql, type ResultOf, type VariablesOf } from '../graphql/tada.ts'

export const paletteQuery = graphql(`
  query Palette($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 8) {
      matched
      highlights {
        start
        length
      }
      record {
        __typename
        ... on Model {
          id
          slug
          name
          organization {
            id
            name
          }
        }
        ... on Benchmark {
          id
          slug
          name
          measures
        }
        ... on Organization {
          id
          slug
          name
        }
        ... on Family {
          id
          slug
          name
          organization {
            id
            name
          }
        }
        ... on License {
          id
          slug
          name
          spdxId
        }
        ... on Source {
          id
          slug
          title
          publisher {
            id
            name
          }
        }
      }
    }
  }
`)

export type Hit = ResultOf<typeof paletteQuery>['search'][number]
export type SearchKind = NonNullable<VariablesOf<typeof paletteQuery>['kinds']>[number]
