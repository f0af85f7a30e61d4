import type { ModelRecord } from '@stack/shared/catalog.ts'
import type { Rule } from './say.ts'

/** The days on which sources say that a model was released, the earliest first. */
const releases = (model: ModelRecord | undefined): string[] =>
  (model?.reports ?? [])
    .flatMap(({ facts }) => (typeof facts?.released_on?.value === 'string' ? [facts.released_on.value] : []))
    .filter((value) => /^\d{4}/.test(value))
    .sort()

/** Nobody comes from something younger. A maker can hold a parent back and release it later: the edge's note then says so. */
export const lineageDays: Rule = ({ models }, say) => {
  for (const [slug, model] of models) {
    const last = releases(model).at(-1)
    for (const [at, report] of model.reports.entries())
      for (const [index, edge] of (report.lineage ?? []).entries()) {
        const first = edge.model === undefined ? undefined : releases(models.get(edge.model))[0]
        if (first === undefined || last === undefined || first <= last || edge.note || edge.dispute) continue
        const message = `${edge.model} was released on ${first}, after this model, ${last}: correct a day or the edge, or say in its note how that can be`
        say('models', slug, ['reports', at, 'lineage', index, 'model'], 'dates', message)
      }
  }
}
