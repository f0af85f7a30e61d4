import { getRouteApi } from '@tanstack/react-router'
import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { flagParam, integerParam, slugParam } from '@stack/shared/format/params.ts'
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
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { BenchmarkHead } from './benchmark-head.tsx'
import { type BenchmarkAnswer, benchmarkQuery } from './benchmark.query.ts'
import { exportedBenchmark } from './exported-benchmark.ts'
import { ScoreTable } from './score-table.tsx'
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
  /** How many times the first sets are shown. */
  sets: integerParam(1, 1, 12),
  /** The models without a score, listed. */
  gaps: flagParam(),
  page: pageParam,
}
type View = ReturnType<typeof useViewState<typeof params>>
const route = getRouteApi('/benchmarks/$slug')

function variablesOf(slug: string, { set, sets, gaps }: View['state']) {
  const many = { set: null, sets: Math.min(mostRows, setsAtFirst * sets), rows: rowsAtFirst, alone: 10 }
  const one = { set, sets: 1, rows: mostRows, alone: 0 }
  const alone = { set: null, sets: 0, rows: 0, alone: mostRows }
  return { slug, gaps, ...(set === null ? many : set === 'alone' ? alone : one) }
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
  const isAlone = state.set === 'alone'
  const isUnknown = state.set !== null && !isAlone && sets.length === 0
  const isOne = state.set !== null && !isUnknown
  const total = benchmark.reports.totalCount
  const unscored = (data.models ?? noPage).nodes.slice(0, state.page * pageSize)
  const more = state.set === null ? allSets.totalCount - sets.length : 0
  return (
    <div className="page">
      <BenchmarkHead
        benchmark={benchmark}
        exported={() =>
          exportedBenchmark({ benchmark, sets, alone: loneScores.nodes, unscored, numbers }, data.catalog)
        }
        scores={total}
        models={benchmark.scores.totalCount}
        sets={allSets.totalCount}
        alone={loneScores.totalCount}
      />
      <IgnoredNote ignored={[...ignored, ...(isUnknown ? [{ name: 'set', text: state.set ?? '' }] : [])]} />
      <Section
        id="scores"
        title="Scores"
        note={
          isAlone ? 'only those in no set' : isOne ? `only set ${sets[0]?.letter}` : 'ranked inside a settings set only'
        }
        controls={
          state.set !== null && (
            <PageLink className="btn" keepScroll href={href({ set: null })}>
              Show all sets
            </PageLink>
          )
        }
      >
        {total === 0 ? (
          <EmptyState title="No score yet">
            <p>No source read for a model of the catalogue gives a score on {benchmark.name}.</p>
          </EmptyState>
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
