import type { Rule } from './say.ts'

/**
 * A share such as 0.734 on a scale of 0 to 100 is in range and a hundred times too small. A model that truly solves less than one
 * in a hundred is possible: then the same source gives other models more than 1, or the note or the quoted cell says so.
 */
export const scales: Rule = ({ models, benchmarks }, say) => {
  const scores = [...models.values()].flatMap(({ reports }) =>
    reports.flatMap(({ source, scores: of = [] }) =>
      of.map((score) => ({ key: `${source} ${score.benchmark}`, score })),
    ),
  )
  const inPercent = new Set(scores.flatMap(({ key, score }) => (score.value > 1 ? [key] : [])))
  for (const [slug, { reports }] of models)
    for (const [at, report] of reports.entries())
      for (const [index, score] of (report.scores ?? []).entries()) {
        const benchmark = benchmarks.get(score.benchmark)
        const decimals = (score.printed ?? String(score.value)).split('.')[1]?.length ?? 0
        const isShare = score.value > 0 && score.value < 1 && decimals >= 2
        if (benchmark?.unit !== 'percent' || !isShare || inPercent.has(`${report.source} ${score.benchmark}`)) continue
        if (score.note || score.quote?.includes('%')) continue
        const message = `${score.printed ?? score.value} reads like a share of 1, and ${score.benchmark} is in percent: find the scale of the source, or say in a note that it is percent`
        say('models', slug, ['reports', at, 'scores', index, 'value'], 'unit', message)
      }
}
