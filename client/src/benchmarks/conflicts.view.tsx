import { formatNumber } from '@stack/shared/format/numbers.ts'
import { choiceParam, integerParam, slugParam } from '@stack/shared/format/params.ts'
import { formatScoreInFull } from '@stack/shared/format/scores.ts'
import { ViewControls } from '../graphql/view-controls.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { usePages } from '../graphql/use-pages.ts'
import { Button } from '../ui/button.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { usePanelOpener } from '../ui/panel-context.ts'
import { PageHead } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { stringifySearch } from '../ui/search-string.ts'
import { useViewState } from '../ui/use-view-state.ts'
import { type ConflictExplanation, explanationWords, reasonSentence } from './conflict-words.ts'
import styles from './conflicts.module.css'
import { conflictsQuery, type ListedConflict } from './conflicts.query.ts'

const pageSize = 50
const kinds = Object.keys(explanationWords) as ConflictExplanation[]
const explanations = kinds.map((kind) => kind.toLowerCase() as Lowercase<ConflictExplanation>)
const params = {
  why: choiceParam(['all', ...explanations], 'all'),
  model: slugParam(),
  benchmark: slugParam(),
  source: slugParam(),
  page: integerParam(1, 1, 100),
}
/** Scores that a row names; the panel of each has all. */
const shownScores = 6
const limits = ['model', 'benchmark', 'source'] as const

/** Scores that contradict each other, the widest apart first, each with what is known to explain it. */
export function ConflictsView() {
  usePageTitle('Conflicts')
  const { state, ignored, push } = useViewState(params)
  const kind = kinds.find((name) => name.toLowerCase() === state.why)
  const answer = usePages(
    conflictsQuery,
    {
      ...(kind && { explanations: [kind] }),
      ...Object.fromEntries(limits.flatMap((name) => (state[name] === null ? [] : [[name, state[name]]]))),
    },
    state.page * pageSize,
    ({ conflicts }) => conflicts,
  )
  return (
    <div className="page">
      <PageHead
        title="Conflicts"
        note={answer.data && `${formatNumber(answer.data.conflicts.totalCount)} of scores`}
        controls={<ViewControls />}
      />
      <p className="read">
        One model, one benchmark, and figures that differ though they may be of the same thing. All of them are kept,
        the widest apart first. Beside them stands what is known to explain it, by a{' '}
        <PageLink href="/rules#conflicts">written rule</PageLink>; where nothing is, the word is “unexplained”.
      </p>
      <IgnoredNote ignored={ignored} />
      <div className={styles['tools']}>
        <select
          className="btn"
          aria-label="Explanation"
          value={state.why}
          onChange={(event) => push({ why: params.why.read(event.target.value).value, page: 1 })}
        >
          <option value="all">Any explanation</option>
          {kinds.map((name) => (
            <option key={name} value={name.toLowerCase()}>
              {explanationWords[name]}
            </option>
          ))}
        </select>
        {limits.map(
          (name) =>
            state[name] !== null && (
              <Button key={name} onClick={() => push({ [name]: null, page: 1 })}>
                Of every {name}, not only {state[name]}
              </Button>
            ),
        )}
      </div>
      <RouteContent answer={answer} what="Conflicts" skeleton={<Skeleton what="conflicts" rows={12} />}>
        {({ conflicts }) =>
          conflicts.nodes.length === 0 ? (
            <EmptyState
              title="No conflict meets these conditions"
              actions={<PageLink href="/conflicts">All conflicts</PageLink>}
            />
          ) : (
            <>
              <ul className={styles['conflicts']}>
                {conflicts.nodes.map((conflict) => (
                  <Conflict key={conflict.id} conflict={conflict} />
                ))}
              </ul>
              {conflicts.pageInfo.hasNextPage && (
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

const only = (name: (typeof limits)[number], slug: string) => `/conflicts${stringifySearch({ [name]: slug })}`

function Conflict({ conflict: { model, benchmark, scores, explanation, reasons } }: { conflict: ListedConflict }) {
  return (
    <li>
      <div>
        <PageLink className="strong" href={`/models/${model.slug}`}>
          {model.name}
        </PageLink>
        <span className="sub">
          <PageLink href={`/benchmarks/${benchmark.slug}`}>{benchmark.name}</PageLink>
        </span>
        <span className="sub">
          Only{' '}
          <PageLink href={only('model', model.slug)}>
            this model<span className="sr">, {model.name}</span>
          </PageLink>
          ,{' '}
          <PageLink href={only('benchmark', benchmark.slug)}>
            this benchmark<span className="sr">, {benchmark.name}</span>
          </PageLink>
        </span>
      </div>
      <ul className={styles['figures']}>
        {scores.slice(0, shownScores).map((score) => (
          <Figure key={score.id} score={score} what={`${model.name}, ${benchmark.name}`} />
        ))}
        {scores.length > shownScores && (
          <li>
            <span />
            <span className="small muted">and {scores.length - shownScores} more, in the panel of each</span>
          </li>
        )}
      </ul>
      <div>
        {explanation === 'UNEXPLAINED' ? (
          <span className="conf">unexplained</span>
        ) : (
          <span className="small muted">{explanationWords[explanation]}</span>
        )}
        {(explanation !== 'UNEXPLAINED' || reasons.length > 1 || reasons[0] !== 'unexplained') && (
          <p className="small">{reasonSentence(reasons)}</p>
        )}
      </div>
    </li>
  )
}

function Figure({ score, what }: { score: ListedConflict['scores'][number]; what: string }) {
  const opener = usePanelOpener(`claim:${score.id}`)
  const text = formatScoreInFull(score.printed)
  return (
    <li>
      <button
        type="button"
        className={score.retraction ? 'plain withdrawn' : 'plain'}
        aria-label={`${text}: ${what}, ${score.source.title}`}
        {...opener}
      >
        {text}
      </button>
      <span className="small">
        {score.source.title}
        {score.retraction && <span className="muted">, withdrawn</span>}
        {score.dispute && <span className="muted">, disputed</span>}
      </span>
    </li>
  )
}
