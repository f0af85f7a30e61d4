import { graphql } from 'relay-runtime'

export const query = graphql`
  query modelListQuery($count: Int!) {
    ...modelList_query @arguments(count: $count)
  }
`

export const fragment = graphql`
  fragment modelList_query on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "modelListPaginationQuery") {
    models(first: $count, after: $cursor) @connection(key: "modelList_models") {
      totalCount
      edges {
        node {
          slug
        }
      }
    }
  }
`
