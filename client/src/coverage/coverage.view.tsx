import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { QueryButton } from '../graphql/query-panel.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { useWholeList } from '../graphql/use-whole-list.ts'
import { Icon } from '../ui/icon.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { choiceParam, textParam } from '@stack/shared/format/params.ts'
import { PageHead, Section } from '../ui/section.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { CoverageMatrix } from './coverage-matrix.tsx'
import { type CoverageAnswer, coverageQuery } from './coverage.query.ts'
import styles from './coverage.module.css'
import { FactCounts } from './fact-counts.tsx'
import { groupWords } from './group-words.ts'
import { MostWanted } from './most-wanted.tsx'
import { SquareKey } from './square.tsx'

const groups = ['SIZE', 'ATTENTION', 'VOCABULARY', 'MODALITY', 'TRAINING', 'RELEASE', 'OPENNESS'] as const
const params = { group: choiceParam(['ALL', ...groups], 'ALL'), q: textParam() }

/** What is stated for which model, and what nobody states yet. */
export function CoverageView() {
  usePageTitle('Coverage')
  const answer = useWholeList(coverageQuery, {}, (data) => data.models.pageInfo)
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
      {(data) => <Loaded data={data} />}
    </RouteContent>
  )
}

function Loaded({ data }: { data: CoverageAnswer }) {
  const { state, ignored, push, replace } = useViewState(params)
  const facts = data.factDefinitions.filter((fact) => state.group === 'ALL' || fact.group === state.group)
  const text = state.q.trim().toLowerCase()
  const models = data.models.nodes
    .filter((model) => model.name.toLowerCase().includes(text))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const names = new Set(facts.map((fact) => fact.name))
  const stated = models.reduce((sum, model) => sum + model.factList.filter(({ name }) => names.has(name)).length, 0)
  return (
    <div className="page">
      <PageHead
        title="Coverage"
        note={`${formatShare(stated, models.length * facts.length)} facts stated`}
        controls={<QueryButton />}
      />
      <p className="read">
        Which facts a source states for which model. A hatched square is a gap: it opens what was read and how to add
        the fact.
      </p>
      <IgnoredNote ignored={ignored} />
      <search className={styles['tools']}>
        <label className="input">
          <Icon name="search" />
          <span className="sr">Filter models by name</span>
          <input
            type="search"
            maxLength={200}
            placeholder="Filter models"
            value={state.q}
            onChange={(event) => replace({ q: event.target.value })}
          />
        </label>
        <Segmented
          label="Group of facts"
          value={state.group}
          onChange={(group) => push({ group })}
          options={[
            { value: 'ALL', label: 'All' },
            ...groups.map((group) => ({ value: group, label: groupWords[group] })),
          ]}
        />
      </search>
      {models.length === 0 ? (
        <EmptyState title={`No model has “${state.q}” in its name`} />
      ) : (
        <>
          <CoverageMatrix models={models} facts={facts} />
          <SquareKey />
        </>
      )}
      <Section id="wanted" title="Most wanted" note="the fact most models have, in the newest model that lacks it">
        <MostWanted gaps={data.coverage.mostWanted} />
      </Section>
      <Section id="facts" title="By fact" note={`${formatNumber(models.length)} models`}>
        <FactCounts models={models} facts={facts} />
      </Section>
    </div>
  )
}
