import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { classes } from '../ui/classes.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { rampStep } from '../ui/pair-matrix.tsx'
import { cellsOf, statedOf, sumOf } from './coverage-counts.ts'
import type { CoveredModel, Definition, FactGroup } from './coverage.query.ts'
import styles from './coverage.module.css'
import { groupWords } from './group-words.ts'
import { Square } from './square.tsx'

interface MatrixProps {
  models: readonly CoveredModel[]
  facts: readonly Definition[]
  /** How many models there are in the catalogue, and of how many each fact is stated. */
  all: number
  counts: ReadonlyMap<Definition['name'], number>
}

/** A square for each fact of each model: the facts of one group. */
export function FactMatrix({ models, facts, all, counts }: MatrixProps) {
  const columns = facts.map((fact) => {
    const stated = counts.get(fact.name) ?? 0
    return {
      id: fact.name,
      className: styles['fact'] ?? '',
      head: (
        <span className={styles['upright']}>
          {fact.label}
          <span className="sr">, {formatShare(stated, all)} models</span>
          <span className="muted" aria-hidden="true">
            {' '}
            {formatNumber(stated)}
          </span>
        </span>
      ),
      cell: (model: CoveredModel) => <Square cell={cellsOf(model)(fact.name)} model={model} fact={fact} />,
    }
  })
  return <Matrix caption="Facts stated for each model" models={models} facts={facts} columns={columns} />
}

/** A square for each group of facts of each model, the darker the more of them are stated. */
export function GroupMatrix({
  models,
  facts,
  all,
  counts,
  hrefOf,
}: MatrixProps & { hrefOf: (group: FactGroup) => string }) {
  const columns = [...Map.groupBy(facts, ({ group }) => group)].map(([group, ofGroup]) => ({
    id: group,
    className: styles['part'] ?? '',
    head: <PageLink href={hrefOf(group)}>{groupWords[group]}</PageLink>,
    unit: `${Math.round((100 * sumOf(counts, ofGroup)) / Math.max(1, all * ofGroup.length))} % stated`,
    cell: (model: CoveredModel) => {
      const stated = statedOf(model, ofGroup)
      return (
        <PageLink
          className={classes(
            styles['square'],
            stated === 0 ? styles['missing'] : `q${rampStep(stated, ofGroup.length, 7)}`,
          )}
          href={`/models/${model.slug}?facts=missing#specs`}
          aria-label={`${groupWords[group]}: ${formatShare(stated, ofGroup.length)} stated`}
        >
          {formatShare(stated, ofGroup.length)}
        </PageLink>
      )
    },
  }))
  return <Matrix caption="Groups of facts stated for each model" models={models} facts={facts} columns={columns} />
}

interface TableProps {
  caption: string
  models: readonly CoveredModel[]
  facts: readonly Definition[]
  columns: readonly Column<CoveredModel>[]
}

function Matrix({ caption, models, facts, columns }: TableProps) {
  return (
    <DataTable
      grid
      sticky
      className={styles['matrix'] ?? ''}
      caption={caption}
      columns={[
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
          cell: (model) => formatNumber(statedOf(model, facts)),
        },
        ...columns,
      ]}
      rowKey={(model) => model.id}
      groups={[{ id: 'all', rows: models }]}
    />
  )
}
