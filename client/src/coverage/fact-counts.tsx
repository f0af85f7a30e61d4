import { formatShare } from '@stack/shared/format/numbers.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import type { Definition, FactGroup } from './coverage.query.ts'
import styles from './coverage.module.css'
import { groupWords } from './group-words.ts'

interface Row {
  fact: Definition
  count: number
}

interface FactCountsProps {
  facts: readonly Definition[]
  all: number
  counts: ReadonlyMap<Definition['name'], number>
}

/** For how many models each fact is stated. */
export function FactCounts({ facts, all, counts }: FactCountsProps) {
  const present = [...new Set(facts.map((fact) => fact.group))]
  return (
    <DataTable
      className="flush"
      caption="For how many models each fact is stated"
      columns={columnsOf(all)}
      rowKey={({ fact }) => fact.name}
      groups={present.map((group: FactGroup) => ({
        id: group,
        head: groupWords[group],
        rows: facts.filter((fact) => fact.group === group).map((fact) => ({ fact, count: counts.get(fact.name) ?? 0 })),
      }))}
    />
  )
}

function columnsOf(total: number): Column<Row>[] {
  return [
    {
      id: 'fact',
      head: 'Fact',
      cell: ({ fact }) => (
        <>
          {fact.label}
          <span className="sub">{fact.description}</span>
        </>
      ),
    },
    {
      id: 'count',
      head: 'Models',
      unit: 'with a statement',
      className: 'r',
      cell: ({ count }) => formatShare(count, total),
    },
    {
      id: 'bar',
      head: <span className="sr">Share</span>,
      className: styles['bars'] ?? '',
      cell: ({ count }) => <meter aria-label="Share of models" min={0} max={Math.max(1, total)} value={count} />,
    },
  ]
}
