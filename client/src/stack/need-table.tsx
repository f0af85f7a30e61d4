import { formatNumber } from '@stack/shared/format/numbers.ts'
import { type FragmentOf, graphql } from '../graphql/tada.ts'
import { claimMarkerFragment, markerOf, type SourceNumbers } from '../sources/claim-marker.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { SourceMarker } from '../ui/source-marker.tsx'
import { ComputedValue } from '../ui/value.tsx'
import { axisEnd, fitOf, fitWords } from './fit.ts'
import { NeedAxis, NeedBar } from './need-bar.tsx'
import styles from './stack.module.css'

export const needFragment = graphql(
  `
    fragment StackNeed on MemoryNeed @_unmask {
      weightsBytes
      kvCacheBytes
      totalBytes
      formula
      missingInputs
      leftOut
      inputs {
        id
        label
        printed
        numberValue
        textValue
        ...ClaimMarker
      }
    }
  `,
  [claimMarkerFragment],
)

export type StackNeed = FragmentOf<typeof needFragment>

/** A model at a format. */
export interface NeedRow {
  id: string
  format: { slug: string; name: string; bitsPerWeight: number | null }
  /** Whether a source names a file of the model in this format. */
  isPublished: boolean
  need: StackNeed
}

export interface ModelNeeds {
  slug: string
  name: string
  rows: readonly NeedRow[]
}

interface NeedTableProps {
  models: readonly ModelNeeds[]
  memoryGigabytes: number
  freeGigabytes: number
  numbers: SourceNumbers
}

/** Memory for each model at each format, against the machine. */
export function NeedTable({ models, memoryGigabytes, freeGigabytes, numbers }: NeedTableProps) {
  const available = Math.max(0, memoryGigabytes - freeGigabytes) * 1e9
  const needs = models.flatMap((model) => model.rows.map((row) => row.need))
  const axis = { end: axisEnd(needs, memoryGigabytes * 1e9), available }
  return (
    <DataTable
      sticky
      className={styles['needs'] ?? ''}
      caption={`Memory of models against ${formatNumber(available / 1e9)} GB`}
      columns={columnsOf(axis)}
      rowKey={(row) => row.id}
      groups={models.map((model) => ({
        id: model.slug,
        head: <ModelLine model={model} numbers={numbers} />,
        rows: model.rows,
      }))}
    />
  )
}

function part(id: string, head: string, bytesOf: (need: StackNeed) => number | null): Column<NeedRow> {
  return {
    id,
    head,
    unit: 'GB',
    numeric: true,
    cell: ({ need }) => {
      const bytes = bytesOf(need)
      return bytes === null ? <Missing reason="not-computed" /> : <ComputedValue numeric text={inGigabytes(bytes)} />
    },
  }
}

/** The total, or the least it can be where only a part is known. */
function totalCell({ need }: NeedRow) {
  const { weightsBytes, kvCacheBytes, totalBytes } = need
  const known = weightsBytes ?? kvCacheBytes
  if (totalBytes !== null) return <ComputedValue numeric text={<strong>{inGigabytes(totalBytes)}</strong>} />
  return known === null ? (
    <Missing reason="not-computed" />
  ) : (
    <ComputedValue numeric text={`over ${inGigabytes(known)}`} />
  )
}

const inGigabytes = (bytes: number) => formatNumber(bytes / 1e9, 1)

/** The model, the figures its need follows from, and what is missing. */
function ModelLine({ model, numbers }: { model: ModelNeeds; numbers: SourceNumbers }) {
  const inputs = new Map(model.rows.flatMap(({ need }) => need.inputs.map((input) => [input.id, input])))
  const missing = new Set(model.rows.flatMap(({ need }) => need.missingInputs))
  return (
    <div className={styles['model']}>
      <PageLink href={`/models/${model.slug}`}>{model.name}</PageLink>
      <span>
        {[...inputs.values()].map((input) => (
          <span key={input.id} className={styles['input']}>
            {input.label}{' '}
            {input.printed ?? input.textValue ?? (input.numberValue === null ? '' : formatNumber(input.numberValue))}
            <SourceMarker {...markerOf(input, input.id, numbers)} />
          </span>
        ))}
      </span>
      {missing.size > 0 && <span className={styles['lack']}>Missing, so not computed: {[...missing].join(', ')}</span>}
    </div>
  )
}

function columnsOf(axis: { end: number; available: number }): Column<NeedRow>[] {
  const { available } = axis
  return [
    {
      id: 'format',
      head: 'Format',
      className: styles['format'] ?? '',
      cell: ({ format, isPublished }) => (
        <>
          <PageLink href={`/quantizations/${format.slug}`}>{format.name}</PageLink>
          <span className="sub">
            {format.bitsPerWeight === null ? 'bits per weight not reported' : `${format.bitsPerWeight} bits per weight`}
            {isPublished ? '; a file is recorded' : '; no file recorded'}
          </span>
        </>
      ),
    },
    part('weights', 'Weights', (need) => need.weightsBytes),
    part('cache', 'KV cache', (need) => need.kvCacheBytes),
    { ...part('total', 'Total', (need) => need.totalBytes), cell: totalCell },
    {
      id: 'bar',
      head: (
        <>
          <span className="sr">Length against the memory</span>
          <NeedAxis axis={axis} />
        </>
      ),
      className: styles['bars'] ?? '',
      cell: ({ need }) => <NeedBar need={need} axis={axis} />,
    },
    {
      id: 'verdict',
      head: `In ${formatNumber(available / 1e9)} GB`,
      cell: ({ need }) => {
        const fit = fitOf(need, available)
        return <span className={fit.verdict === 'fits' ? 'nowrap strong' : 'nowrap'}>{fitWords(fit)}</span>
      },
    },
  ]
}
