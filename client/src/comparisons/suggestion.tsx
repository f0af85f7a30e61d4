import { Callout } from '../ui/callout.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { PairMatrix } from '../ui/pair-matrix.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { type RowChoice, rowsText } from './compare.params.ts'
import type { ComparedModel, Comparison } from './comparison.query.ts'
import styles from './compare.module.css'
import { benchmarksIn, bestPair, type Drop, inWords, sharedTitle, worthDropping } from './proposal-words.ts'
import { gapsOf } from './score-rows.ts'

interface SuggestionProps {
  comparison: Comparison
  rows: RowChoice
  onChoose: (rows: RowChoice) => void
  /** The address with these models only. */
  hrefOf: (models: readonly string[]) => string
}

/** Where an honest comparison of these models is possible, and which rows to see. */
export function Suggestion({ comparison, rows, onChoose, hrefOf }: SuggestionProps) {
  const { models, proposals, benchmarks } = comparison
  const drops = worthDropping(proposals, models)
  const shared = proposals.sharedByAll.length
  const choices = choicesOf(comparison, drops, rows)
  const current = rowsText(rows)
  return (
    <Callout>
      <div className={styles['suggestion']}>
        <div>
          <h2 className={styles['suggestionTitle']}>{sharedTitle(models.length, shared)}</h2>
          {shared === 0 && <p>No table of scores can rank them.</p>}
          <p className="ink2">
            {drops.length > 0 ? (
              <DropWords drops={drops} models={models} hrefOf={hrefOf} />
            ) : (
              shared === 0 && <PairWords comparison={comparison} hrefOf={hrefOf} />
            )}
            Every benchmark that any of them reports: {benchmarks.length} rows, {gapsOf(benchmarks)} gaps.{' '}
            <SourceWords comparison={comparison} />
          </p>
          <Segmented
            label="Which benchmarks"
            options={choices.map(({ rows: value, label }) => ({ value: rowsText(value), label }))}
            value={current}
            onChange={(text) => {
              const chosen = choices.find(({ rows: value }) => rowsText(value) === text)
              if (chosen) onChoose(chosen.rows)
            }}
          />
        </div>
        <section
          className={styles['pairs']}
          aria-label="Benchmarks shared by two"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
          tabIndex={0}
        >
          <PairMatrix
            caption="Benchmarks that two models share under like settings"
            items={models.map(({ slug, name }) => ({ id: slug, label: name }))}
            count={(a, b) => {
              const [row, column] = [a, b].map((id) => models.findIndex(({ slug }) => slug === id))
              return proposals.pairs[row ?? -1]?.[column ?? -1] ?? 0
            }}
          />
        </section>
      </div>
    </Callout>
  )
}

interface DropWordsProps {
  drops: readonly Drop[]
  models: readonly ComparedModel[]
  hrefOf: SuggestionProps['hrefOf']
}

function DropWords({ drops, models, hrefOf }: DropWordsProps) {
  const [best] = drops
  if (!best) return null
  const others = `the other ${inWords(models.length - 1)}`
  const rest = models.map(({ slug }) => slug).filter((slug) => slug !== best.slug)
  return (
    <>
      Without <strong>{best.name}</strong> {others} share {best.shared} (
      <PageLink href={hrefOf(rest)} keepScroll>
        leave it out
      </PageLink>
      ).{' '}
    </>
  )
}

function PairWords({ comparison, hrefOf }: Pick<SuggestionProps, 'comparison' | 'hrefOf'>) {
  const pair = comparison.models.length > 2 && bestPair(comparison.proposals, comparison.models)
  if (!pair) return null
  const [a, b] = pair.names
  return (
    <>
      <strong>{a}</strong> and <strong>{b}</strong> share most, {benchmarksIn(pair.shared)} (
      <PageLink href={hrefOf(pair.slugs)} keepScroll>
        compare these two
      </PageLink>
      ).{' '}
    </>
  )
}

function SourceWords({ comparison: { models, proposals } }: { comparison: Comparison }) {
  const [widest] = proposals.sources
  if (!widest) return <>No one source measured two of them.</>
  const many = widest.models.length
  const who =
    many === 2 && models.length === 2
      ? 'both'
      : many === models.length
        ? `all ${inWords(many)}`
        : `${inWords(many)} of them`
  return (
    <>
      One source, <strong>{widest.source.title}</strong> by {widest.source.publisher.name}, has scores of {who} on{' '}
      {benchmarksIn(widest.benchmarks.length)}.
    </>
  )
}

function choicesOf(
  { benchmarks, models, proposals }: Comparison,
  drops: readonly Drop[],
  current: RowChoice,
): { rows: RowChoice; label: string }[] {
  const shared = proposals.sharedByAll.length
  const nameOf = (slug: string) => models.find((model) => model.slug === slug)?.name ?? slug
  const dropped = new Map(drops.slice(0, 2).map(({ slug, shared: count }) => [slug, count]))
  if (current.kind === 'drop' && !dropped.has(current.model)) {
    const known = proposals.sharedWithout.find(({ model }) => model.slug === current.model)
    dropped.set(current.model, known?.benchmarks.length ?? 0)
  }
  const sources = proposals.sources.filter(
    ({ source }, at) => at === 0 || (current.kind === 'by' && current.source === source.slug),
  )
  return [
    ...(shared > 0 || current.kind === 'shared'
      ? [{ rows: { kind: 'shared' } as const, label: `The ${shared} ${models.length === 2 ? 'both' : 'all'} share` }]
      : []),
    ...[...dropped].map(([model, count]) => ({
      rows: { kind: 'drop' as const, model },
      label: `${count}, without ${nameOf(model)}`,
    })),
    { rows: { kind: 'any' }, label: `${benchmarks.length} with gaps` },
    ...sources.map(({ source, benchmarks: scored }, at) => ({
      rows: { kind: 'by' as const, source: source.slug },
      label: at === 0 ? `${scored.length}, one source` : `${scored.length}, ${source.title}`,
    })),
    { rows: { kind: 'pick' }, label: 'Choose' },
  ]
}
