import { scoreSettingNames } from '@stack/shared/benchmarks/score.record.ts'
import type { Rule } from './say.ts'

/**
 * Two models with one figure from one place of one document: one of them was copied from the other. Equal figures in two cells are
 * fine, and the locator then says which cell.
 */
export const copies: Rule = ({ models }, say) => {
  const seen = new Map<string, string>()
  for (const [slug, { reports }] of models)
    for (const [at, report] of reports.entries())
      for (const [index, score] of (report.scores ?? []).entries()) {
        const settings = scoreSettingNames.map((name) => score[name])
        const place = [report.source, report.as_of, score.benchmark, score.version, score.value, score.at, ...settings]
        const key = JSON.stringify(place)
        const first = seen.get(key)
        if (first === undefined) seen.set(key, slug)
        else if (first !== slug && !score.note)
          say(
            'models',
            slug,
            ['reports', at, 'scores', index],
            'copy',
            `is the figure of ${first}, from the same place: name the row or column of this model`,
          )
      }
}
