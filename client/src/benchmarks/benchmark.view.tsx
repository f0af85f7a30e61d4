import { getRouteApi } from '@tanstack/react-router'
import { RouteContent } from '../graphql/route-content.tsx'
import { graphql, type ResultOf } from '../graphql/tada.ts'
import { useWholeList } from '../graphql/use-whole-list.ts'
import { NotFound } from '../ui/not-found.tsx'
import { SourceNumbers } from '../sources/claim-marker.ts'
import { SourceList } from '../sources/source-list.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { slugParam } from '@stack/shared/format/params.ts'
import { Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { BenchmarkHead, benchmarkHeadFragment } from './benchmark-head.tsx'
import { ScoreTable, scoreRowFragment } from './score-table.tsx'
import { sortScores } from './score-sets.ts'
import { UnscoredModels } from './unscored-models.tsx'

const benchmarkQuery = graphql(
  `
    query Benchmark($slug: String!, $after: String) {
      benchmark(slug: $slug) {
        id
        slug
        name
        higherIsBetter
        ...BenchmarkHead
        scores(first: 100, all: true) {
          totalCount
          nodes {
            ...ScoreRow
          }
        }
        lowest: scores(last: 100, all: true) {
          nodes {
            ...ScoreRow
          }
        }
      }
      models(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          name
        }
      }
    }
  `,
  [benchmarkHeadFragment, scoreRowFragment],
)

type Answer = ResultOf<typeof benchmarkQuery>

const params = { set: slugParam() }
const route = getRouteApi('/benchmarks/$slug')

/** One benchmark: what it is, and its scores by comparability set. */
export function BenchmarkView() {
  const { slug } = route.useParams()
  return <BenchmarkPage key={slug} slug={slug} />
}

function BenchmarkPage({ slug }: { slug: string }) {
  const answer = useWholeList(benchmarkQuery, { slug }, (data) => data.models.pageInfo)
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
      {({ benchmark, models }) =>
        benchmark ? <Found benchmark={benchmark} models={models} /> : <UnknownBenchmark slug={slug} />
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
  benchmark: NonNullable<Answer['benchmark']>
  models: Answer['models']
}

function Found({ benchmark, models }: FoundProps) {
  const { state, ignored, href } = useViewState(params)
  const numbers = new SourceNumbers()
  const scores = [
    ...new Map([...benchmark.scores.nodes, ...benchmark.lowest.nodes].map((score) => [score.id, score])).values(),
  ]
  const sorted = sortScores(scores, benchmark.higherIsBetter)
  const chosen = sorted.sets.find((set) => set.key === state.set)
  const scored = new Set(scores.map((score) => score.model.slug))
  const total = benchmark.scores.totalCount
  const unknownSet = state.set !== null && !chosen ? [{ name: 'set', text: state.set }] : []
  return (
    <div className="page">
      <BenchmarkHead
        benchmark={benchmark}
        scores={total}
        models={scored.size}
        sets={sorted.sets.length}
        alone={sorted.alone.length}
      />
      <IgnoredNote ignored={[...ignored, ...unknownSet]} />
      <Section
        id="scores"
        title="Scores"
        note={chosen ? `only set ${chosen.letter}` : 'ranked inside a settings set only'}
        controls={
          chosen && (
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
            sorted={chosen ? { sets: [chosen], alone: [] } : sorted}
            hrefOfSet={chosen ? null : (set) => href({ set })}
            numbers={numbers}
          />
        )}
        {total > scores.length && (
          <p className="note">
            The table holds the highest and the lowest of {total} reports, {scores.length} in all; the API gives the
            rest.
          </p>
        )}
        <UnscoredModels benchmark={benchmark} models={models.nodes.filter((model) => !scored.has(model.slug))} />
      </Section>
      {total > 0 && (
        <Section id="sources" title="Sources" note="of the scores shown">
          <SourceList numbers={numbers} />
        </Section>
      )}
    </div>
  )
}
