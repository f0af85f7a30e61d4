import type { ScoreRecord } from '@stack/shared/benchmarks/score.record.ts'
import type { Rule } from './say.ts'

/** What the head of a row gives for all its columns; who ran it, for all columns of models that others made. */
const ofTheRow = ['metric', 'shots', 'chain_of_thought', 'evaluator'] as const

interface Placed {
  readonly slug: string
  readonly path: readonly (string | number)[]
  readonly score: ScoreRecord
  /** Whether the publisher of the document made the model. */
  readonly isOwn: boolean
}

/** The line or table, and the row in it, that a locator leads to; undefined where it names no row. */
function rowOf(locator: string): string | undefined {
  const place = /^(?:L\d+|p\. \d+(?:, Table \d+)?)/.exec(locator)?.[0]
  const row = /\brow ("[^"]*"|[^,;]+)/.exec(locator)?.[1]
  return place && row ? `${place}, row ${row}` : undefined
}

/** Groups by a key, and leaves out what has none. */
function groupsOf<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): T[][] {
  const groups = Map.groupBy(things, keyOf)
  groups.delete(undefined)
  return [...groups.values()]
}

/**
 * A row of a table is one measurement of several models, so what is said of its metric and its examples is said of all of them, and
 * whoever measured one model of another maker measured all of these. Read apart are base and tuned models, versions and modes; left
 * out is a model with several figures in the row, which such a setting may tell apart. A cell can have settings of its own: a note
 * says so.
 */
export const rows: Rule = ({ models, sources }, say) => {
  const placed = [...models].flatMap(([slug, { organization, stage, reports }]) =>
    reports.flatMap(({ source, scores = [] }, at) =>
      scores.map((score, index): Placed & { readonly row: string | undefined } => {
        const row = rowOf(score.at)
        const { url, publisher } = sources.get(source) ?? {}
        const parts = [url, row, score.benchmark, score.version, score.mode, stage === 'base']
        const path = ['reports', at, 'scores', index]
        return { slug, path, score, isOwn: organization === publisher, row: row && JSON.stringify(parts) }
      }),
    ),
  )
  for (const row of groupsOf(placed, ({ row }) => row)) {
    const single = groupsOf(row, ({ slug }) => slug).flatMap((ofModel) => (ofModel.length === 1 ? ofModel : []))
    const plain = single.filter(({ score }) => !score.note && !score.dispute)
    for (const setting of ofTheRow) {
      const columns = setting === 'evaluator' ? plain.filter(({ isOwn }) => !isOwn) : plain
      const groups = groupsOf(columns, ({ score }) => JSON.stringify(score[setting] ?? null))
      const [most = [], ...fewer] = groups.toSorted((a, b) => b.length - a.length)
      for (const { slug, path, score } of fewer.flat()) {
        const others = `${most[0]!.slug} has ${most[0]!.score[setting] ?? 'none'}`
        const message = `${score[setting] ?? 'none'} is stated here and ${others}, in one row of ${score.at}: one of them is wrong, or a note says why they differ`
        say('models', slug, [...path, score[setting] === undefined ? 'at' : setting], 'row', message)
      }
    }
  }
}
