import { categoryWords } from '../benchmarks/category-words.ts'
import { StripAxis, StripGutter } from '../ui/strip.tsx'
import { BenchmarkLink, BenchmarkNote } from './benchmark-head.tsx'
import type { ComparedModel } from './comparison.query.ts'
import type { ComparedView, ScoreLine } from './compared-view.ts'
import styles from './compare.module.css'
import { ColumnsTable, type TableColumn } from './columns-table.tsx'
import { modelColumns } from './model-head.tsx'
import { ScoreFigure } from './score-figure.tsx'
import { absentModels } from './score-rows.ts'
import { ScoreStrip } from './score-strip.tsx'

/** What stands in a row: dots, figures, or both side by side. */
export type ScoreParts = 'dots' | 'figures' | 'both'

interface BenchmarksTableProps {
  models: readonly ComparedModel[]
  blocks: ComparedView['scores']
  parts: ScoreParts
}

const stripColumns: TableColumn[] = [
  { id: 'strip', name: 'Scores on the range of the metric', head: <StripAxis min={0} max={100} /> },
  {
    id: 'gutter',
    name: 'No score',
    head: (
      <span className={styles['gutterHead']}>
        no
        <br />
        score
      </span>
    ),
    width: '4.5rem',
  },
]

function columnsOf(models: readonly ComparedModel[], parts: ScoreParts): TableColumn[] {
  const figures = modelColumns(models, { numeric: true, ...(parts === 'both' && { width: '8.5rem' }) })
  return [
    { id: 'benchmark', name: 'Benchmark', head: 'Benchmark', width: '13.5rem' },
    ...(parts === 'figures' ? [] : stripColumns),
    ...(parts === 'dots' ? [] : figures),
  ]
}

const leastOf = (count: number, parts: ScoreParts): string => {
  if (parts === 'dots') return '36rem'
  return `${13.5 + (parts === 'both' ? 22 + count * 8.5 : count * 9.25)}rem`
}

/** One row per benchmark: what it is, the dots, who has no score, and the figures. */
export function BenchmarksTable({ models, blocks, parts }: BenchmarksTableProps) {
  const columns = columnsOf(models, parts)
  return (
    <ColumnsTable
      caption="Scores of the compared models"
      columns={columns}
      least={leastOf(models.length, parts)}
      className={styles['scores']}
    >
      {blocks.map(({ category, lines }) => (
        <tbody key={category}>
          <tr className="group">
            <th scope="rowgroup" colSpan={columns.length}>
              <span>{categoryWords[category]}</span>
            </th>
          </tr>
          {lines.map((line) => (
            <BenchmarkLine key={line.row.benchmark.slug} line={line} models={models} parts={parts} />
          ))}
        </tbody>
      ))}
    </ColumnsTable>
  )
}

function BenchmarkLine({
  line,
  models,
  parts,
}: {
  line: ScoreLine
  models: readonly ComparedModel[]
  parts: ScoreParts
}) {
  return (
    <tr>
      <th scope="row" className="first">
        <BenchmarkLink line={line} />
        <span className={styles['note']}>
          <BenchmarkNote line={line} />
        </span>
      </th>
      {parts !== 'figures' && (
        <>
          <td className={styles['strip']}>
            <ScoreStrip line={line} />
          </td>
          <td className={styles['gutter']}>
            <StripGutter absent={absentModels(line.row, models)} />
          </td>
        </>
      )}
      {parts !== 'dots' &&
        models.map((model, index) => (
          <td key={model.slug} className="r">
            <ScoreFigure line={line} index={index} />
          </td>
        ))}
    </tr>
  )
}
