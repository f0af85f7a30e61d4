import { formatNumber } from '@stack/shared/format/numbers.ts'
import { type FragmentOf, graphql } from '../graphql/tada.ts'
import type { SourceNumbers } from '../sources/claim-marker.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Section } from '../ui/section.tsx'
import { Value } from '../ui/value.tsx'
import { documentFragment, documentMarker } from './documented.ts'
import styles from './stack.module.css'

export const hardwareRowFragment = graphql(
  `
    fragment HardwareRow on Hardware @_unmask {
      id
      slug
      name
      kind
      vendor {
        id
        name
      }
      memoryGigabytes
      memorySource {
        ...StackDocument
      }
      bandwidthGigabytesPerSecond
      bandwidthSource {
        ...StackDocument
      }
    }
  `,
  [documentFragment],
)

type Row = FragmentOf<typeof hardwareRowFragment>

interface HardwareTableProps {
  hardware: readonly Row[]
  /** Address of the calculator with this much memory. */
  hrefOf: (gigabytes: number) => string
  numbers: SourceNumbers
}

/** Accelerators and machines with the memory a model can use. */
export function HardwareTable({ hardware, hrefOf, numbers }: HardwareTableProps) {
  const kinds = [
    { id: 'ACCELERATOR', head: 'Accelerators' },
    { id: 'MACHINE', head: 'Machines' },
  ] as const
  const groups = kinds
    .map((kind) => ({
      ...kind,
      rows: hardware
        .filter((row) => row.kind === kind.id)
        .toSorted((a, b) => a.memoryGigabytes - b.memoryGigabytes || a.name.localeCompare(b.name, 'en')),
    }))
    .filter((group) => group.rows.length > 0)
  return (
    <Section id="hardware" title="Hardware" note="memory as the maker states it">
      <DataTable
        className={styles['hardware'] ?? ''}
        caption="Hardware with its memory"
        columns={columnsOf(hrefOf, numbers)}
        rowKey={(row) => row.id}
        groups={groups}
      />
    </Section>
  )
}

function columnsOf(hrefOf: HardwareTableProps['hrefOf'], numbers: SourceNumbers): Column<Row>[] {
  const figure = (value: number | null, source: Row['bandwidthSource']) =>
    value === null || !source ? (
      <Value shown={{ status: 'not-reported' }} />
    ) : (
      <Value
        numeric
        shown={{ status: 'reported', text: formatNumber(value), marker: documentMarker(source, numbers) }}
      />
    )
  return [
    { id: 'name', head: 'Hardware', cell: (row) => row.name },
    { id: 'vendor', head: 'Vendor', className: styles['wide'] ?? '', cell: (row) => row.vendor.name },
    {
      id: 'memory',
      head: 'Memory',
      unit: 'GB, usable by a model',
      numeric: true,
      cell: (row) => figure(row.memoryGigabytes, row.memorySource),
    },
    {
      id: 'bandwidth',
      head: 'Bandwidth',
      unit: 'GB a second',
      numeric: true,
      className: styles['wide'] ?? '',
      cell: (row) => figure(row.bandwidthGigabytesPerSecond, row.bandwidthSource),
    },
    {
      id: 'use',
      head: <span className="sr">Calculate</span>,
      cell: (row) => (
        <PageLink href={hrefOf(row.memoryGigabytes)} aria-label={`What fits in ${row.name}`}>
          What fits
        </PageLink>
      ),
    },
  ]
}
