import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { formatScore } from '@stack/shared/format/scores.ts'
import { categories, categoryWords } from '../../benchmarks/category-words.ts'
import { metricWords, rangeWords } from '../../benchmarks/metric-words.ts'
import { settingWords } from '../../benchmarks/setting-words.ts'
import { claimPanel, markerOf, missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Strip, StripAxis } from '../../ui/strip.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Value } from '../../ui/value.tsx'
import styles from './model-page.module.css'
import { PanelButton } from './panel-button.tsx'
import { conflicting, type Score, scoreBlocks, type ScoreRow, unreported } from './score.ts'

interface BenchmarksProps {
  model: { slug: string; name: string }
  scores: readonly Score[]
  /** The benchmarks of the catalogue, as far as they were asked for. */
  known: readonly { slug: string; name: string }[]
  /** How many there are. */
  total: number
  numbers: SourceNumbers
  withOthers: boolean
  onWithOthers: (withOthers: boolean) => void
}

/** Scores by category, with who measured and how, and what is not reported. */
export function Benchmarks({ model, scores, known, total, numbers, withOthers, onWithOthers }: BenchmarksProps) {
  const reported = new Set(scores.map(({ benchmark }) => benchmark.slug)).size
  const blocks = scoreBlocks(scores, categories, withOthers)
  return (
    <Section
      id="benchmarks"
      title="Benchmarks"
      note={`${formatShare(reported, total)} benchmarks, ${scores.length === 1 ? '1 report' : `${formatNumber(scores.length)} reports`}`}
      controls={
        scores.length > reported && <Switch label="Every report" checked={withOthers} onChange={onWithOthers} />
      }
    >
      {scores.length > 0 && (
        <DataTable
          className={styles['scores'] ?? ''}
          caption="Scores by category, on the range of each metric"
          columns={columnsOf(model, numbers)}
          rowKey={({ score }) => score.id}
          groups={blocks.map(({ category, rows }) => ({ id: category, head: categoryWords[category], rows }))}
        />
      )}
      <Unreported model={model} rest={unreported(known, scores)} count={total - reported} />
      <p className={styles['under']}>
        A missing score stays missing. Nothing is estimated, averaged or carried over from a sibling.
      </p>
    </Section>
  )
}

interface UnreportedProps {
  model: { slug: string }
  rest: readonly { slug: string; name: string }[]
  count: number
}

/** The benchmarks without a score as one line, with the list behind it. */
function Unreported({ model, rest, count }: UnreportedProps) {
  if (count === 0) return null
  const words =
    count === 1 ? '1 benchmark of the catalogue is' : `${formatNumber(count)} benchmarks of the catalogue are`
  return (
    <details className={styles['unreported']}>
      <summary className="missbox">
        <span>
          {words} not reported for this model. <span className={styles['opener']}>List them</span>
        </span>
      </summary>
      <ul>
        {rest.map(({ slug, name }) => (
          <li key={slug}>
            <PanelButton opens={missingPanel(model.slug, slug)}>{name}</PanelButton>
          </li>
        ))}
        {rest.length < count && (
          <li>
            <PageLink className="small" href="/benchmarks">
              and {formatNumber(count - rest.length)} more
            </PageLink>
          </li>
        )}
      </ul>
    </details>
  )
}

/** The metric, and its range where that is not 0 to 100. */
function scaleWords(benchmark: Score['benchmark']): string {
  const isHundred = benchmark.min === 0 && benchmark.max === 100
  return isHundred ? metricWords(benchmark) : `${metricWords(benchmark)}, ${rangeWords(benchmark)}`
}

function columnsOf(model: { slug: string; name: string }, numbers: SourceNumbers): Column<ScoreRow>[] {
  return [
    {
      id: 'benchmark',
      head: 'Benchmark',
      cell: ({ score, isFirst }) =>
        isFirst ? (
          <>
            <PageLink href={`/benchmarks/${score.benchmark.slug}`}>{score.benchmark.name}</PageLink>
            <span className="sub">{scaleWords(score.benchmark)}</span>
          </>
        ) : (
          <span className={styles['again']}>
            <span className="sr">{score.benchmark.name}, </span>
            {score.version ?? 'another report'}
          </span>
        ),
    },
    { id: 'score', head: 'Score', numeric: true, cell: (row) => <ScoreValue row={row} numbers={numbers} /> },
    {
      id: 'strip',
      head: (
        <>
          <span className="sr">On the range of its metric</span>
          <StripAxis min={0} max={100} />
        </>
      ),
      className: styles['strip'] ?? '',
      cell: (row) => <ScoreStrip row={row} name={model.name} />,
    },
    { id: 'settings', head: 'Settings', cell: ({ score }) => <Settings score={score} /> },
    { id: 'by', head: 'Reported by', cell: ({ score }) => <Reporter score={score} /> },
    {
      id: 'published',
      head: 'Published',
      cell: ({ score }) => <span className="num muted">{formatDay(score.asOf)}</span>,
    },
  ]
}

function ScoreValue({ row: { score, isFirst, all }, numbers }: { row: ScoreRow; numbers: SourceNumbers }) {
  return (
    <Value
      numeric
      shown={{
        status: 'reported',
        text: (
          <>
            {isFirst ? <strong>{formatScore(score.printed)}</strong> : formatScore(score.printed)}
            {score.uncertainty !== null && <span className="muted"> ± {formatScore(score.uncertainty)}</span>}
          </>
        ),
        marker: markerOf(score, score.id, numbers),
        isOther: !isFirst,
        isDisputed: score.dispute !== null,
        isWithdrawn: score.retraction !== null,
        ...(isFirst && { reports: conflicting(all) }),
      }}
    />
  )
}

/** All reports of a benchmark on its own range; the one shown first is filled. */
function ScoreStrip({ row: { score, isFirst, all }, name }: { row: ScoreRow; name: string }) {
  const { min, max } = score.benchmark
  if (max === null) return <span className="small muted">open scale, not drawn</span>
  const drawn = isFirst ? all : [score]
  return (
    <Strip
      min={min}
      max={max}
      height={20}
      points={drawn.map((one) => ({
        id: one.id,
        index: 0,
        value: one.value,
        name: `${name}, ${formatScore(one.printed)}, ${one.evaluator?.name ?? 'evaluator not stated'}`,
        isOther: one.rank > 1,
        ...(one.rank > 1 && drawn.length > 1 && { joinedTo: score.value }),
      }))}
    />
  )
}

function Settings({ score }: { score: Score }) {
  const words = settingWords(score)
  const set = score.comparabilitySet
  return (
    <>
      {set && set.size > 1 ? (
        <PageLink className="nowrap" href={`/benchmarks/${score.benchmark.slug}?set=${encodeURIComponent(set.key)}`}>
          set of {formatNumber(set.size)}
        </PageLink>
      ) : (
        <span className="muted nowrap">alone</span>
      )}
      <span className="sub">{words.length > 0 ? words.join('; ') : 'its source states none'}</span>
    </>
  )
}

function Reporter({ score: { id, evaluator, isSelfReported, via } }: { score: Score }) {
  return (
    <>
      {evaluator ? evaluator.name : <Missing reason="not-reported" words="not stated" opens={claimPanel(id)} />}
      {isSelfReported && <span className="sub">its maker</span>}
      {via && via.name !== evaluator?.name && <span className="sub">via {via.name}</span>}
    </>
  )
}
