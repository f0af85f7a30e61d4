import { changeFragment } from '../../changes/changes.query.ts'
import { graphql } from '../../graphql/tada.ts'

/** What the start page shows of the catalogue: what changed last, and the models of the comparisons it proposes. */
export const startQuery = graphql(
  `
    query Start($compared: [String!]) {
      changes(first: 5) {
        nodes {
          ...ListedChange
        }
      }
      models(filter: { slugs: $compared }, first: 30) {
        nodes {
          id
          slug
          name
        }
      }
    }
  `,
  [changeFragment],
)
