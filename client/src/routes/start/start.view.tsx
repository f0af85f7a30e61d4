import { formatDay } from '@stack/shared/format/dates.ts'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { RouteContent } from '../../graphql/route-content.tsx'
import { useRouteQuery } from '../../graphql/use-route-query.ts'
import { Button } from '../../ui/button.tsx'
import { useDay, withDay } from '../../ui/day.ts'
import { Icon } from '../../ui/icon.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { stringifySearch } from '../../ui/search-string.ts'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Comparisons, comparedModels } from './comparisons.tsx'
import { startQuery } from './start.query.ts'
import styles from './start.module.css'

/** The way in: a search, three ways to use the catalogue, what to compare first, what changed last. */
export function StartView() {
  usePageTitle(null)
  const answer = useRouteQuery(startQuery, { compared: comparedModels })
  return (
    <div className="page">
      <div className={styles['head']}>
        <h1>Open models, with the source of every figure</h1>
        <p className="read">
          A catalogue of open-source and open-weight AI models. Each specification, score and price names who states it
          and when. What no source states is shown as not reported, and where sources differ, all of them are kept.
        </p>
        <SearchForm />
      </div>
      <Section title="Three ways in">
        <ul className={styles['ways']}>
          <li>
            <h3>Explore and compare</h3>
            <p>
              Filter <PageLink href="/models">all models</PageLink> by licence, size and score, or put up to twelve{' '}
              <PageLink href="/compare">side by side</PageLink>. What is on screen is in the address, so a link shows
              the same view.
            </p>
          </li>
          <li>
            <h3>Ask a question in GraphQL</h3>
            <p>
              <a href="/graphiql">GraphiQL</a> has the schema with its descriptions and three queries to start from.
              Every page of the explorer shows the query behind it.
            </p>
          </li>
          <li>
            <h3>Build on it</h3>
            <p>
              One endpoint, <code>/graphql</code>, for any client; the whole catalogue as{' '}
              <a href="/catalog.json">one file</a>; changes as a <a href="/feed.atom">feed</a>. The data may be used
              under CC BY 4.0.
            </p>
          </li>
        </ul>
      </Section>
      <RouteContent
        answer={answer}
        what="Comparisons and changes"
        skeleton={
          <Section title="To begin with" note="five comparisons">
            <Skeleton what="comparisons and changes" rows={5} />
          </Section>
        }
      >
        {({ models, changes }) => (
          <>
            <Section title="To begin with" note="five comparisons">
              <Comparisons models={models.nodes} />
            </Section>
            <Section title="Latest changes" controls={<PageLink href="/changes">All changes and feeds</PageLink>}>
              <ul className={styles['rows']}>
                {changes.nodes.map((change) => (
                  <li key={change.id}>
                    <span>
                      <span className="num muted">{formatDay(change.day)}</span>{' '}
                      <PageLink href={`/models/${change.model.slug}`}>{change.model.name}</PageLink>
                    </span>
                    <span>
                      {kindWords[change.kind]} {change.summary}, from{' '}
                      <PageLink href={`/sources/${change.source.slug}`}>{change.source.title}</PageLink>
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </RouteContent>
      <Section title="By question">
        <ul className={styles['questions']}>
          <Question href="/stack" page="Stack" text="Which model fits in the memory I have, at which quantization?" />
          <Question href="/licenses" page="Licences" text="What does this licence allow, clause by clause?" />
          <Question
            href="/benchmarks"
            page="Benchmarks"
            text="Which scores can be ranked with each other, and which cannot?"
          />
          <Question href="/lineage" page="Lineage" text="What was this model made from, and what was made from it?" />
          <Question href="/coverage" page="Coverage" text="Which facts does no source state yet?" />
          <Question href="/conflicts" page="Conflicts" text="Who contradicts whom, and what explains it?" />
          <Question href="/sources" page="Sources" text="Who says so, and was it checked?" />
        </ul>
      </Section>
    </div>
  )
}

const kindWords = { RECORDED: 'recorded:', DISPUTED: 'disputed:', WITHDRAWN: 'withdrawn:' } as const

function Question({ href, page, text }: { href: string; page: string; text: string }) {
  return (
    <li>
      <PageLink href={href}>{page}</PageLink>
      <span>{text}</span>
    </li>
  )
}

function SearchForm() {
  const router = useRouter()
  const day = useDay()
  const [text, setText] = useState('')
  return (
    <search>
      <form
        className={styles['search']}
        onSubmit={(event) => {
          event.preventDefault()
          void router.navigate({ href: withDay(`/models${stringifySearch({ q: text.trim() })}`, day) })
        }}
      >
        <label className="input">
          <Icon name="search" />
          <span className="sr">Find a model by name or alias</span>
          <input
            type="search"
            name="q"
            maxLength={200}
            placeholder="Find a model by name or alias"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <Button type="submit" look="go">
          Find
        </Button>
      </form>
    </search>
  )
}
