import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { choiceParam, flagParam, integerParam, slugParam } from '@stack/shared/format/params.ts'
import { RouteContent } from '../graphql/route-content.tsx'
import { noPage, usePages } from '../graphql/use-pages.ts'
import { SourceNumbers } from '../sources/claim-marker.ts'
import { SourceList } from '../sources/source-list.tsx'
import { Button } from '../ui/button.tsx'
import { useDay } from '../ui/day.ts'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { NotFound } from '../ui/not-found.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { pageParam, pageSize } from '../ui/pager.tsx'
import { Section } from '../ui/section.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { BenchmarkHead } from './benchmark-head.tsx'
import { type BenchmarkAnswer, benchmarkQuery } from './benchmark.query.ts'
import { exportedBenchmark } from './exported-benchmark.ts'
import { ScoreTable } from './score-table.tsx'
import { recordLines, recordScene } from './record-chart.ts'
import { rankedSets } from './score-sets.ts'
import { UnscoredModels } from './unscored-models.tsx'

/** Sets on the page at first, and rows of each; more on request. */
const setsAtFirst = 8
const rowsAtFirst = 8
/** The most rows that the API gives at once. */
const mostRows = 100

const params = {
  /** Only this set; `alone` for the scores that stand in none. */
  set: slugParam(),
  /** Scores by set, or the record of one set over time. */
  by: choiceParam(['set', 'date'], 'set'),
  /** How many times the first sets are shown. */
  sets: integerParam(1, 1, 12),
  /** The models without a score, listed. */
  gaps: flagParam(),
  page: pageParam,
}
const RecordOverTime = lazy(() =>
  import('./record-over-time.tsx').then(({ RecordOverTime: chart }) => ({ default: chart })),
)
type View = ReturnType<typeof useViewState<typeof params>>
const route = getRouteApi('/benchmarks/$slug')

function variablesOf(slug: string, { set, sets, gaps, by }: View['state']) {
  const many = { set: null, sets: Math.min(mostRows, setsAtFirst * sets), rows: rowsAtFirst, alone: 10 }
  const one = { set, sets: 1, rows: mostRows, alone: 0 }
  const alone = { set: null, sets: 0, rows: 0, alone: mostRows }
  const byDate = by === 'date'
  const record = { ...one, set: set === 'alone' ? null : set }
  return { slug, gaps, byDate, ...(byDate ? record : set === null ? many : set === 'alone' ? alone : one) }
}

/** One benchmark: what it is, and its scores by comparability set. */
export function BenchmarkView() {
  const { slug } = route.useParams()
  return <BenchmarkPage key={slug} slug={slug} />
}

function BenchmarkPage({ slug }: { slug: string }) {
  const view = useViewState(params)
  const { state } = view
  const answer = usePages(
    benchmarkQuery,
    { ...variablesOf(slug, state), asOf: useDay() },
    state.gaps ? state.page * pageSize : 0,
    ({ models }) => models ?? noPage,
  )
  usePageTitle(answer.data?.benchmark?.name ?? 'Benchmark')
  return (
    <RouteContent
      answer={answer}
      what="Benchmark"
      skeleton={
        <div className="page">
          <Skeleton what="the benchmark" columns={['Model', 'Openness', 'Total', 'Score', 'Published']} />
        </div>
      }
    >
      {(data) =>
        data.benchmark ? (
          <Found benchmark={data.benchmark} data={data} view={view} isLoading={answer.isLoading} />
        ) : (
          <UnknownBenchmark slug={slug} />
        )
      }
    </RouteContent>
  )
}

function UnknownBenchmark({ slug }: { slug: string }) {
  return (
    <NotFound title={<>No benchmark has the id {slug}.</>}>
      <p className="bar">
        <PageLink className="btn" href="/benchmarks">
          All benchmarks
        </PageLink>
      </p>
    </NotFound>
  )
}

interface FoundProps {
  benchmark: NonNullable<BenchmarkAnswer['benchmark']>
  data: BenchmarkAnswer
  view: View
  isLoading: boolean
}

function Found({ benchmark, data, view, isLoading }: FoundProps) {
  const { state, ignored, href, push } = view
  const numbers = new SourceNumbers()
  const { allSets, loneScores } = benchmark
  const day = useDay()
  const sets = rankedSets(
    benchmark.comparabilitySets.nodes.map((set) => ({ ...set, size: day === null ? set.size : set.scores.totalCount })),
    allSets.nodes.map(({ key }) => key),
  )
  const isByDate = state.by === 'date'
  const isAlone = state.set === 'alone' && !isByDate
  const lines = recordLines(
    benchmark.recordOverTime ?? [],
    allSets.nodes.map(({ key }) => key),
    day,
  )
  const [first] = sets
  const record = isByDate &&
    first && {
      benchmark,
      set: first,
      steps: lines.find(({ setKey }) => setKey === first.key)?.steps ?? [],
      until: day ?? data.catalog?.recordedOn ?? '',
      numbers,
    }
  const isUnknown = state.set !== null && !isAlone && sets.length === 0
  const isOne = state.set !== null && !isUnknown
  // The chart comes later than the list of sources: it finds its numbers given out.
  if (record)
    for (const score of [...record.set.scores.map((ranked) => ranked.score), ...lines.flatMap(({ steps }) => steps)])
      numbers.numberOf(score)
  const total = benchmark.reports.totalCount
  const unscored = (data.models ?? noPage).nodes.slice(0, state.page * pageSize)
  const more = state.set === null && !isByDate ? allSets.totalCount - sets.length : 0
  return (
    <div className="page">
      <BenchmarkHead
        benchmark={benchmark}
        exported={() => {
          const shown = { benchmark, sets, alone: isByDate ? [] : loneScores.nodes, unscored, numbers }
          return exportedBenchmark(shown, data.catalog, record ? recordScene(record, new Set(), 1000) : undefined)
        }}
        scores={total}
        models={benchmark.scores.totalCount}
        sets={allSets.totalCount}
        alone={loneScores.totalCount}
      />
      <IgnoredNote ignored={[...ignored, ...(isUnknown ? [{ name: 'set', text: state.set ?? '' }] : [])]} />
      <Section
        id="scores"
        title={isByDate ? 'Record over time' : 'Scores'}
        note={
          isByDate
            ? `set ${sets[0]?.letter ?? ''}, by the day a score was published`
            : isAlone
              ? 'only those in no set'
              : isOne
                ? `only set ${sets[0]?.letter}`
                : 'ranked inside a settings set only'
        }
        controls={
          <>
            {state.set !== null && !isByDate && (
              <PageLink className="btn" keepScroll href={href({ set: null })}>
                Show all sets
              </PageLink>
            )}
            {isByDate && lines.length > 1 && (
              <select
                className="btn"
                aria-label="Set"
                value={sets[0]?.key}
                onChange={({ target }) => push({ set: target.value === lines[0]?.setKey ? null : target.value })}
              >
                {lines.map(({ setKey, setSize, letter, steps }) => (
                  <option key={setKey} value={setKey}>
                    Set {letter}, {formatNumber(setSize)} scores
                    {steps.length > 1 && `, ${steps.length} records`}
                  </option>
                ))}
              </select>
            )}
            {allSets.totalCount > 0 && (
              <Segmented
                label="Scores"
                options={[
                  { value: 'set', label: 'By set' },
                  { value: 'date', label: 'By date' },
                ]}
                value={state.by}
                onChange={(by) => push({ by, ...(by === 'date' && state.set === 'alone' && { set: null }) })}
              />
            )}
          </>
        }
      >
        {total === 0 ? (
          <EmptyState title="No score yet">
            <p>No source read for a model of the catalogue gives a score on {benchmark.name}.</p>
          </EmptyState>
        ) : isByDate ? (
          record ? (
            <Suspense fallback={<p className="ink2">Loading the chart</p>}>
              <RecordOverTime {...record} lines={lines} />
            </Suspense>
          ) : (
            <EmptyState title="No record to follow">
              <p>
                No two scores on {benchmark.name} were taken in the same way, so none can hold a record over another.
              </p>
            </EmptyState>
          )
        ) : (
          <ScoreTable
            benchmark={benchmark}
            sets={sets}
            alone={loneScores.nodes}
            aloneCount={loneScores.totalCount}
            hrefOfSet={isOne ? null : (set) => href({ set })}
            numbers={numbers}
          />
        )}
        {more > 0 && (
          <p className="pager">
            <span className="muted num">{formatShare(sets.length, allSets.totalCount)} sets shown</span>
            <Button disabled={isLoading} onClick={() => push({ sets: state.sets + 1 })}>
              Show {formatNumber(Math.min(setsAtFirst, more))} more
            </Button>
          </p>
        )}
        <UnscoredModels
          benchmark={benchmark}
          count={data.unscored.totalCount}
          models={unscored}
          isOpen={state.gaps}
          href={href({ gaps: !state.gaps, page: 1 })}
          page={state.page}
          isLoading={isLoading}
          onPage={(page) => push({ page })}
        />
      </Section>
      {total > 0 && (
        <Section id="sources" title="Sources" note="of the scores shown">
          <SourceList numbers={numbers} />
        </Section>
      )}
    </div>
  )
}
