import type { ListedSource } from './list.query.ts'

export const tiers = ['A', 'B', 'C'] as const
export const checks = ['any', 'checked', 'mismatch', 'not-checkable', 'not-checked'] as const
export type CheckChoice = (typeof checks)[number]

export interface SourceConditions {
  /** Every word must stand in the title, the publisher or the slug. */
  text: string
  tier: (typeof tiers)[number] | 'all'
  /** Carries a claim in this state. */
  check: CheckChoice
}

type Listed = Pick<ListedSource, 'slug' | 'title' | 'tier' | 'record'> & { publisher: { name: string } }

/** Claims of a source that nobody looked for again. */
export const notChecked = ({ claims, checked, mismatched, notCheckable }: ListedSource['record']): number =>
  claims - checked - mismatched - notCheckable

function counts(record: ListedSource['record'], check: CheckChoice): number {
  const by = {
    any: 1,
    checked: record.checked,
    mismatch: record.mismatched,
    'not-checkable': record.notCheckable,
    'not-checked': notChecked(record),
  }
  return by[check]
}

/** The sources that meet the conditions, by tier and then by title. */
export function sourcesByTier<S extends Listed>(all: readonly S[], { text, tier, check }: SourceConditions) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const meets = (source: S) => {
    const said = `${source.title} ${source.publisher.name} ${source.slug}`.toLowerCase()
    return (
      words.every((word) => said.includes(word)) &&
      (tier === 'all' || source.tier === tier) &&
      counts(source.record, check) > 0
    )
  }
  const met = all.filter(meets).toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
  return tiers
    .map((one) => ({ tier: one, sources: met.filter((source) => source.tier === one) }))
    .filter(({ sources }) => sources.length > 0)
}
