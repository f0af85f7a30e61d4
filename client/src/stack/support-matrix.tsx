import { formatShare } from '@stack/shared/format/numbers.ts'
import { type FragmentOf, graphql } from '../graphql/tada.ts'
import type { SourceNumbers } from '../sources/claim-marker.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Section } from '../ui/section.tsx'
import { documentFragment, documentMarker } from './documented.ts'
import styles from './stack.module.css'
import { SupportSign } from './support.tsx'

export const matrixRowFragment = graphql(
  `
    fragment MatrixRow on Quantization @_unmask {
      id
      slug
      name
      bitsPerWeightClaim {
        value
        source {
          ...StackDocument
        }
      }
      runtimes {
        support
        runtime {
          id
          slug
        }
        source {
          ...StackDocument
        }
      }
    }
  `,
  [documentFragment],
)

type Row = FragmentOf<typeof matrixRowFragment>

interface SupportMatrixProps {
  quantizations: readonly Row[]
  runtimes: readonly { slug: string; name: string }[]
  numbers: SourceNumbers
}

/** Which runtime runs which format, as its documentation says. */
export function SupportMatrix({ quantizations, runtimes, numbers }: SupportMatrixProps) {
  const stated = quantizations.reduce((sum, row) => sum + row.runtimes.length, 0)
  return (
    <Section
      id="formats"
      title="Runtimes and formats"
      note={`${formatShare(stated, quantizations.length * runtimes.length)} pairs stated in a documentation`}
    >
      <DataTable
        sticky
        className={styles['matrix'] ?? ''}
        caption="Which runtime runs which format"
        columns={columnsOf(runtimes, numbers)}
        rowKey={(row) => row.id}
        groups={[{ id: 'all', rows: quantizations }]}
      />
      <div className="legend">
        <span>
          <SupportSign support="YES" /> as its documentation says
        </span>
        <span>
          <SupportSign support="PARTIAL" /> with limits, which the page of the format names
        </span>
        <span>
          <SupportSign support="NO" /> as its documentation says
        </span>
        <span>
          <span className="swatch" /> not reported: no documentation read says either
        </span>
      </div>
    </Section>
  )
}

function Bits({ row }: { row: Row }) {
  const bits = row.bitsPerWeightClaim
  return <span className="sub">{bits ? `${bits.value} bits per weight` : 'bits per weight not reported'}</span>
}

function columnsOf(runtimes: SupportMatrixProps['runtimes'], numbers: SourceNumbers): Column<Row>[] {
  return [
    {
      id: 'quantization',
      head: 'Format',
      className: styles['format'] ?? '',
      cell: (row) => (
        <>
          <PageLink className="strong" href={`/quantizations/${row.slug}`}>
            {row.name}
          </PageLink>
          <Bits row={row} />
        </>
      ),
    },
    ...runtimes.map((runtime) => ({
      id: runtime.slug,
      head: <PageLink href={`/runtimes/${runtime.slug}`}>{runtime.name}</PageLink>,
      cell: (row: Row) => {
        const format = row.runtimes.find((entry) => entry.runtime.slug === runtime.slug)
        if (!format) return <Missing reason="not-reported" />
        return <SupportSign support={format.support} marker={documentMarker(format.source, numbers)} />
      },
    })),
  ]
}
