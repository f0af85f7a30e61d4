import { formatShare } from '@stack/shared/format/numbers.ts'
import { useRef, useState } from 'react'
import { missingPanel, SourceNumbers } from '../../sources/claim-marker.ts'
import { Callout } from '../../ui/callout.tsx'
import { today, useDay } from '../../ui/day.ts'
import { IgnoredNote } from '../../ui/ignored-note.tsx'
import { Missing } from '../../ui/missing.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { choiceParam, flagParam } from '@stack/shared/format/params.ts'
import { Section } from '../../ui/section.tsx'
import { pageParam, pageSize } from '../../ui/pager.tsx'
import type { useViewState } from '../../ui/use-view-state.ts'
import { ArchitectureDiagram } from '../../models/diagram/architecture-diagram.tsx'
import { Benchmarks } from './benchmarks.tsx'
import { contentsOf } from './contents.ts'
import { Context } from './context.tsx'
import { exportedModel } from './exported-model.ts'
import { Feeds } from './feeds.tsx'
import { Figures } from './figures.tsx'
import { Head } from './head.tsx'
import { LicenceSection } from './licence.tsx'
import { LineageSection } from './lineage.tsx'
import { Memory } from './memory.tsx'
import type { Answer, PageModel } from './model.query.ts'
import styles from './model-page.module.css'
import rail from './rail.module.css'
import { Offerings } from './offerings.tsx'
import { Quantizations } from './quantizations.tsx'
import { Jump, Rail, RecordState } from './rail.tsx'
import { Sources } from './sources.tsx'
import { filterRows, specFilters, specRows } from './spec-rows.ts'
import { Specs } from './specs.tsx'
import { Statements } from './statements.tsx'
import { Story } from './story.tsx'
import { useSteadyReflow } from './use-steady-reflow.ts'

export const modelParams = {
  /** Which rows of the specs. */
  facts: choiceParam(specFilters, 'all'),
  /** Every report of each benchmark, instead of the one shown first. */
  reports: flagParam(),
  /** Earlier reports on prices too. */
  earlier: flagParam(),
  /** How many times 50 scores. */
  page: pageParam,
}

interface ModelPageProps {
  model: PageModel
  answer: Answer
  view: ReturnType<typeof useViewState<typeof modelParams>>
  isLoading: boolean
}

/** The page of one model. Source numbers are given out in the order in which the sections are rendered. */
export function ModelPage({ model, answer, view, isLoading }: ModelPageProps) {
  usePageTitle(model.name)
  const { state, ignored, push } = view
  const article = useRef<HTMLElement>(null)
  useSteadyReflow(article)
  const { slug, factList, offerings, quantizations, limitations, record, lineage, license } = model
  const scores = model.scores.nodes.slice(0, state.page * pageSize)
  // New numbers for each rendering, so that they follow what is on the page.
  const numbers = new SourceNumbers()
  const [now] = useState(today)
  const day = useDay()
  const rows = specRows(answer.factDefinitions, factList)
  const reports = model.reports.filter(({ asOf }) => day === null || asOf <= day)
  const read = uniqueBySlug(reports.map(({ source }) => source))
  const benchmarkCount = answer.benchmarks.totalCount
  const entries = contentsOf({
    facts: formatShare(factList.length, rows.length),
    benchmarks: formatShare(model.firstScores.totalCount, benchmarkCount),
    offerings: offerings.length,
    quantizations: quantizations.length,
    limitations: limitations.length,
    lineage: lineage.ancestors.length + lineage.descendants.length,
    terms: license.terms.length,
    sources: read.length,
  })
  const exported = () =>
    exportedModel(
      { model, rows: filterRows(rows, state.facts), scores, withEarlier: state.earlier, numbers },
      answer.catalog,
    )
  const aboutRecord = { model: slug, record, facts: rows.length, file: `data/models/${model.family.slug}/${slug}.yaml` }
  return (
    <div className={`page ${styles['columns']}`}>
      <article ref={article} className={styles['article']}>
        <IgnoredNote ignored={ignored} />
        {reports.length === 0 && <Callout tone="warn">No report was about {model.name} by this day.</Callout>}
        <Head model={model} numbers={numbers} exported={exported} />
        <Figures model={model} facts={factList} numbers={numbers} today={day ?? now} />
        <Jump entries={entries} />
        <Story model={model} numbers={numbers} />
        <Section id="architecture" title="Architecture" note="drawn from the record">
          <ArchitectureDiagram model={model} numbers={numbers} />
        </Section>
        <Specs
          model={model}
          rows={rows}
          sourcesRead={read.length}
          numbers={numbers}
          filter={state.facts}
          onFilter={(facts) => push({ facts })}
        />
        <Context
          slug={slug}
          facts={factList}
          offerings={offerings}
          longContextScores={model.longContext.totalCount}
          numbers={numbers}
        />
        <Benchmarks
          model={model}
          scores={scores}
          rows={model.scores.totalCount}
          reported={model.firstScores.totalCount}
          total={benchmarkCount}
          reports={model.everyScore.totalCount}
          numbers={numbers}
          withOthers={state.reports}
          onWithOthers={(reports) => push({ reports, page: 1 })}
          page={state.page}
          isLoading={isLoading}
          onPage={(page) => push({ page })}
        />
        <Offerings
          slug={slug}
          offerings={offerings}
          numbers={numbers}
          withEarlier={state.earlier}
          onWithEarlier={(earlier) => push({ earlier })}
        />
        <Quantizations slug={slug} quantizations={quantizations} numbers={numbers} />
        <Memory slug={slug} memory={model} quantizations={quantizations} />
        <Section id="limitations" title="Known limitations">
          {limitations.length === 0 ? (
            <Missing reason="not-reported" opens={missingPanel(slug, 'limitations')} />
          ) : (
            <Statements statements={limitations} numbers={numbers} />
          )}
        </Section>
        <LineageSection model={model} lineage={lineage} numbers={numbers} />
        <LicenceSection licence={license} numbers={numbers} />
        <Sources read={read} numbers={numbers} />
        <Feeds slug={slug} />
        <div className={rail['record-below']}>
          <RecordState {...aboutRecord} />
        </div>
      </article>
      <Rail entries={entries} {...aboutRecord} />
    </div>
  )
}

function uniqueBySlug<Named extends { slug: string }>(all: readonly Named[]): Named[] {
  return [...new Map(all.map((named) => [named.slug, named])).values()]
}
