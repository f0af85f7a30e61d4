import type { Environment } from 'relay-runtime'
import { z } from 'zod'
import { modelScoresShape } from './questions.ts'
import { compiledFragment, compiledQuery, loadList } from './relay-client.ts'

const modelListShape = z.object({
  models: z.object({ totalCount: z.number(), edges: z.array(z.object({ node: z.object({ slug: z.string() }) })) }),
})

const scoreShape = modelScoresShape.shape.model.shape.scores.shape.nodes.element

const modelScoresListShape = z.object({
  name: z.string(),
  scores: z.object({ edges: z.array(z.object({ node: scoreShape })) }),
})

/** The list of models: its fragment stands on the query, and loads more through it. */
export const relayModelList = async (folder: string, environment: Environment, count: number) =>
  loadList(
    environment,
    await compiledQuery(folder, 'modelListQuery'),
    await compiledFragment(folder, 'modelList_query'),
    { count },
    modelListShape,
  )

/** The scores of a model: their fragment stands on the model, and loads more through `node(id:)`. */
export const relayModelScores = async (folder: string, environment: Environment, slug: string, count: number) =>
  loadList(
    environment,
    await compiledQuery(folder, 'modelScoresQuery'),
    await compiledFragment(folder, 'modelScores_model'),
    { slug, count },
    modelScoresListShape,
    ({ model }) => model,
  )
