import type { Ignored } from '../ui/view-params.ts'
import type { CompareState } from './compare.params.ts'
import type { Answer } from './comparison.query.ts'
import { factSlug } from '../sources/fact-text.ts'

/** Words of the address that are well formed and name nothing in this comparison. */
export function unknownWords({ comparison, quantizations }: Answer, state: CompareState): Ignored[] {
  const { models, facts, benchmarks, proposals } = comparison
  const known = {
    facts: new Set([
      'openness',
      'license',
      'input-price',
      'output-price',
      ...facts.map(({ fact }) => factSlug(fact.name)),
    ]),
    benchmarks: new Set(benchmarks.map(({ benchmark }) => benchmark.slug)),
    models: new Set(models.map(({ slug }) => slug)),
    sources: new Set(proposals.sources.map(({ source }) => source.slug)),
  }
  const { rows, base } = state
  const unknown: Ignored[] = [
    { name: 'facts', text: state.facts.filter((word) => !known.facts.has(word)).join(',') },
    { name: 'benchmarks', text: state.benchmarks.filter((word) => !known.benchmarks.has(word)).join(',') },
    { name: 'format', text: quantizations.nodes.some(({ slug }) => slug === state.format) ? '' : state.format },
    { name: 'base', text: base === null || known.models.has(base) ? '' : base },
    { name: 'rows', text: rows.kind === 'drop' && !known.models.has(rows.model) ? `drop:${rows.model}` : '' },
    { name: 'rows', text: rows.kind === 'by' && !known.sources.has(rows.source) ? `by:${rows.source}` : '' },
  ]
  return unknown.filter(({ text }) => text !== '')
}
