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
export function FactMatrix(props: MatrixProps) {
  return <Matrix caption="Facts stated for each model" columns={factColumns(props)} {...props} />
}

/** A square for each group of facts of each model, the darker the more of them are stated. */
export function GroupMatrix(props: MatrixProps & { hrefOf: (group: FactGroup) => string }) {
  return <Matrix caption="Groups of facts stated for each model" columns={groupColumns(props)} {...props} />
}

function Matrix({
  caption,
  models,
  facts,
  columns,
}: MatrixProps & { caption: string; columns: Column<CoveredModel>[] }) {
  return (
    <DataTable
      grid
      sticky
      className={styles['matrix'] ?? ''}
      caption={caption}
      columns={[...modelColumns(facts), ...columns]}
      rowKey={(model) => model.id}
      groups={[{ id: 'all', rows: models }]}
    />
  )
}

const modelColumns = (facts: readonly Definition[]): Column<CoveredModel>[] => [
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
]

const factColumns = ({ facts, all, counts }: MatrixProps): Column<CoveredModel>[] =>
  facts.map((fact) => ({
    id: fact.name,
    className: styles['fact'] ?? '',
    head: (
      <span className={styles['upright']}>
        {fact.label}
        <span className="sr">, {formatShare(counts.get(fact.name) ?? 0, all)} models</span>
        <span className="muted" aria-hidden="true">
          {' '}
          {formatNumber(counts.get(fact.name) ?? 0)}
        </span>
      </span>
    ),
    cell: (model) => <Square cell={cellsOf(model)(fact.name)} model={model} fact={fact} />,
  }))

const groupColumns = ({
  facts,
  all,
  counts,
  hrefOf,
}: MatrixProps & { hrefOf: (group: FactGroup) => string }): Column<CoveredModel>[] =>
  [...Map.groupBy(facts, ({ group }) => group)].map(([group, ofGroup]) => ({
    id: group,
    className: styles['part'] ?? '',
    head: <PageLink href={hrefOf(group)}>{groupWords[group]}</PageLink>,
    unit: `${Math.round((100 * sumOf(counts, ofGroup)) / Math.max(1, all * ofGroup.length))} % stated`,
    cell: (model) => (
      <GroupSquare
        slug={model.slug}
        words={groupWords[group]}
        stated={statedOf(model, ofGroup)}
        facts={ofGroup.length}
      />
    ),
  }))

interface GroupSquareProps {
  slug: string
  words: string
  stated: number
  facts: number
}

/** Steps of the ramp for some to all facts of a group. On the fifth neither ink nor paper reads well enough. */
const steps = [1, 2, 3, 4, 6, 7]

/** How many facts of a group are stated of a model. It leads to those that are not. */
function GroupSquare({ slug, words, stated, facts }: GroupSquareProps) {
  const share = formatShare(stated, facts)
  return (
    <PageLink
      className={classes(
        styles['square'],
        stated === 0 ? styles['missing'] : `q${steps[rampStep(stated, facts, steps.length) - 1]}`,
      )}
      href={`/models/${slug}?facts=missing#specs`}
      aria-label={`${words}: ${share} stated`}
    >
      {share}
    </PageLink>
  )
}
