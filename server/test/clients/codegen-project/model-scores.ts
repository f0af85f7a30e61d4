import { Client, fetchExchange } from '@urql/core'
import { type FragmentType, graphql, useFragment } from './gql/index.ts'

const scoreLineFragment = graphql(`
  fragment ScoreLine on Score {
    value
    uncertainty
    source {
      title
    }
    benchmark {
      name
      category
      describedBy {
        locator
        source {
          title
        }
      }
    }
  }
`)

const modelScoresQuery = graphql(`
  query ModelScores($slug: String!, $first: Int!) {
    model(slug: $slug) {
      name
      scores(first: $first) {
        nodes {
          ...ScoreLine
        }
      }
    }
  }
`)

function scoreLine(masked: FragmentType<typeof scoreLineFragment>) {
  const score = useFragment(scoreLineFragment, masked)
  const value: number = score.value
  const uncertainty: number | null | undefined = score.uncertainty
  return { value, uncertainty, benchmark: score.benchmark, source: score.source }
}

/** The first scores of a model; fails for a model that does not exist. */
export async function modelScores(url: string, slug: string, first: number) {
  const client = new Client({ url, exchanges: [fetchExchange] })
  const { data, error } = await client.query(modelScoresQuery, { slug, first })
  if (!data?.model) throw error ?? new Error(`no model ${slug}`)
  const { name, scores } = data.model
  return { model: { name, scores: { nodes: scores.nodes.map((node) => scoreLine(node)) } } }
}
