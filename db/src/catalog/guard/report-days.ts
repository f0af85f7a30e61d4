import type { Rule } from './say.ts'

/** Kinds of documents whose rows have days of their own, which can be earlier than the document. */
const rowsHaveDays = new Set(['dataset', 'leaderboard'])

/** A figure holds from the day its document says it, and nobody writes it down before they have read it. */
export const reportDays: Rule = ({ models, sources }, say) => {
  for (const [slug, { reports }] of models)
    for (const [at, report] of reports.entries()) {
      const source = sources.get(report.source)
      if (!source) continue
      if (report.as_of < source.published_on && !rowsHaveDays.has(source.kind))
        say(
          'models',
          slug,
          ['reports', at, 'as_of'],
          'dates',
          `is before ${report.source} was published, ${source.published_on}`,
        )
      if (report.recorded_on < source.read_on)
        say(
          'models',
          slug,
          ['reports', at, 'recorded_on'],
          'dates',
          `is before ${report.source} was read, ${source.read_on}`,
        )
    }
}
