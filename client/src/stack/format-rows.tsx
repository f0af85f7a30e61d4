import type { ReactNode } from 'react'
import { type FragmentOf, graphql } from '../graphql/tada.ts'
import type { SourceNumbers } from '../sources/claim-marker.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Missing } from '../ui/missing.tsx'
import { documentFragment, documentMarker } from './documented.ts'
import styles from './stack.module.css'
import { SupportSign } from './support.tsx'

export const formatRowFragment = graphql(
  `
    fragment FormatRow on RuntimeFormat @_unmask {
      support
      hardware
      note
      locator
      runtime {
        id
        slug
        name
      }
      quantization {
        id
        slug
        name
      }
      source {
        ...StackDocument
      }
    }
  `,
  [documentFragment],
)

type Row = FragmentOf<typeof formatRowFragment>

export interface FormatRowsProps {
  caption: string
  head: string
  rows: readonly Row[]
  nameOf: (row: Row) => ReactNode
  numbers: SourceNumbers
}

/** What a documentation says of a runtime and a format: support, hardware, limits, and where it says so. */
export function FormatRows({ caption, head, rows, nameOf, numbers }: FormatRowsProps) {
  return (
    <DataTable
      className={`flush ${styles['formats']}`}
      caption={caption}
      columns={columnsOf(head, nameOf, numbers)}
      rowKey={(row) => `${row.runtime.slug} ${row.quantization.slug}`}
      groups={[{ id: 'all', rows }]}
    />
  )
}

const words: Record<string, string> = {
  gpu: 'GPU',
  cpu: 'CPU',
  tpu: 'TPU',
  nvidia: 'NVIDIA',
  amd: 'AMD',
  intel: 'Intel',
}

/** "nvidia-gpu" as "NVIDIA GPU". */
const hardwareWords = (slug: string) =>
  slug
    .split('-')
    .map((word) => words[word] ?? word)
    .join(' ')

function columnsOf(head: string, nameOf: FormatRowsProps['nameOf'], numbers: SourceNumbers): Column<Row>[] {
  return [
    { id: 'name', head, cell: nameOf },
    {
      id: 'support',
      head: 'Support',
      cell: (row) => <SupportSign support={row.support} marker={documentMarker(row.source, numbers)} />,
    },
    {
      id: 'hardware',
      head: 'Hardware',
      cell: (row) =>
        row.hardware.length > 0 ? row.hardware.map(hardwareWords).join(', ') : <Missing reason="not-reported" />,
    },
    { id: 'limits', head: 'Limits', className: styles['wide'] ?? '', cell: (row) => row.note ?? 'none stated' },
    {
      id: 'where',
      head: 'Where',
      className: styles['wide'] ?? '',
      cell: (row) => <span className="small muted">{row.locator}</span>,
    },
  ]
}
