import { formatNumber } from '@stack/shared/format/numbers.ts'
import type { SourceNumbers } from '../sources/claim-marker.ts'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Section } from '../ui/section.tsx'
import { EmptyState } from '../ui/states.tsx'
import type { useViewState } from '../ui/use-view-state.ts'
import { Formula } from './formula.tsx'
import { MachineForm } from './machine-form.tsx'
import { type ModelNeeds, NeedTable } from './need-table.tsx'
import { mostModels, type stackParams } from './stack-params.ts'
import type { StackAnswer } from './stack.query.ts'
import styles from './stack.module.css'

type View = ReturnType<typeof useViewState<typeof stackParams>>

interface CalculatorProps {
  data: StackAnswer
  view: View
  numbers: SourceNumbers
}

/** What fits: the inputs at the left, each model at each format at the right. */
export function Calculator({ data, view, numbers }: CalculatorProps) {
  const { state } = view
  const formats = data.quantizations.nodes.map((node) => ({
    slug: node.slug,
    name: node.name,
    bitsPerWeight: node.bitsPerWeightClaim?.value ?? null,
  }))
  const models = modelNeeds(data, state.models, state.formats, formats)
  const unknown = [
    ...state.models.filter((slug) => !data.all.nodes.some((model) => model.slug === slug)).map(named('models')),
    ...state.formats.filter((slug) => !formats.some((format) => format.slug === slug)).map(named('formats')),
  ]
  const hasRows = models.some((model) => model.rows.length > 0)
  return (
    <Section
      id="calculator"
      title="Fits my machine"
      note="computed from the reported facts of each model; nothing in it is measured"
    >
      <IgnoredNote ignored={unknown} />
      <div className={styles['calculator']}>
        <MachineForm
          state={state}
          push={view.push}
          replace={view.replace}
          href={view.href}
          models={data.all.nodes}
          formats={formats}
        />
        <div>
          {hasRows ? (
            <>
              <NeedTable models={models} memoryGigabytes={state.mem} freeGigabytes={state.free} numbers={numbers} />
              <Legend />
              <Formula models={models} />
            </>
          ) : (
            <NothingChosen data={data} view={view} />
          )}
          <Fitting data={data} view={view} formats={formats} />
        </div>
      </div>
    </Section>
  )
}

const named = (name: string) => (text: string) => ({ name, text })

type Format = ModelNeeds['rows'][number]['format']

function modelNeeds(
  { chosen }: StackAnswer,
  slugs: readonly string[],
  formatSlugs: readonly string[],
  formats: readonly Format[],
): ModelNeeds[] {
  const found = new Map(chosen?.nodes.map((model) => [model.slug, model]))
  return slugs.flatMap((slug) => {
    const model = found.get(slug)
    if (!model) return []
    const published = new Set(model.quantizations.map(({ quantization }) => quantization.slug))
    const needs = [model.need1, model.need2, model.need3, model.need4, model.need5, model.need6]
    const rows = formatSlugs.flatMap((formatSlug, at) => {
      const format = formats.find((one) => one.slug === formatSlug)
      const need = needs[at]
      return format && need
        ? [{ id: `${slug} ${formatSlug}`, format, need, isPublished: published.has(formatSlug) }]
        : []
    })
    return [{ slug, name: model.name, rows }]
  })
}

function Legend() {
  return (
    <div className="legend">
      <span>
        <i className={`${styles['key']} ${styles['weights']}`} /> weights
      </span>
      <span>
        <i className={`${styles['key']} ${styles['cache']}`} /> KV cache
      </span>
      <span>
        <span className="swatch" /> not computed, length has no meaning
      </span>
    </div>
  )
}

function NothingChosen({ data, view }: { data: StackAnswer; view: View }) {
  if (view.state.models.length > 0)
    return (
      <EmptyState title="No format chosen">
        <p>
          <PageLink keepScroll href={view.href({ formats: ['bf16', 'fp8', 'awq', 'gguf-q4-k-m'] })}>
            Show the usual formats
          </PageLink>
        </p>
      </EmptyState>
    )
  const latest = data.all.nodes
    .toSorted((a, b) => (b.releasedOn ?? '').localeCompare(a.releasedOn ?? '') || a.name.localeCompare(b.name, 'en'))
    .slice(0, 3)
  return (
    <EmptyState
      title="Choose a model"
      alternatives={latest.map((model) => ({
        id: model.slug,
        link: (
          <PageLink keepScroll href={view.href({ models: [model.slug] })}>
            {model.name}
          </PageLink>
        ),
        gives: model.releasedOn ?? 'release not reported',
      }))}
    >
      <p>Its weights and cache are then computed for each format. The three released last are:</p>
    </EmptyState>
  )
}

/** Models of the catalogue that fit at the first of the formats. */
function Fitting({ data, view, formats }: { data: StackAnswer; view: View; formats: readonly Format[] }) {
  const { state } = view
  const format = formats.find((one) => one.slug === state.formats[0])
  if (!data.fitting || !format) return null
  const { nodes, totalCount } = data.fitting
  const available = formatNumber(Math.max(0, state.mem - state.free))
  return (
    <details className={styles['fitting']}>
      <summary>
        {formatNumber(totalCount)} {totalCount === 1 ? 'model fits' : 'models fit'} in {available} GB as {format.name}{' '}
        with {formatNumber(state.ctx)} tokens. A model with a missing input is not among them.
      </summary>
      <ul>
        {nodes.map((model) => (
          <li key={model.slug}>
            {state.models.includes(model.slug) || state.models.length >= mostModels ? (
              model.name
            ) : (
              <PageLink keepScroll href={view.href({ models: [...state.models, model.slug] })}>
                Add {model.name}
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
