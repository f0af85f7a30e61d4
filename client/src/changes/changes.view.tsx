import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { choiceParam, dayParam, integerParam, slugParam } from '@stack/shared/format/params.ts'
import { ViewControls } from '../graphql/view-controls.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { usePages } from '../graphql/use-pages.ts'
import { Button } from '../ui/button.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Section } from '../ui/section.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { changesQuery, type ListedChange } from './changes.query.ts'
import styles from './changes.module.css'
import { feedHref } from './feed-href.ts'

const pageSize = 100
const kinds = ['all', 'recorded', 'disputed', 'withdrawn'] as const
const params = { kind: choiceParam(kinds, 'all'), model: slugParam(), since: dayParam(), page: integerParam(1, 1, 100) }

const kindWords = { all: 'All', recorded: 'Recorded', disputed: 'Disputed', withdrawn: 'Withdrawn' } as const
const changeWords: Record<ListedChange['kind'], string> = {
  RECORDED: 'recorded',
  DISPUTED: 'disputed',
  WITHDRAWN: 'withdrawn',
}
const kindNames = { recorded: 'RECORDED', disputed: 'DISPUTED', withdrawn: 'WITHDRAWN' } as const

/** What was recorded, doubted and withdrawn, day by day. */
export function ChangesView() {
  usePageTitle('Changes')
  const { state, ignored, push } = useViewState(params)
  const answer = usePages(
    changesQuery,
    {
      ...(state.kind !== 'all' && { kinds: [kindNames[state.kind]] }),
      ...(state.model !== null && { model: state.model }),
      ...(state.since !== null && { since: state.since }),
    },
    state.page * pageSize,
    ({ changes }) => changes,
  )
  return (
    <div className="page">
      <PageHead
        title="Changes"
        note={answer.data && `${formatNumber(answer.data.changes.totalCount)} in all`}
        controls={<ViewControls />}
      />
      <p className="read">
        What was recorded of which model from which source, and what was doubted or withdrawn later. The same as a feed:{' '}
        <Feeds model={state.model} />.
      </p>
      <IgnoredNote ignored={ignored} />
      <div className={styles['tools']}>
        <Segmented
          label="What happened"
          value={state.kind}
          onChange={(kind) => push({ kind, page: 1 })}
          options={kinds.map((value) => ({ value, label: kindWords[value] }))}
        />
        {state.since !== null && (
          <Button onClick={() => push({ since: null, page: 1 })}>
            Of every day, not only since {formatDay(state.since)}
          </Button>
        )}
        {state.model !== null && (
          <Button onClick={() => push({ model: null, page: 1 })}>Of every model, not only {state.model}</Button>
        )}
      </div>
      <RouteContent answer={answer} what="Changes" skeleton={<Skeleton what="what changed" rows={12} />}>
        {({ changes }) =>
          changes.nodes.length === 0 ? (
            <EmptyState title="Nothing of this kind is recorded" />
          ) : (
            <>
              <Days changes={changes.nodes} />
              {changes.pageInfo.hasNextPage && (
                <div className="bar">
                  <Button onClick={() => push({ page: state.page + 1 })}>Show {pageSize} more</Button>
                </div>
              )}
            </>
          )
        }
      </RouteContent>
    </div>
  )
}

function Feeds({ model }: { model: string | null }) {
  return (
    <>
      <a href={feedHref('/feed.xml', model)}>RSS</a>, <a href={feedHref('/feed.atom', model)}>Atom</a> or{' '}
      <a href={feedHref('/feed.json', model)}>JSON Feed</a>
    </>
  )
}

function Days({ changes }: { changes: readonly ListedChange[] }) {
  return [...Map.groupBy(changes, ({ day }) => day)].map(([day, ofDay]) => (
    <Section key={day} id={`day-${day}`} title={formatDay(day)} note={`${formatNumber(ofDay.length)} changes shown`}>
      <ul className={styles['changes']}>
        {ofDay.map((change) => (
          <li key={change.id}>
            <span className={change.kind === 'RECORDED' ? 'small muted' : 'small'}>{changeWords[change.kind]}</span>
            <PageLink className="strong" href={`/models/${change.model.slug}`}>
              {change.model.name}
            </PageLink>
            <span>
              {change.summary}
              <span className="sub">
                <PageLink href={`/sources/${change.source.slug}`}>{change.source.title}</PageLink>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
