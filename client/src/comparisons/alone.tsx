import { useQuery } from 'urql'
import { graphql } from '../graphql/tada.ts'
import { Callout } from '../ui/callout.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { neighboursOf } from './neighbours.ts'

const neighboursQuery = graphql(`
  query CompareNeighbours($slug: String!) {
    model(slug: $slug) {
      id
      slug
      scores(first: 60) {
        nodes {
          id
          comparabilitySet {
            key
          }
          benchmark {
            id
            scores(first: 40) {
              nodes {
                id
                comparabilitySet {
                  key
                }
                model {
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

/** One model alone: says that it is no comparison, and with which it would be one. */
export function Alone({ slug, name, hrefWith }: { slug: string; name: string; hrefWith: (slug: string) => string }) {
  const [{ data }] = useQuery({ query: neighboursQuery, variables: { slug } })
  const best = neighboursOf(slug, data?.model?.scores.nodes ?? []).slice(0, 3)
  return (
    <Callout>
      <p>
        <strong>One model is a record, not a comparison.</strong>{' '}
        {best.length > 0 && <>Most benchmarks shared with {name} under like settings: </>}
        {best.map((model, at) => (
          <span key={model.slug}>
            {at > 0 && ', '}
            <PageLink href={hrefWith(model.slug)} keepScroll>
              {model.name}
            </PageLink>{' '}
            ({model.shared})
          </span>
        ))}
        {best.length > 0 && '.'}
        {data && best.length === 0 && <>No other model has a score taken as one of its own was.</>}
      </p>
    </Callout>
  )
}
