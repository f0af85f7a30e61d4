import { releasesOf } from './releases.ts'
import type { Rule } from './say.ts'

/** Nobody comes from something younger. A maker can hold a parent back and release it later: the edge's note then says so. */
export const lineageDays: Rule = ({ models }, say) => {
  for (const [slug, model] of models) {
    const last = releasesOf(model).at(-1)
    for (const [at, report] of model.reports.entries())
      for (const [index, edge] of (report.lineage ?? []).entries()) {
        const first = edge.model === undefined ? undefined : releasesOf(models.get(edge.model))[0]
        if (first === undefined || last === undefined || first <= last || edge.note || edge.dispute) continue
        const message = `${edge.model} was released on ${first}, after this model, ${last}: correct a day or the edge, or say in its note how that can be`
        say('models', slug, ['reports', at, 'lineage', index, 'model'], 'dates', message)
      }
  }
}
