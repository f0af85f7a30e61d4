import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { cellsOf, countsOf } from './coverage-counts.ts'
import type { CoveredModel, Definition } from './coverage.query.ts'
import styles from './coverage.module.css'
import { Square } from './square.tsx'

interface CoverageMatrixProps {
  models: readonly CoveredModel[]
  facts: readonly Definition[]
}

/** A square for each fact of each model. */
export function CoverageMatrix({ models, facts }: CoverageMatrixProps) {
  return (
    <DataTable
      grid
      sticky
      className={styles['matrix'] ?? ''}
      caption="Facts stated for each model"
      columns={columnsOf(models, facts)}
      rowKey={(model) => model.id}
      groups={[{ id: 'all', rows: models }]}
    />
  )
}

function columnsOf(models: readonly CoveredModel[], facts: readonly Definition[]): Column<CoveredModel>[] {
  const totals = countsOf(models)
  return [
    {
      id: 'model',
      head: 'Model',
      className: styles['model'] ?? '',
      cell: (model) => <PageLink href={`/models/${model.slug}`}>{model.name}</PageLink>,
    },
    {
      id: 'count',
      head: 'Stated',
      unit: `of ${facts.length}`,
      className: `r ${styles['count']}`,
      cell: (model) =>
        formatNumber(model.factList.filter(({ name }) => facts.some((fact) => fact.name === name)).length),
    },
    ...facts.map((fact) => ({
      id: fact.name,
      className: styles['fact'] ?? '',
      head: (
        <span className={styles['upright']}>
          {fact.label}
          <span className="sr">, {formatShare(totals.get(fact.name) ?? 0, models.length)} models</span>
          <span className="muted" aria-hidden="true">
            {' '}
            {totals.get(fact.name) ?? 0}
          </span>
        </span>
      ),
      cell: (model: CoveredModel) => <Square cell={cellsOf(model)(fact.name)} model={model} fact={fact} />,
    })),
  ]
}
