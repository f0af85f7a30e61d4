import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatParameters } from '@stack/shared/format/parameters.ts'
import { formatScores } from '@stack/shared/format/scores.ts'
import { type FragmentOf, graphql } from '../graphql/tada.ts'
import {
  claimPanel,
  markerOf,
  missingPanel,
  type SourceNumbers,
  exportedClaimFragment,
} from '../sources/claim-marker.ts'
import { scoreSettingsFragment } from '../sources/score-settings.ts'
import { type Column, DataTable, type RowGroup } from '../ui/data-table.tsx'
import { OpennessBadge } from '../ui/openness-badge.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePanelOpener } from '../ui/panel-context.ts'
import type { Marker } from '../ui/source-marker.tsx'
import { Strip, StripAxis } from '../ui/strip.tsx'
import { useTray } from '../ui/tray.ts'
import { Value } from '../ui/value.tsx'
import styles from './benchmarks.module.css'
import { metricWords } from './metric-words.ts'
import type { RankedScore, ScoreSet } from './score-sets.ts'
import { settingWords } from './setting-words.ts'

export const scoreRowFragment = graphql(
  `
    fragment ScoreRow on Score @_unmask {
      id
      value
      printed
      uncertainty
      version
      publishedOn
      asOf
      evaluator {
        id
        name
      }
      settings {
        ...ScoreSettings
      }
      model {
        id
        slug
        name
        openness {
          class
        }
        facts {
          totalParameters {
            value
            state
            ...ExportedClaim
          }
        }
      }
      ...ExportedClaim
    }
  `,
  [exportedClaimFragment, scoreSettingsFragment],
)

export type Score = FragmentOf<typeof scoreRowFragment>

interface Row extends RankedScore<Score> {
  text: string
  marker: Marker
  /** Stands in no set. */
  isAlone: boolean
}

interface Scale {
  name: string
  metric: string
  unit: 'PERCENT' | 'POINTS' | 'RATING' | 'RATIO'
  min: number
  max: number | null
}

interface ScoreTableProps {
  benchmark: Scale
  sets: readonly ScoreSet<Score>[]
  /** Scores in no set, by name, and how many there are in all. */
  alone: readonly Score[]
  aloneCount: number
  /** Address of the view with one set alone; null where only one is shown. */
  hrefOfSet: ((key: string) => string) | null
  numbers: SourceNumbers
}

/** Scores by set, each under the sentence that says why they can be ranked. */
export function ScoreTable({ benchmark, ...shown }: ScoreTableProps) {
  const tray = useTray()
  return (
    <DataTable
      className={styles['scores'] ?? ''}
      caption={`Scores on ${benchmark.name} by settings set`}
      columns={columnsOf(benchmark)}
      groups={groupsOf(shown)}
      rowKey={(row) => row.score.id}
      choice={{
        isChosen: ({ score }) => tray.has(score.model.slug),
        onToggle: ({ score }) => tray.toggle({ id: score.model.slug, label: score.model.name }),
        name: ({ score }) => `Compare ${score.model.name}`,
        isDisabled: ({ score }) => tray.isFull && !tray.has(score.model.slug),
      }}
    />
  )
}

function groupsOf({
  sets,
  alone,
  aloneCount,
  hrefOfSet,
  numbers,
}: Omit<ScoreTableProps, 'benchmark'>): RowGroup<Row>[] {
  const rowsOf = (scores: readonly RankedScore<Score>[], isAlone: boolean) => {
    const texts = formatScores(scores.map(({ score }) => score.printed))
    return scores.map((ranked, at) => ({
      ...ranked,
      text: texts[at] ?? '',
      marker: markerOf(ranked.score, ranked.score.id, numbers),
      isAlone,
    }))
  }
  const groups = sets.map((set) => ({
    id: set.key,
    head: <SetHead set={set} href={hrefOfSet?.(set.key) ?? null} />,
    rows: rowsOf(set.scores, false),
  }))
  if (alone.length === 0) return groups
  const unranked = alone.map((score) => ({ score, rank: null }))
  const head = <AloneHead count={aloneCount} shown={alone.length} href={hrefOfSet?.('alone') ?? null} />
  return [...groups, { id: 'alone', head, rows: rowsOf(unranked, true) }]
}

/** How many scores a block holds, and how many of them are here. */
const countWords = (count: number, shown: number, which: string) => {
  const all = count === 1 ? '1 score' : `${formatNumber(count)} scores`
  return shown < count ? `${all}, the ${which} ${formatNumber(shown)} shown` : all
}

function SetHead({ set, href }: { set: ScoreSet<Score>; href: string | null }) {
  const { key, letter, size, scores, reason } = set
  return (
    <div className={styles['set']} id={key}>
      <span>
        Set {letter} <span className="muted">{countWords(size, scores.length, 'best')}</span>
      </span>
      <span className={styles['why']}>{reason}</span>
      {href && (
        <PageLink keepScroll href={href}>
          {scores.length < size ? `Show all ${formatNumber(size)}` : 'Only this set'}
        </PageLink>
      )}
    </div>
  )
}

function AloneHead({ count, shown, href }: { count: number; shown: number; href: string | null }) {
  return (
    <div className={styles['set']} id="alone">
      <span>
        Alone <span className="muted">{countWords(count, shown, 'first')}</span>
      </span>
      <span className={styles['why']}>
        No other score was taken in the same way, or the sources do not state enough to tell. Listed by name, no rank.
      </span>
      {href && shown < count && (
        <PageLink keepScroll href={href}>
          Show all {formatNumber(count)}
        </PageLink>
      )}
    </div>
  )
}

function columnsOf(benchmark: Scale): Column<Row>[] {
  const { min, max } = benchmark
  const columns: Column<Row>[] = [
    {
      id: 'model',
      head: <RankAndModel rank="Rank" model="Model" />,
      className: styles['model'] ?? '',
      cell: modelCell,
    },
    {
      id: 'openness',
      head: 'Openness',
      unit: 'derived',
      className: styles['wide'] ?? '',
      cell: ({ score }) => <OpennessBadge openness={score.model.openness.class} />,
    },
    { id: 'total', head: 'Total', unit: 'parameters', className: `r ${styles['wide']}`, cell: totalCell },
    { id: 'score', head: 'Score', unit: metricWords(benchmark), numeric: true, cell: scoreCell },
  ]
  if (max !== null)
    columns.push({
      id: 'strip',
      head: (
        <>
          <span className="sr">Place on the range</span>
          <StripAxis min={min} max={max} />
        </>
      ),
      className: styles['strip'] ?? '',
      cell: ({ score }) => (
        <Strip
          min={min}
          max={max}
          height={18}
          points={[{ id: score.id, index: 0, value: score.value, name: score.model.name }]}
        />
      ),
    })
  return [
    ...columns,
    {
      id: 'published',
      head: 'Published',
      className: styles['wide'] ?? '',
      cell: ({ score }) => <span className="muted nowrap">{formatDay(score.publishedOn)}</span>,
    },
  ]
}

function RankAndModel({ rank, model }: { rank: React.ReactNode; model: React.ReactNode }) {
  return (
    <span className={styles['ranked']}>
      <span>{rank}</span>
      <span>{model}</span>
    </span>
  )
}

function modelCell({ score, rank, isAlone }: Row) {
  const said = settingWords(score)
  return (
    <RankAndModel
      rank={rank ?? <span className="na">none</span>}
      model={
        <>
          <PageLink className="strong" href={`/models/${score.model.slug}`}>
            {score.model.name}
          </PageLink>
          {isAlone && (
            <span className="sub">{said.length > 0 ? said.join('; ') : 'its source states no settings'}</span>
          )}
        </>
      }
    />
  )
}

function totalCell({ score: { model } }: Row) {
  const total = model.facts.totalParameters
  if (typeof total?.value === 'number')
    return <TotalFigure opens={claimPanel(total.id)} text={formatParameters(total.value)} />
  return <Value shown={{ status: 'not-reported', opens: missingPanel(model.slug, 'TOTAL_PARAMETERS') }} />
}

/** A figure whose source is one step away, without a marker: the rows are ranked by another. */
function TotalFigure({ opens, text }: { opens: string; text: string }) {
  return (
    <button type="button" className="plain" {...usePanelOpener(opens)}>
      {text}
    </button>
  )
}

function scoreCell({ score, text, marker, isAlone }: Row) {
  const figure = score.uncertainty === null ? text : `${text} ± ${score.uncertainty}`
  return (
    <Value
      numeric
      shown={{
        status: 'reported',
        text: isAlone ? figure : <strong>{figure}</strong>,
        marker,
        isDisputed: score.dispute !== null,
        isWithdrawn: score.retraction !== null,
      }}
    />
  )
}
