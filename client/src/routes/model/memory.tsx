import { formatGigabytes } from '@stack/shared/format/memory.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { ComputedValue } from '../../ui/value.tsx'
import { type Need, needFragment } from './memory-need.ts'
import styles from './model-page.module.css'
import tables from './tables.module.css'
import type { Quantization } from './quantizations.tsx'

/** Memory with the weights as 16-bit numbers, the form most models are released in. */
export const memoryFragment = graphql(
  `
    fragment ModelMemory on Model @_unmask {
      memoryNeed(quantization: "bf16", contextTokens: 8192) {
        ...ModelMemoryNeed
      }
    }
  `,
  [needFragment],
)

interface Row {
  name: string
  need: Need
}

interface MemoryProps {
  slug: string
  memory: FragmentOf<typeof memoryFragment>
  quantizations: readonly Quantization[]
}

/** Memory the model takes, computed, with the formula printed for each row. */
export function Memory({ slug, memory, quantizations }: MemoryProps) {
  const original = memory.memoryNeed ? [{ name: 'BF16', need: memory.memoryNeed }] : []
  const published = quantizations.map(({ quantization, memoryNeed }) => ({ name: quantization.name, need: memoryNeed }))
  const rows = [...original, ...published.filter(({ name }) => name !== 'BF16')]
  const [first] = rows
  if (!first) return null
  return (
    <Section
      id="memory"
      title="Memory need"
      note="computed, for one sequence of 8,192 tokens, cache of 16 bits"
      controls={<PageLink href={`/stack?models=${slug}`}>Fits my machine</PageLink>}
    >
      <DataTable
        className={tables['memory'] ?? ''}
        caption="Memory for weights and cache, in GB of a thousand million bytes"
        columns={columns}
        rowKey={(row) => row.name}
        groups={[{ id: 'formats', rows }]}
      />
      <p className={styles['under']}>
        GB of 10⁹ bytes, from the reported facts alone; not the size of any published file. Not counted:{' '}
        {first.need.leftOut.join(' ')}
      </p>
    </Section>
  )
}

const part = (id: string, head: string, bytesOf: (need: Need) => number | null): Column<Row> => ({
  id,
  head,
  numeric: true,
  cell: ({ need }) => {
    const bytes = bytesOf(need)
    return bytes === null ? <Missing reason="not-computed" /> : <ComputedValue numeric text={formatGigabytes(bytes)} />
  },
})

const columns: Column<Row>[] = [
  { id: 'width', head: 'Weights in', cell: (row) => row.name },
  part('weights', 'Weights', (need) => need.weightsBytes),
  part('cache', 'KV cache', (need) => need.kvCacheBytes),
  part('total', 'Together', (need) => need.totalBytes),
  {
    id: 'formula',
    head: 'Formula',
    cell: ({ need }) => (
      <span className="small ink2">
        {need.formula}
        {need.missingInputs.length > 0 && (
          <span className="sub">Missing, so not computed: {need.missingInputs.join(', ')}</span>
        )}
      </span>
    ),
  },
]
