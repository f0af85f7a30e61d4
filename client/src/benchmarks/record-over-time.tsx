import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatScore } from '@stack/shared/format/scores.ts'
import { markerOf, type SourceNumbers } from '../sources/claim-marker.ts'
import { Chart } from '../ui/chart/chart.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { ModelMark } from '../ui/mark-shape.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { useTray } from '../ui/tray.ts'
import { Value } from '../ui/value.tsx'
import styles from './benchmarks.module.css'
import { metricWords } from './metric-words.ts'
import { type RecordLine, type RecordOfSet, recordScene, recordWords } from './record-chart.ts'
import type { Score } from './score-table.tsx'

interface Row {
  score: Score
  /** Until when it was the record of the set on the chart; null where it was none. */
  record: string | null
  /** Of a set that is not drawn. */
  set?: { letter: string; size: number }
}

interface RecordOverTimeProps extends RecordOfSet {
  /** The record of every set, the largest first. */
  lines: readonly RecordLine[]
}

/** Rows of other sets that are listed below the chart. */
const mostOthers = 20

/** How the record of one set moved: the chart, and its figures as a table with the records of the other sets. */
export function RecordOverTime({ lines, ...shown }: RecordOverTimeProps) {
  const { benchmark, set, steps, numbers } = shown
  const { items } = useTray()
  const chosen = new Set(items.map(({ id }) => id))
  const withdrawn = set.scores.filter(({ score }) => score.retraction)
  const byDay = set.scores.map(({ score }) => score).toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))
  const rows = byDay.map((score): Row => ({ score, record: recordOf(score, steps) }))
  const others = lines.flatMap(({ setKey, setSize, letter, steps: records }): Row[] => {
    const last = records.at(-1)
    return setKey === set.key || !last ? [] : [{ score: last, record: null, set: { letter, size: setSize } }]
  })
  return (
    <>
      <Chart
        says={recordWords(shown)}
        sceneIn={(width) => recordScene(shown, chosen, width)}
        legend={
          <>
            <span className={styles['scores']}>
              <ModelMark index={0} /> record, holds until the next
            </span>
            <span>
              <ModelMark index={0} isMuted /> other scores of set {set.letter}; no line joins them
            </span>
            {chosen.size > 0 && <span>in ink: models chosen for comparison</span>}
          </>
        }
      />
      {withdrawn.length > 0 && (
        <p className="note">
          Not drawn, because withdrawn: {withdrawn.map(({ score }) => score.model.name).join(', ')}.
        </p>
      )}
      <DataTable
        className={styles['records'] ?? ''}
        caption={`Scores of set ${set.letter} on ${benchmark.name} by day of publication, and the records of the other sets`}
        columns={columnsOf(metricWords(benchmark), numbers)}
        rowKey={({ score }) => score.id}
        groups={[
          { id: 'drawn', head: `Set ${set.letter}, on the chart`, rows },
          ...(others.length > 0
            ? [
                {
                  id: 'others',
                  head: `Records of the other sets, not on the chart and not ranked with it${others.length > mostOthers ? `: the ${mostOthers} largest of ${formatNumber(others.length)}` : ''}`,
                  rows: others.slice(0, mostOthers),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

function recordOf(score: Score, steps: readonly Score[]): string | null {
  const at = steps.findIndex(({ id }) => id === score.id)
  if (at === -1) return null
  const next = steps[at + 1]
  return next ? `record until ${formatDay(next.publishedOn)}` : 'holds the record'
}

const columnsOf = (metric: string, numbers: SourceNumbers): Column<Row>[] => [
  {
    id: 'model',
    head: 'Model',
    cell: ({ score, set }) => (
      <>
        <PageLink className="strong" href={`/models/${score.model.slug}`}>
          {score.model.name}
        </PageLink>
        {set && (
          <span className="sub">
            Set {set.letter}, {formatNumber(set.size)} scores
          </span>
        )}
      </>
    ),
  },
  {
    id: 'score',
    head: 'Score',
    unit: metric,
    numeric: true,
    cell: ({ score }) => (
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
    ),
  },
  {
    id: 'published',
    head: 'Published',
    cell: ({ score, record }) => (
      <>
        <span className="muted nowrap">{formatDay(score.publishedOn)}</span>
        {record !== null && <span className="sub">{record}</span>}
      </>
    ),
  },
]
