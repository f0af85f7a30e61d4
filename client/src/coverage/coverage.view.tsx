import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { choiceParam, textParam } from '@stack/shared/format/params.ts'
import { ViewControls } from '../graphql/view-controls.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { usePages } from '../graphql/use-pages.ts'
import { useDay } from '../ui/day.ts'
import { FilterBar } from '../ui/filter-bar.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { Pager, pageParam, pageSize } from '../ui/pager.tsx'
import { PageHead, Section } from '../ui/section.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { sumOf } from './coverage-counts.ts'
import { FactMatrix, GroupMatrix } from './coverage-matrix.tsx'
import { type CoverageAnswer, coverageQuery } from './coverage.query.ts'
import { FactCounts } from './fact-counts.tsx'
import { groupWords } from './group-words.ts'
import { MostWanted } from './most-wanted.tsx'
import { RampKey, SquareKey } from './square.tsx'

const groups = ['SIZE', 'ATTENTION', 'VOCABULARY', 'MODALITY', 'TRAINING', 'RELEASE', 'OPENNESS'] as const
const params = { group: choiceParam(['ALL', ...groups], 'ALL'), q: textParam(), page: pageParam }
type View = ReturnType<typeof useViewState<typeof params>>

/** What is stated for which model, and what nobody states yet. */
export function CoverageView() {
  usePageTitle('Coverage')
  const view = useViewState(params)
  const text = view.state.q.trim()
  const day = useDay()
  const answer = usePages(
    coverageQuery,
    { ...(text !== '' && { filter: { text } }), first: pageSize, asOf: day, isOfDay: day !== null },
    view.state.page * pageSize,
    ({ models }) => models,
  )
  return (
    <RouteContent
      answer={answer}
      what="Coverage"
      skeleton={
        <div className="page">
          <PageHead title="Coverage" />
          <Skeleton what="the coverage" rows={16} />
        </div>
      }
    >
      {(data) => <Loaded data={data} view={view} isLoading={answer.isLoading} />}
    </RouteContent>
  )
}

function Loaded({ data, view, isLoading }: { data: CoverageAnswer; view: View; isLoading: boolean }) {
  const { state, ignored, push, replace, href } = view
  const { coverage, models } = data
  const facts = data.factDefinitions.filter((fact) => state.group === 'ALL' || fact.group === state.group)
  const { ofDay } = data
  const all = ofDay?.totalCount ?? coverage.models
  const counts = new Map((ofDay?.filled ?? coverage.facts).map(({ fact, models: stated }) => [fact.name, stated]))
  const matrix = { models: models.nodes.slice(0, state.page * pageSize), facts, all, counts }
  return (
    <div className="page">
      <PageHead
        title="Coverage"
        note={`${formatShare(sumOf(counts, facts), all * facts.length)} facts stated`}
        controls={<ViewControls />}
      />
      <p className="read">
        Which facts a source states for which model. Hatching is a gap: it leads to what was read and how to add the
        fact.
      </p>
      <IgnoredNote ignored={ignored} />
      <FilterBar label="Filter models" text={state.q} onText={(q) => replace({ q, page: 1 })}>
        <Segmented
          label="Group of facts"
          value={state.group}
          onChange={(group) => push({ group })}
          options={[
            { value: 'ALL', label: 'All groups' },
            ...groups.map((group) => ({ value: group, label: groupWords[group] })),
          ]}
        />
      </FilterBar>
      {models.totalCount === 0 ? (
        <EmptyState title={`No model has “${state.q}” in its name`} />
      ) : (
        <>
          {state.group === 'ALL' ? (
            <GroupMatrix {...matrix} hrefOf={(group) => href({ group })} />
          ) : (
            <FactMatrix {...matrix} />
          )}
          <Pager
            what="models"
            shown={matrix.models.length}
            total={models.totalCount}
            page={state.page}
            isLoading={isLoading}
            onPage={(page) => push({ page })}
          />
          {state.group === 'ALL' ? <RampKey /> : <SquareKey />}
        </>
      )}
      {!ofDay && (
        <Section id="wanted" title="Most wanted" note="the fact most models have, in the newest model that lacks it">
          <MostWanted gaps={coverage.mostWanted} />
        </Section>
      )}
      <Section id="facts" title="By fact" note={`of all ${formatNumber(all)} models`}>
        <FactCounts facts={facts} all={all} counts={counts} />
      </Section>
    </div>
  )
}
