import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { formatScore } from '@stack/shared/format/scores.ts'
import { categoryWords } from '../../benchmarks/category-words.ts'
import { metricWords, rangeWords } from '../../benchmarks/metric-words.ts'
import { settingWords } from '../../benchmarks/setting-words.ts'
import { claimPanel, markerOf, type SourceNumbers } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Section } from '../../ui/section.tsx'
import { Strip, StripAxis } from '../../ui/strip.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Value } from '../../ui/value.tsx'
import styles from './model-page.module.css'
import tables from './tables.module.css'
import { conflicting, type Report, type Score, scoreBlocks, type ScoreRow } from './score.ts'

interface BenchmarksProps {
  model: { slug: string; name: string }
  /** The rows here, and how many there are of them. */
  scores: readonly Score[]
  rows: number
  /** How many benchmarks have a score, how many there are, and how many reports. */
  reported: number
  total: number
  reports: number
  numbers: SourceNumbers
  withOthers: boolean
  onWithOthers: (withOthers: boolean) => void
  page: number
  isLoading: boolean
  onPage: (page: number) => void
}

/** Scores by category, with who measured and how, and what is not reported. */
export function Benchmarks(props: BenchmarksProps) {
  const { model, scores, rows, reported, total, reports, numbers, withOthers, onWithOthers, ...paging } = props
  return (
    <Section
      id="benchmarks"
      title="Benchmarks"
      note={`${formatShare(reported, total)} benchmarks, ${reports === 1 ? '1 report' : `${formatNumber(reports)} reports`}`}
      controls={reports > reported && <Switch label="Every report" checked={withOthers} onChange={onWithOthers} />}
    >
      {scores.length > 0 && (
        <DataTable
          className={tables['scores'] ?? ''}
          caption="Scores by category, on the range of each metric"
          columns={columnsOf(model, numbers)}
          rowKey={({ score }) => score.id}
          groups={scoreBlocks(scores).map(({ category, rows: ofCategory }) => ({
            id: category,
            head: categoryWords[category],
            rows: ofCategory,
          }))}
        />
      )}
      {rows > scores.length || paging.page > 1 ? (
        <Pager what={withOthers ? 'reports' : 'scores'} shown={scores.length} total={rows} {...paging} />
      ) : null}
      <Unreported slug={model.slug} count={total - reported} />
      <p className={styles['under']}>
        A missing score stays missing. Nothing is estimated, averaged or carried over from a sibling.
      </p>
    </Section>
  )
}

/** The benchmarks without a score as one line, with the list behind it. */
function Unreported({ slug, count }: { slug: string; count: number }) {
  if (count === 0) return null
  const words =
    count === 1 ? '1 benchmark of the catalogue is' : `${formatNumber(count)} benchmarks of the catalogue are`
  return (
    <p className={`missbox ${styles['unreported']}`}>
      <span>
        {words} not reported for this model.{' '}
        <PageLink href={`/benchmarks?without=${slug}`}>List {count === 1 ? 'it' : 'them'}</PageLink>
      </span>
    </p>
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
          <span className={tables['again']}>
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

function ScoreValue({ row: { score, isFirst }, numbers }: { row: ScoreRow; numbers: SourceNumbers }) {
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
        ...(isFirst && { reports: conflicting(score, score.alternatives) }),
      }}
    />
  )
}

/** All reports of a benchmark on its own range; the one shown first is filled. */
function ScoreStrip({ row: { score, isFirst }, name }: { row: ScoreRow; name: string }) {
  const { min, max } = score.benchmark
  if (max === null) return <span className="small muted">open scale, not drawn</span>
  const drawn: readonly Report[] = isFirst ? [score, ...score.alternatives] : [score]
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
