import { categoryWords } from '../benchmarks/category-words.ts'
import { BenchmarkLink, BenchmarkNote } from './benchmark-head.tsx'
import type { ComparedModel } from './comparison.query.ts'
import type { ComparedView, ScoreLine } from './compared-view.ts'
import styles from './compare.module.css'
import { ModelName } from './model-head.tsx'
import { ScoreFigure } from './score-figure.tsx'
import { ScoreStrip } from './score-strip.tsx'

interface BenchmarksBlocksProps {
  models: readonly ComparedModel[]
  blocks: ComparedView['scores']
  withStrips: boolean
}

/** The benchmarks on a phone: one block each, with the strip at full width and a line for each model. */
export function BenchmarksBlocks({ models, blocks, withStrips }: BenchmarksBlocksProps) {
  return blocks.map(({ category, lines }) => (
    <div key={category}>
      <h3 className={styles['blockGroup']}>{categoryWords[category]}</h3>
      {lines.map((line) => (
        <Block key={line.row.benchmark.slug} line={line} models={models} withStrips={withStrips} />
      ))}
    </div>
  ))
}

function Block({ line, models, withStrips }: { line: ScoreLine } & Omit<BenchmarksBlocksProps, 'blocks'>) {
  return (
    <div className={styles['block']}>
      <h4>
        <BenchmarkLink line={line} />
      </h4>
      <p className="micro muted">
        <BenchmarkNote line={line} />
      </p>
      {withStrips && <ScoreStrip line={line} withAxis />}
      <ul>
        {models.map((model, index) => (
          <li key={model.slug}>
            <ModelName index={index} name={model.name} />
            <span className={styles['figure']}>
              <ScoreFigure line={line} index={index} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
