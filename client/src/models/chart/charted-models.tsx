import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import type { ReactNode } from 'react'
import { RouteContent } from '../../graphql/route-content.tsx'
import { usePages } from '../../graphql/use-pages.ts'
import { SourceNumbers } from '../../sources/claim-marker.ts'
import { ExportButtons } from '../../sources/export-buttons.tsx'
import { SourceList } from '../../sources/source-list.tsx'
import { Chart } from '../../ui/chart/chart.tsx'
import type { Scene } from '../../ui/chart/scene.ts'
import { useDay } from '../../ui/day.ts'
import { ModelMark } from '../../ui/mark-shape.tsx'
import { Pager, pageSize } from '../../ui/pager.tsx'
import { Section } from '../../ui/section.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { useTray } from '../../ui/tray.ts'
import { filterOf } from '@stack/shared/models/list-address.ts'
import { type ListView, ModelsFrame } from '../list/models-frame.tsx'
import type { ListState } from '../list/list-params.ts'
import { axisChoice, columnAxis, type ModelAxis, scoreAxis } from './axes.ts'
import { AxisSelect } from './axis-select.tsx'
import { chartedQuery, type ChartedAnswer } from './charted.query.ts'
import { exportedChart } from './charted-export.ts'
import { type ChartedRow, chartedRows } from './charted-rows.ts'
import styles from './charted.module.css'
import { NotDrawnList } from './not-drawn-list.tsx'
import { scatterScene } from './scatter-scene.ts'
import { TableTwin } from './table-twin.tsx'
import { timelineScene } from './timeline-scene.ts'

function variablesOf(state: ListState, day: string | null) {
  const filter = filterOf(state)
  const isTimeline = state.view === 'timeline'
  const [x, y] = [axisChoice(state.x), axisChoice(state.y)]
  const columns = isTimeline ? ['releasedOn'] : [x, y].flatMap((axis) => ('column' in axis ? [axis.column] : []))
  return {
    ...(filter && { filter }),
    ...(day !== null && { asOf: day }),
    first: 100,
    ...Object.fromEntries(columns.map((column) => [column, true])),
    ...(!isTimeline && 'benchmark' in x && { hasX: true, xBenchmark: x.benchmark, xSet: x.set }),
    ...(!isTimeline && 'benchmark' in y && { hasY: true, yBenchmark: y.benchmark, ySet: y.set }),
  }
}

function axesOf(state: ListState, data: ChartedAnswer): { x: ModelAxis; y: ModelAxis } {
  if (state.view === 'timeline') return { x: columnAxis('releasedOn'), y: columnAxis('releasedOn') }
  const axis = (id: string, scores: ChartedAnswer['xScores']) => {
    const choice = axisChoice(id)
    return 'column' in choice ? columnAxis(choice.column) : scoreAxis(id, scores, choice.benchmark)
  }
  return { x: axis(state.x, data.xScores), y: axis(state.y, data.yScores) }
}

/** The models that meet the conditions as a drawing: two values against each other, or days of release by family. */
export function ChartedModels({ view, loading }: { view: ListView; loading: ReactNode }) {
  const answer = usePages(chartedQuery, variablesOf(view.state, useDay()), Infinity, ({ models }) => models)
  return (
    <RouteContent answer={answer} what="Models" skeleton={loading}>
      {(data) => <Charted view={view} data={data} isLoading={answer.isLoading} />}
    </RouteContent>
  )
}

function Charted({ view, data, isLoading }: { view: ListView; data: ChartedAnswer; isLoading: boolean }) {
  const { state, push } = view
  const isTimeline = state.view === 'timeline'
  const chosen = useTray().items.map(({ id }) => id)
  const { models } = data
  const axes = axesOf(state, data)
  const { rows, notDrawn } = chartedRows(models.nodes, axes.x, axes.y)
  const numbers = new SourceNumbers()
  for (const { x, y } of rows) for (const { claim } of [x, y]) numbers.numberOf(claim)
  const shown = rows.slice(0, state.page * pageSize)
  const sceneIn = (width: number): Scene =>
    isTimeline ? timelineScene(rows, chosen, width) : scatterScene(rows, axes, chosen, width)
  const exported = () =>
    exportedChart(
      {
        title: sceneIn(1000).title,
        name: isTimeline ? 'models-timeline' : `models-${axes.x.id}-${axes.y.id}`.replaceAll(':', '-'),
        models: models.nodes,
        axes: isTimeline ? [axes.x] : [axes.x, axes.y],
        picture: () => sceneIn(1000),
        numbers,
      },
      data.catalog,
    )
  return (
    <ModelsFrame view={view} counts={data} controls={<ExportButtons isNarrow view={exported} />}>
      {!isTimeline && (
        <div className={styles['axes']}>
          <AxisSelect
            label="Up"
            value={state.y}
            axis={axes.y}
            facets={models.facets}
            onChange={(y) => push({ y, page: 1 })}
          />
          <AxisSelect
            label="Across"
            value={state.x}
            axis={axes.x}
            facets={models.facets}
            onChange={(x) => push({ x, page: 1 })}
          />
        </div>
      )}
      {rows.length === 0 ? (
        <EmptyState title="None of these models has both values">
          <p className="ink2">{says(rows.length, models.totalCount, axes, isTimeline, isLoading)}</p>
        </EmptyState>
      ) : (
        <Chart
          says={says(rows.length, models.totalCount, axes, isTimeline, isLoading)}
          sceneIn={sceneIn}
          legend={
            <>
              {chosen.length > 0 && (
                <span>
                  <ModelMark index={0} /> chosen for comparison, each in its colour and shape
                </span>
              )}
              <span>
                <ModelMark index={0} isMuted />{' '}
                {chosen.length > 0 ? 'the others' : 'a model; choose some in the table below to see them in colour'}
              </span>
            </>
          }
        />
      )}
      <NotDrawnList groups={notDrawn} />
      {rows.length > 0 && <TableTwin rows={shown} axes={axes} isTimeline={isTimeline} numbers={numbers} />}
      {rows.length > pageSize && (
        <Pager
          shown={shown.length}
          total={rows.length}
          page={state.page}
          isLoading={isLoading}
          onPage={(page) => push({ page })}
        />
      )}
      {rows.length > 0 && (
        <Section title="Sources" note={`of the figures in these ${shown.length} rows`}>
          <SourceList numbers={numbersOf(shown)} />
        </Section>
      )}
    </ModelsFrame>
  )
}

/** The sources of the rows that are listed, numbered as on the whole page: rows come in the order of the numbers. */
function numbersOf(rows: readonly ChartedRow[]): SourceNumbers {
  const numbers = new SourceNumbers()
  for (const { x, y } of rows) for (const { claim } of [x, y]) numbers.numberOf(claim)
  return numbers
}

function says(
  drawn: number,
  total: number,
  { x, y }: { x: ModelAxis; y: ModelAxis },
  isTimeline: boolean,
  isLoading: boolean,
): string {
  const both = isTimeline ? 'a reported day of release' : `both ${y.label} and ${x.label}`
  const rest = total - drawn
  const lacking =
    rest === 0 ? '' : `; ${formatNumber(rest)} ${rest === 1 ? 'lacks' : 'lack'} ${isTimeline ? 'it' : 'one'}`
  if (isLoading) return `Loading the models: ${formatShare(drawn, total)} are drawn so far.`
  const notes = isTimeline ? '' : [y.note, x.note].filter(Boolean).join(' ')
  return `${formatShare(drawn, total)} models are drawn, those with ${both}${lacking}. ${notes}`.trim()
}
