import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatScore } from '@stack/shared/format/scores.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'
import { lazy, Suspense, useCallback } from 'react'
import { markerOf, missingPanel, type SourceNumbers } from '../sources/claim-marker.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { ModelMark } from '../ui/mark-shape.tsx'
import { Missing } from '../ui/missing.tsx'
import { Section } from '../ui/section.tsx'
import { Value } from '../ui/value.tsx'
import type { CompareState } from './compare.params.ts'
import type { ComparedModel, Comparison } from './comparison.query.ts'
import styles from './compare.module.css'
import { ModelName } from './model-head.tsx'
import {
  chosenScore,
  type PricePoint,
  type PriceScore,
  priceScoreScene,
  priceScoreWords,
  scoreChoices,
} from './price-score.ts'

const Chart = lazy(() => import('../ui/chart/chart.tsx').then(({ Chart: chart }) => ({ default: chart })))

interface PriceScoreSectionProps {
  models: readonly ComparedModel[]
  benchmarks: Comparison['benchmarks']
  /** Null until it is answered. */
  found: PriceScore | null
  hasFailed: boolean
  numbers: SourceNumbers
  state: CompareState
  onChange: (changes: Partial<CompareState>) => void
  /** Called when the section comes near the window: what it shows is asked for only then. */
  onNear: () => void
}

/** Of the benchmarks, those that most of the models share. */
const mostChoices = 30

/** What a score costs: lowest prices against the scores of one settings set, with the line that no model drawn beats. */
export function PriceScoreSection(props: PriceScoreSectionProps) {
  const { models, benchmarks, found, hasFailed, state, onChange, onNear } = props
  const choice = chosenScore(state.y, benchmarks)
  const choices = scoreChoices(benchmarks).slice(0, mostChoices)
  const near = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNear(), { rootMargin: '600px' })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [onNear],
  )
  if (choice === null) return null
  const isListed = choices.some(({ benchmark }) => benchmark === choice.benchmark)
  return (
    <Section
      id="price"
      title="Price and score"
      note="only the scores of one settings set"
      controls={
        <>
          <label className={styles['selected']}>
            Score
            <select className="btn" value={choice.benchmark} onChange={({ target }) => onChange({ y: target.value })}>
              {!isListed && (
                <option value={choice.benchmark}>
                  {benchmarks.find(({ benchmark }) => benchmark.slug === choice.benchmark)?.benchmark.name ??
                    choice.benchmark}
                </option>
              )}
              {choices.map(({ benchmark, name, size }) => (
                <option key={benchmark} value={benchmark}>
                  {name}, {size} of {models.length}
                </option>
              ))}
            </select>
          </label>
          <label className={styles['selected']}>
            Price
            <select
              className="btn"
              value={state.x}
              onChange={({ target }) => onChange({ x: target.value === 'input' ? 'input' : 'output' })}
            >
              <option value="output">output, lowest</option>
              <option value="input">input, lowest</option>
            </select>
          </label>
        </>
      }
    >
      <div ref={near}>
        {found ? (
          <Drawn {...props} found={found} />
        ) : (
          <p className="ink2">
            {hasFailed
              ? 'Prices and scores: not loaded. The rest of the page is complete.'
              : 'Loading prices and scores'}
          </p>
        )}
      </div>
    </Section>
  )
}

function Drawn({ models, found, numbers }: PriceScoreSectionProps & { found: PriceScore }) {
  const { points, notDrawn } = found
  const others = points.filter(({ index }) => index === null).length
  const rows = models.map((model, index): Row => ({
    model,
    index,
    point: points.find(({ slug }) => slug === model.slug),
  }))
  return (
    <div className={styles['priced']}>
      {points.length === 0 ? (
        <p className="ink2">No model has both a price and a score in this settings set.</p>
      ) : (
        <Suspense fallback={<p className="ink2">Loading the chart</p>}>
          <Chart
            says={priceScoreWords(found)}
            sceneIn={(width) => priceScoreScene(found, width)}
            legend={
              <span>
                <ModelMark index={0} isMuted />{' '}
                {others === 1 ? '1 other model' : `${formatNumber(others)} other models`} of the set with a price
              </span>
            }
          />
        </Suspense>
      )}
      <div>
        <DataTable
          sticky
          caption="Price and score of the compared models"
          columns={columnsOf(found, numbers)}
          rowKey={({ model }) => model.slug}
          groups={[{ id: 'models', rows }]}
        />
        <p className="note">
          {notDrawn.length > 0 && `Not drawn: ${notDrawn.map(({ name, why }) => `${name}, ${why}`).join('; ')}. `}
          The line moves in steps; it does not interpolate. Prices are the lowest undisputed ones, free plans left out.
        </p>
      </div>
    </div>
  )
}

interface Row {
  model: ComparedModel
  index: number
  point: PricePoint | undefined
}

const columnsOf = ({ benchmark, side, letter }: PriceScore, numbers: SourceNumbers): Column<Row>[] => [
  {
    id: 'model',
    head: 'Model',
    className: styles['modelColumn'] ?? '',
    cell: ({ model, index }) => <ModelName index={index} name={model.name} />,
  },
  {
    id: 'price',
    head: side === 'input' ? 'Input price' : 'Output price',
    unit: '$ / Mtok',
    numeric: true,
    cell: ({ model }) => {
      const offer = side === 'input' ? model.lowestInput : model.lowestOutput
      const usd = side === 'input' ? offer?.inputUsdPerMillionTokens : offer?.outputUsdPerMillionTokens
      if (!offer || typeof usd !== 'number')
        return <Missing reason="not-reported" opens={missingPanel(model.slug, 'offerings')} />
      return (
        <>
          <Value
            numeric
            shown={{ status: 'reported', text: formatUsd(usd), marker: markerOf(offer, offer.id, numbers) }}
          />
          <span className={`sub ${styles['seen']}`}>seen {formatDay(offer.asOf)}</span>
        </>
      )
    },
  },
  {
    id: 'score',
    head: 'Score',
    unit: `set ${letter}`,
    numeric: true,
    cell: ({ model }) => {
      const score = benchmark.comparabilitySets.nodes[0]?.scores.nodes.find((one) => one.model.slug === model.slug)
      if (!score) return <Missing reason="not-reported" opens={missingPanel(model.slug, benchmark.slug)} />
      return (
        <Value
          numeric
          shown={{
            status: 'reported',
            text: formatScore(score.printed),
            marker: markerOf(score, score.id, numbers),
            isDisputed: score.dispute !== null,
            isWithdrawn: score.retraction !== null,
          }}
        />
      )
    },
  },
  {
    id: 'line',
    head: 'On the line',
    cell: ({ point }) => (
      <span className={point ? undefined : 'muted'}>{point ? (point.isOnLine ? 'yes' : 'no') : 'not drawn'}</span>
    ),
  },
]
