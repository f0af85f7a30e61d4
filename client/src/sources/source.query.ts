import { graphql, type ResultOf } from '../graphql/tada.ts'

/** One source with what it states of each model. */
export const sourceQuery = graphql(`
  query Source($slug: String!, $first: Int!, $after: String) {
    source(slug: $slug) {
      id
      slug
      title
      url
      archivedUrl
      kind
      tier
      note
      dataLicense
      publishedOn
      revisedOn
      readOn
      publisher {
        id
        slug
        name
      }
      pinned {
        repository
        commit
        path
      }
      record {
        claims
        models
        checked
        mismatched
        notCheckable
      }
      reports(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          asOf
          recordedOn
          via {
            id
            name
          }
          facts {
            id
            name
            label
            unit
            state
            qualifier
            numberValue
            textValue
            listValue
            dateValue
          }
          model {
            id
            slug
            name
            scores(source: $slug, all: true, first: 100) {
              totalCount
              nodes {
                id
                printed
                asOf
                benchmark {
                  id
                  slug
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`)

export type FoundSource = NonNullable<ResultOf<typeof sourceQuery>['source']>
export type SourceReport = FoundSource['reports']['nodes'][number]
