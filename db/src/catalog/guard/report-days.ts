import { releasesOf } from './releases.ts'
import type { Rule } from './say.ts'

/** Kinds of documents whose rows have days of their own, which can be earlier than the document. */
const rowsHaveDays = new Set(['dataset', 'leaderboard'])

/**
 * A figure holds for a day on which its document says it: not before the document appeared, and not after the revision that was read,
 * which says nothing of later days; of a page without revisions, not after the day it was seen. A document that a later model goes by holds for that model from its release, or from the day
 * it is first told of. Nobody writes a figure down before they have read it.
 */
export const reportDays: Rule = ({ models, sources }, say) => {
  const last = (slug: string): string => {
    const { kind, read_on, published_on, revised_on } = sources.get(slug)!
    return kind === 'web-page' ? read_on : (revised_on ?? published_on)
  }
  for (const [slug, model] of models) {
    const read = model.reports.filter(({ source }) => sources.has(source))
    const told = read.flatMap(({ as_of, source }) => (as_of <= last(source) ? [as_of] : []))
    const birth =
      [releasesOf(model).at(-1), told.sort()[0]]
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1) ?? ''
    for (const [at, report] of model.reports.entries()) {
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
      if (report.as_of > last(report.source) && report.as_of > birth)
        say(
          'models',
          slug,
          ['reports', at, 'as_of'],
          'dates',
          `is after the revision of ${report.source} that was read, ${last(report.source)}`,
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
}
