import { graphql } from 'relay-runtime'

export const query = graphql`
  query modelScoresQuery($slug: String!, $count: Int!) {
    model(slug: $slug) {
      ...modelScores_model @arguments(count: $count)
    }
  }
`

export const fragment = graphql`
  fragment modelScores_model on Model
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "modelScoresPaginationQuery") {
    name
    scores(first: $count, after: $cursor) @connection(key: "modelScores_scores") {
      edges {
        node {
          value
          source {
            title
          }
          benchmark {
            name
            describedBy {
              locator
              source {
                title
              }
            }
          }
        }
      }
    }
  }
`
