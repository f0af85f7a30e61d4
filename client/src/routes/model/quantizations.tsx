import { formatDay } from '@stack/shared/format/dates.ts'
import { formatGigabytes } from '@stack/shared/format/memory.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { markerOf, missingPanel, type SourceNumbers, exportedClaimFragment } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SafeLink } from '../../ui/safe-link.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceMarker } from '../../ui/source-marker.tsx'
import { DisputedTag } from '../../ui/tags.tsx'
import { ComputedValue } from '../../ui/value.tsx'
import { CheckWords } from './check-words.tsx'
import { needFragment } from './memory-need.ts'
import styles from './model-page.module.css'
import tables from './tables.module.css'

/** That weights of this model are published in a format, and what runs it. */
export const quantizationFragment = graphql(
  `
    fragment ModelQuantization on PublishedQuantization @_unmask {
      id
      asOf
      sizeBytes
      url
      note
      check {
        checkedOn
      }
      memoryNeed(contextTokens: 8192) {
        ...ModelMemoryNeed
      }
      quantization {
        id
        slug
        name
        explanation
        runtimes {
          name
          support
          note
          runtime {
            id
            slug
          }
        }
      }
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment, needFragment],
)

export type Quantization = FragmentOf<typeof quantizationFragment>

interface QuantizationsProps {
  slug: string
  quantizations: readonly Quantization[]
  numbers: SourceNumbers
}

/** Formats with published weights. */
export function Quantizations({ slug, quantizations, numbers }: QuantizationsProps) {
  const days = quantizations.map(({ asOf }) => formatDay(asOf)).toSorted()
  return (
    <Section
      id="quantizations"
      title="Quantizations"
      note={quantizations.length > 0 && `formats with published weights, as of ${days.at(-1)}`}
    >
      {quantizations.length === 0 ? (
        <p className="missbox">
          <span>
            Published formats: <Missing reason="not-reported" opens={missingPanel(slug, 'quantizations')} />
          </span>
        </p>
      ) : (
        <>
          <DataTable
            className={tables['quantizations'] ?? ''}
            caption="Formats in which weights of this model are published, and the programs that run them"
            columns={columnsOf(numbers)}
            rowKey={(row) => row.id}
            groups={[{ id: 'formats', rows: quantizations }]}
          />
          <p className={styles['under']}>
            Community formats come and go; shown are those with published weights on the day of each claim. What a
            program runs is what its documentation says; silence is not “no”. Weights alone are computed from total
            parameters and bits for one weight; a container without a single figure is not computed.
          </p>
        </>
      )}
    </Section>
  )
}

function columnsOf(numbers: SourceNumbers): Column<Quantization>[] {
  return [
    {
      id: 'format',
      head: 'Format',
      cell: (row) => (
        <>
          <PageLink className="strong" href={`/quantizations/${row.quantization.slug}`}>
            {row.quantization.name}
          </PageLink>
          <SourceMarker {...markerOf(row, row.id, numbers)} />
          {row.dispute && <DisputedTag opens={`claim:${row.id}`} />}
        </>
      ),
    },
    {
      id: 'what',
      head: 'What it is',
      cell: ({ quantization, note }) => (
        <span className="ink2">
          {quantization.explanation}
          {note && <span className="sub">{note}</span>}
        </span>
      ),
    },
    { id: 'runs', head: 'Runs on', cell: ({ quantization }) => <RunsOn runtimes={quantization.runtimes} /> },
    {
      id: 'weights',
      head: 'Weights alone',
      numeric: true,
      cell: ({ memoryNeed: { weightsBytes } }) =>
        weightsBytes === null ? (
          <Missing reason="not-computed" />
        ) : (
          <ComputedValue numeric text={formatGigabytes(weightsBytes)} />
        ),
    },
    {
      id: 'files',
      head: 'Files',
      cell: ({ sizeBytes, url }) => {
        if (sizeBytes === null && url === null) return <Missing reason="not-reported" />
        const text = sizeBytes === null ? 'published here' : formatGigabytes(sizeBytes)
        return url === null ? text : <SafeLink href={url}>{text}</SafeLink>
      },
    },
    { id: 'claim', head: 'Claim', cell: ({ check }) => <CheckWords check={check} /> },
  ]
}

/** Programs that run a format wholly or in part. One that does not is left to the page of the format. */
function RunsOn({ runtimes }: { runtimes: Quantization['quantization']['runtimes'] }) {
  const running = runtimes.filter(({ support }) => support !== 'NO')
  if (running.length === 0) return <Missing reason="not-reported" />
  return (
    <ul className={styles['inline']}>
      {running.map(({ name, support, note, runtime }) => (
        <li key={runtime.slug} title={note ?? undefined}>
          <PageLink href={`/runtimes/${runtime.slug}`}>{name}</PageLink>
          {support === 'PARTIAL' && <span className="muted"> in part</span>}
        </li>
      ))}
    </ul>
  )
}
