import type { Database } from '@stack/db/tables.ts'
import { sql as raw } from 'kysely'
import { builder, sql } from '../builder.ts'
import { isOneOf } from '../enum.ts'
import type { Order } from '../sql-fields/typing.ts'
import { CheckStatus } from './claim.type.ts'
import { Source, SourceKind, SourceTier } from './source.type.ts'
import { listSort } from './list-order.ts'
import { checkText, everyWordIn } from './text-filter.ts'
import { wordCount } from './word-count.ts'

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Conditions on sources. All that are given must hold; within a list one is enough.',
  fields: (t) => ({
    text: t.string({
      description: 'Words, each of which stands in the title, the publisher or the slug. Case and signs do not matter.',
    }),
    tiers: t.field({ type: [SourceTier], description: 'How far they are trusted.' }),
    kinds: t.field({ type: [SourceKind], description: 'What sorts of document they are.' }),
    checks: t.field({ type: [CheckStatus], description: 'Carries a claim in one of these states.' }),
  }),
})

const columns = {
  TITLE: { by: 'title', as: 'text' },
  TIER: { by: 'tier', as: 'text' },
  PUBLISHED_ON: { by: 'publishedOn', as: 'date' },
  READ_ON: { by: 'readOn', as: 'date' },
  MODELS: { by: 'modelCount', as: 'int' },
  CLAIMS: { by: 'claimCount', as: 'int' },
  CHECKED: { by: 'checkedCount', as: 'int' },
  MISMATCHED: { by: 'mismatchCount', as: 'int' },
  NOT_CHECKABLE: { by: 'notCheckableCount', as: 'int' },
} as const satisfies Record<string, Order<Database, 'source'>>

const sort = listSort('Source', columns, {
  TITLE: 'Title, by code point.',
  TIER: 'How far they are trusted: A, B, C.',
  PUBLISHED_ON: 'Day of first publication.',
  READ_ON: 'Day we read it.',
  MODELS: 'Models it states something about.',
  CLAIMS: 'Claims of every kind.',
  CHECKED: 'Claims that were found at their place.',
  MISMATCHED: 'Claims that were not found there.',
  NOT_CHECKABLE: 'Claims that a program cannot look for.',
})

const claimsIn = {
  CHECKED: raw`source.checked_count`,
  MISMATCH: raw`source.mismatch_count`,
  NOT_CHECKABLE: raw`source.not_checkable_count`,
  NOT_CHECKED: raw`source.claim_count - source.checked_count - source.mismatch_count - source.not_checkable_count`,
}
const said = raw`source.title || ' ' || source.slug || ' ' || (select name from organization where organization.id = source.publisher_id)`

sql.queryConnection('sources', Source, {
  description: 'Sources, filtered and sorted.',
  args: builder.args((t) => ({
    filter: t.field({ type: SourceFilter, description: 'Which sources; all of them when absent.' }),
    orderBy: t.field({ type: [sort.Sort], description: 'How to sort, the first key first; by title when absent.' }),
  })),
  check({ filter, orderBy }) {
    checkText(filter?.text)
    sort.check({ orderBy })
  },
  where: (eb, { filter }) =>
    eb.and([
      ...(filter?.text ? [everyWordIn(said, filter.text)] : []),
      ...(filter?.tiers ? [isOneOf(eb.ref('source.tier'), filter.tiers)] : []),
      ...(filter?.kinds ? [isOneOf(eb.ref('source.kind'), filter.kinds)] : []),
      ...(filter?.checks ? [eb.or(filter.checks.map((status) => raw<boolean>`${claimsIn[status]} > 0`))] : []),
    ]),
  orderBy: sort.orderBy,
  // Every title is read for the words of a text, once for each thing that is asked of the list.
  weight: (argument) => ((argument('filter') as { text?: string | null } | null)?.text ? 3_000 : 20),
  aggregates: {
    tiers: {
      ...wordCount('TierCount', { table: 'source', column: 'tier', many: 'sources', word: SourceTier }),
      description: 'How many of these sources, over all pages, are of each tier. Tiers without one are left out.',
    },
  },
})
