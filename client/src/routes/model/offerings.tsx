import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatMilliseconds, formatTokensPerSecond } from '@stack/shared/format/speed.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'
import type { ReactNode } from 'react'
import { markerOf, missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Switch } from '../../ui/switch.tsx'
import { type Shown, Value } from '../../ui/value.tsx'
import styles from './model-page.module.css'
import tables from './tables.module.css'
import { type Offering, type OfferingBlock, offeringBlocks } from './offering.ts'

const blockWords: Record<OfferingBlock['id'], string> = {
  latest: 'Newest report of each provider',
  earlier: 'Earlier reports',
  disputed: 'Disputed or withdrawn',
}

interface OfferingsProps {
  slug: string
  offerings: readonly Offering[]
  numbers: SourceNumbers
  /** Whether reports that a newer one of the provider followed are listed too. */
  withEarlier: boolean
  onWithEarlier: (withEarlier: boolean) => void
}

/** What each provider asks and how fast it serves, report by report. */
export function Offerings({ slug, offerings, numbers, withEarlier, onWithEarlier }: OfferingsProps) {
  const blocks = offeringBlocks(offerings)
  const earlier = blocks.find(({ id }) => id === 'earlier')?.rows.length ?? 0
  return (
    <Section
      id="prices"
      title="Price and speed"
      note={offerings.length === 1 ? '1 report' : `${formatNumber(offerings.length)} reports`}
      controls={
        earlier > 0 && (
          <Switch label={`Earlier reports (${formatNumber(earlier)})`} checked={withEarlier} onChange={onWithEarlier} />
        )
      }
    >
      {offerings.length === 0 ? (
        <p className="missbox">
          <span>
            Price and speed: <Missing reason="not-reported" opens={missingPanel(slug, 'offerings')} />
          </span>
        </p>
      ) : (
        <>
          <DataTable
            className={tables['offerings'] ?? ''}
            caption="Prices in US dollars for a million tokens, and speeds of one stream, by provider"
            columns={columnsOf(numbers)}
            rowKey={(offering) => offering.id}
            groups={blocks
              .filter(({ id }) => withEarlier || id !== 'earlier')
              .map(({ id, rows }) => ({ id, head: blockWords[id], rows }))}
          />
          <p className={styles['under']}>
            Each row is what one source saw on one day. A blank means that this source does not state it, not that the
            provider does not offer it.
          </p>
        </>
      )}
    </Section>
  )
}

function columnsOf(numbers: SourceNumbers): Column<Offering>[] {
  const figure = (offering: Offering, text: ReactNode): Shown => ({
    status: 'reported',
    text,
    marker: markerOf(offering, offering.id, numbers),
    isDisputed: offering.dispute !== null,
    isWithdrawn: offering.retraction !== null,
  })
  const numeric = (
    id: string,
    head: string,
    unit: string,
    textOf: (offering: Offering) => string | null,
  ): Column<Offering> => ({
    id,
    head,
    unit,
    numeric: true,
    cell: (offering) => {
      const text = textOf(offering)
      if (text === null) return <Missing reason="not-reported" />
      return <Value numeric shown={figure(offering, text)} />
    },
  })
  const price = (value: number | null, isFree: boolean) => {
    if (isFree) return 'free tier'
    return value === null ? null : formatUsd(value)
  }
  return [
    {
      id: 'provider',
      head: 'Provider',
      cell: ({ provider, via, precision }) => (
        <>
          <PageLink href={`/providers/${provider.slug}`}>{provider.name}</PageLink>
          {via && <span className="sub">via {via.name}</span>}
          {precision && <span className="sub">serves {precision}</span>}
        </>
      ),
    },
    numeric('input', 'Input', '$ / Mtok', (one) => price(one.inputUsdPerMillionTokens, one.isFreeTier)),
    numeric('output', 'Output', '$ / Mtok', (one) => price(one.outputUsdPerMillionTokens, one.isFreeTier)),
    numeric('speed', 'Speed', 'tok/s', ({ outputTokensPerSecond: speed }) =>
      speed === null ? null : formatTokensPerSecond(speed).replace(' tok/s', ''),
    ),
    numeric('latency', 'First token', 'ms', ({ timeToFirstTokenMs: latency }) =>
      latency === null ? null : formatMilliseconds(latency).replace(' ms', ''),
    ),
    numeric('context', 'Context', 'tokens served', ({ contextTokens }) =>
      contextTokens === null ? null : formatTokens(contextTokens),
    ),
    {
      id: 'seen',
      head: 'Seen',
      cell: ({ asOf }) => <span className="num muted">{formatDay(asOf)}</span>,
    },
  ]
}
