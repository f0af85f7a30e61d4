import { z } from 'zod'

/** Four types deep: a model, its scores, the benchmark of each, and the sources of both. */
export const modelScoresQuery = `
  query ModelScores($slug: String!, $first: Int!) {
    model(slug: $slug) {
      name
      scores(first: $first) {
        nodes {
          value
          source { title }
          benchmark { name describedBy { locator source { title } } }
        }
      }
    }
  }
`

export const modelPageQuery = `
  query ModelPage($first: Int!, $after: String) {
    models(first: $first, after: $after) {
      totalCount
      edges { node { id slug } }
      pageInfo { hasNextPage endCursor }
    }
  }
`

export const unknownFieldQuery = '{ models(first: 1) { nodes { slug colour } } }'

/** Could return a million objects when its page size is 100. */
export const tooManyObjectsQuery = `
  query TooManyObjects($first: Int!) {
    models(first: $first) { nodes { id scores(first: $first) { nodes { id } } } }
  }
`

export const modelScoresShape = z.object({
  model: z.object({
    name: z.string(),
    scores: z.object({
      nodes: z.array(
        z.object({
          value: z.number(),
          source: z.object({ title: z.string() }),
          benchmark: z.object({
            name: z.string(),
            describedBy: z.array(z.object({ locator: z.string(), source: z.object({ title: z.string() }) })),
          }),
        }),
      ),
    }),
  }),
})

export type ModelScores = z.infer<typeof modelScoresShape>

export interface ModelPage {
  readonly models: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: { readonly id: string; readonly slug: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}
