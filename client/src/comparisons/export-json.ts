import type { Comparison } from './comparison.query.ts'
import type { ComparedView } from './compared-view.ts'
import { factSlug } from '../sources/fact-text.ts'
import type { Provenance } from '@stack/shared/comparisons/export.ts'

/** The API's answer, cut down to the rows on the page. */
export function toJson(comparison: Comparison, view: ComparedView, from: Provenance): string {
  const facts = new Set(view.specs.flatMap(({ lines }) => lines.map(({ key }) => key)))
  const benchmarks = view.scores.flatMap(({ lines }) => lines.map(({ row }) => row))
  return `${JSON.stringify(
    {
      catalogue: from,
      comparison: {
        models: comparison.models,
        facts: comparison.facts.filter(({ fact }) => facts.has(factSlug(fact.name))),
        benchmarks,
      },
      sources: view.numbers.list.map(({ number, source }) => ({ number, ...source })),
    },
    (key, value: unknown) => (key === '__typename' ? undefined : value),
    2,
  )}\n`
}
