import { useCallback, useMemo, useState } from 'react'
import { formatDay } from '@stack/shared/format/dates.ts'
import { QueryButton } from '../graphql/query-panel.tsx'
import { ExportButtons } from '../sources/export-buttons.tsx'
import { SourceList } from '../sources/source-list.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { useDay } from '../ui/day.ts'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Section } from '../ui/section.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { useViewState } from '../ui/use-view-state.ts'
import { Alone } from './alone.tsx'
import { BenchmarksSection } from './benchmarks.section.tsx'
import { modelChoice, without } from './choose-models.ts'
import { compareParams } from './compare.params.ts'
import type { Answer } from './comparison.query.ts'
import styles from './compare.module.css'
import { comparedView } from './compared-view.ts'
import { exportedComparison } from './export-cells.ts'
import { MemorySection } from './memory.section.tsx'
import { ModelCards } from './model-cards.tsx'
import { ModelLegend } from './model-legend.tsx'
import { citedIn } from './price-score.ts'
import { PriceScoreSection } from './price-score.section.tsx'
import { RowPicker } from './row-picker.tsx'
import { SpecsSection } from './specs.section.tsx'
import { Suggestion } from './suggestion.tsx'
import { CompareStart } from './start.view.tsx'
import { unknownWords } from './unknown-words.ts'
import { UnknownModels } from './unknown-models.tsx'
import { usePriceScore } from './use-price-score.ts'
import { useNarrow } from './use-narrow.ts'
import { ViewControls } from './view-controls.tsx'

/** The whole page of an answered comparison. */
export function ComparisonPage({ answer }: { answer: Answer }) {
  const { state, ignored, push, replace, href } = useViewState(compareParams)
  const { comparison, catalog } = answer
  const { models } = comparison
  const day = useDay()
  const view = useMemo(() => comparedView(comparison, state, day), [comparison, state, day])
  const slugs = models.map(({ slug }) => slug)
  const choice = modelChoice(state, slugs, push)
  const base = slugs.includes(state.base ?? '') ? (state.base ?? '') : (slugs[0] ?? '')
  const count = models.length === 1 ? '1 model' : `${models.length} models`
  const isNarrow = useNarrow()
  usePageTitle(models.length === 0 ? 'Compare' : `Compare ${models.length === 1 ? (models[0]?.name ?? '') : count}`)
  useShortcut('o', 'only differences', () => push({ diff: !state.diff }))
  useShortcut('b', 'make baseline', () => {
    const slug = document.activeElement?.closest<HTMLElement>('[data-model]')?.dataset['model']
    if (slug) choice.pin(slug)
  })
  const [isPriceNear, setPriceNear] = useState(false)
  const onPriceNear = useCallback(() => setPriceNear(true), [])
  const priced = usePriceScore(models, comparison.benchmarks, state, isPriceNear)
  // The list of sources stands below: what the block cites gets its numbers before.
  if (priced.found) for (const claim of citedIn(priced.found, models)) view.numbers.numberOf(claim)
  const cards = <ModelCards models={models} base={base} choice={choice} />

  return (
    <div className="page">
      <PageHead
        title="Compare"
        note={catalog ? `${count}, as of ${formatDay(day ?? catalog.recordedOn)}` : count}
        controls={
          <>
            <QueryButton />
            {models.length > 0 && (
              <ExportButtons
                view={() => exportedComparison(answer, view, priced.found)}
                note="Benchmarks behind “Show more” are in it too."
              />
            )}
            <CopyButton what="Link" icon="link" text={() => globalThis.location.href} />
          </>
        }
      />
      <IgnoredNote ignored={[...ignored, ...unknownWords(answer, state)]} />
      <UnknownModels
        slugs={comparison.unknownSlugs}
        hrefFor={(unknown, slug) => href({ models: state.models.map((known) => (known === unknown ? slug : known)) })}
      />
      {models.length === 0 ? (
        <CompareStart onChoose={(chosen) => push({ models: chosen })} hrefOf={(chosen) => href({ models: chosen })} />
      ) : (
        <>
          {isNarrow ? <ModelLegend models={models}>{cards}</ModelLegend> : cards}
          <ViewControls view={view} policy={comparison.policy.text} state={state} onChange={push} />
          {state.policy !== 'rule' && (
            <p className={`note ${styles['policy']}`}>Shown first. {comparison.policy.text}</p>
          )}
          {models.length === 1 ? (
            <Alone
              slug={slugs[0] ?? ''}
              name={models[0]?.name ?? ''}
              hrefWith={(slug) => href({ models: [...slugs, slug] })}
            />
          ) : (
            <Suggestion
              comparison={comparison}
              rows={state.rows}
              onChoose={(rows) => push({ rows })}
              hrefOf={(chosen) =>
                href(
                  without(
                    { ...state, models: slugs },
                    slugs.filter((slug) => !chosen.includes(slug)),
                  ),
                )
              }
            />
          )}
          {state.rows.kind === 'pick' && (
            <RowPicker
              benchmarks={comparison.benchmarks}
              picked={state.benchmarks}
              onPick={(benchmarks) => push({ benchmarks })}
            />
          )}
          <SpecsSection view={view} state={state} onChange={push} />
          <BenchmarksSection view={view} state={state} onChange={push} />
          <PriceScoreSection
            models={models}
            benchmarks={comparison.benchmarks}
            found={priced.found}
            hasFailed={priced.hasFailed}
            numbers={view.numbers}
            state={state}
            onChange={push}
            onNear={onPriceNear}
          />
          <MemorySection
            models={models}
            quantizations={answer.quantizations.nodes}
            state={state}
            push={push}
            replace={replace}
          />
          {view.numbers.list.length > 0 && (
            <Section id="sources" title="Sources" note={`${view.numbers.list.length} stand behind the figures above`}>
              <SourceList numbers={view.numbers} />
            </Section>
          )}
        </>
      )}
    </div>
  )
}
