import { scoreSettingNames } from '@stack/shared/benchmarks/score.record.ts'
import type { ModelRecord } from '@stack/shared/catalog.ts'
import type { FactName } from '@stack/shared/models/facts.ts'
import type { Rule, Say } from './say.ts'

/** Facts that the configuration file of a model states, whoever made it. */
const configured: readonly FactName[] = [
  'layers',
  'hidden_size',
  'attention_heads',
  'key_value_heads',
  'vocabulary_size',
]

type SourceOf = (report: ModelRecord['reports'][number]) => { tier: string; kind: string } | undefined

/** A score that an aggregator passes on is no second measurement. */
function checkScores(slug: string, { reports }: ModelRecord, sourceOf: SourceOf, say: Say): void {
  const keyOf = (score: NonNullable<(typeof reports)[number]['scores']>[number]) =>
    JSON.stringify([score.benchmark, score.version, score.value, ...scoreSettingNames.map((name) => score[name])])
  const stated = new Map(
    reports
      .filter((report) => sourceOf(report)?.tier === 'A')
      .flatMap(({ source, scores = [] }) => scores.map((score) => [keyOf(score), source])),
  )
  for (const [at, report] of reports.entries()) {
    if (sourceOf(report)?.tier !== 'C') continue
    for (const [index, score] of (report.scores ?? []).entries()) {
      const maker = stated.get(keyOf(score))
      if (maker === undefined || score.note || score.dispute) continue
      const message = `repeats ${maker}, a document of the maker: remove it, or say in a note what it adds`
      say('models', slug, ['reports', at, 'scores', index], 'aggregator', message)
    }
  }
}

/** Where the configuration file was read, what it says is not taken from an aggregator. */
function checkFacts(slug: string, { reports }: ModelRecord, sourceOf: SourceOf, say: Say): void {
  const configuration = reports.find((report) => {
    const source = sourceOf(report)
    return source?.tier === 'A' && source.kind === 'configuration'
  })
  if (!configuration) return
  const better = new Set(
    reports.filter((report) => sourceOf(report)?.tier !== 'C').flatMap(({ facts = {} }) => Object.keys(facts)),
  )
  for (const [at, report] of reports.entries()) {
    if (sourceOf(report)?.tier !== 'C') continue
    for (const name of configured) {
      const fact = report.facts?.[name]
      if (!fact || better.has(name) || fact.note || fact.dispute) continue
      const message = `comes from an aggregator, and ${configuration.source} is the maker's: look there, or say in a note that it does not state it`
      say('models', slug, ['reports', at, 'facts', name], 'aggregator', message)
    }
  }
}

/** An aggregator may confirm a fact. It is never taken where the maker's own document was read. */
export const aggregators: Rule = ({ models, sources }, say) => {
  for (const [slug, model] of models) {
    const sourceOf: SourceOf = ({ source }) => sources.get(source)
    checkScores(slug, model, sourceOf, say)
    checkFacts(slug, model, sourceOf, say)
  }
}
