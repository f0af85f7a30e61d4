import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatRange } from '@stack/shared/format/numbers.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import { Fragment, type ReactNode } from 'react'
import { markerOf, missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceMarker } from '../../ui/source-marker.tsx'
import { FactValue } from './fact-value.tsx'
import tables from './tables.module.css'
import { type Offering, servedContext } from './offering.ts'
import { factNamed, type ModelFact, otherValues, type StatedFact } from './stated-fact.ts'

interface Row {
  kind: string
  tokens: ReactNode
  days: string
  meaning: ReactNode
}

const columns: Column<Row>[] = [
  { id: 'kind', head: 'Kind', cell: (row) => row.kind },
  { id: 'tokens', head: 'Tokens', cell: (row) => row.tokens },
  { id: 'asOf', head: 'As of', cell: (row) => <span className="num muted">{row.days}</span> },
  { id: 'meaning', head: 'What it means', cell: (row) => <span className="ink2">{row.meaning}</span> },
]

interface ContextProps {
  slug: string
  facts: readonly ModelFact[]
  offerings: readonly Offering[]
  /** How many scores on benchmarks of long inputs there are. */
  longContextScores: number
  numbers: SourceNumbers
}

/** The three figures that are all called context, never folded into one. */
export function Context({ slug, facts, offerings, longContextScores, numbers }: ContextProps) {
  const rows = [
    advertised(slug, factNamed(facts, 'CONTEXT_TOKENS'), numbers),
    served(slug, offerings, numbers),
    effective(factNamed(facts, 'TRAINED_CONTEXT_TOKENS'), longContextScores, numbers),
  ]
  return (
    <Section id="context" title="Context, three ways">
      <DataTable
        className={tables['context'] ?? ''}
        caption="Context in tokens: advertised, served and effective"
        columns={columns}
        rowKey={(row) => row.kind}
        groups={[{ id: 'kinds', rows }]}
      />
    </Section>
  )
}

const tokensOf = ({ numberValue }: StatedFact) => (numberValue === null ? null : formatTokens(numberValue))

/** "2025-04-05 to 2026-06-04"; one day where there is no other. */
function daysOf(days: readonly string[]): string {
  const sorted = days.map(formatDay).toSorted()
  const [first = ''] = sorted
  const last = sorted.at(-1) ?? first
  return first === last ? first : `${first} to ${last}`
}

function advertised(slug: string, fact: ModelFact | undefined, numbers: SourceNumbers): Row {
  return {
    kind: 'Advertised',
    meaning: 'What its maker or a catalogue says the model takes.',
    tokens: fact ? (
      <FactValue fact={fact} numbers={numbers} textOf={tokensOf} />
    ) : (
      <Missing reason="not-reported" opens={missingPanel(slug, 'CONTEXT_TOKENS')} />
    ),
    days: fact ? daysOf([fact, ...otherValues(fact)].map(({ asOf }) => asOf)) : 'no day',
  }
}

function served(slug: string, offerings: readonly Offering[], numbers: SourceNumbers): Row {
  const range = servedContext(offerings)
  const meaning = 'What providers accept.'
  if (!range) {
    const tokens = <Missing reason="not-reported" opens={missingPanel(slug, 'offerings')} />
    return { kind: 'Served', meaning, tokens, days: 'no day' }
  }
  const { low, high, reports } = range
  const bySource = [...Map.groupBy(reports, ({ source }) => source.slug).values()].flatMap((group) => group.slice(0, 1))
  return {
    kind: 'Served',
    tokens: (
      <>
        {formatRange(low, high, formatTokens)}
        {bySource.map((offering) => (
          <SourceMarker key={offering.id} {...markerOf(offering, offering.id, numbers)} />
        ))}
      </>
    ),
    days: daysOf(reports.map(({ asOf }) => asOf)),
    meaning: (
      <>
        {meaning} {reports.length === 1 ? '1 report' : `${formatNumber(reports.length)} reports`} of{' '}
        <a href="#prices">{providersOf(reports)}</a>.
      </>
    ),
  }
}

function providersOf(reports: readonly Offering[]): string {
  const count = new Set(reports.map(({ provider }) => provider.slug)).size
  return count === 1 ? '1 provider' : `${formatNumber(count)} providers`
}

function effective(trained: ModelFact | undefined, scores: number, numbers: SourceNumbers): Row {
  const parts: ReactNode[] = ['How far quality holds. No source read gives it as a figure.']
  if (trained)
    parts.push(
      <>
        The longest sequence in training was <FactValue fact={trained} numbers={numbers} textOf={tokensOf} /> tokens.
      </>,
    )
  if (scores > 0)
    parts.push(
      <>
        See the <a href="#benchmarks">scores on long inputs</a>.
      </>,
    )
  return {
    kind: 'Effective',
    tokens: <Missing reason="not-reported" words="no figure reported" />,
    days: trained ? formatDay(trained.asOf) : 'no day',
    meaning: parts.map((part, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- fixed sentences in a fixed order
      <Fragment key={at}>
        {at > 0 && ' '}
        {part}
      </Fragment>
    )),
  }
}
