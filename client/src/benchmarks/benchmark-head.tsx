import { formatNumber } from '@stack/shared/format/numbers.ts'
import type { ReactNode } from 'react'
import { QueryButton } from '../graphql/query-panel.tsx'
import { type FragmentOf, graphql } from '../graphql/tada.ts'
import { ExportButtons } from '../sources/export-buttons.tsx'
import type { ExportedView } from '../sources/exported-view.ts'
import { PageLink } from '../ui/page-link.tsx'
import { SafeLink } from '../ui/safe-link.tsx'
import styles from './benchmarks.module.css'
import { categoryWords } from './category-words.ts'
import { metricWords, rangeWords } from './metric-words.ts'

export const benchmarkHeadFragment = graphql(`
  fragment BenchmarkHead on Benchmark @_unmask {
    name
    aliases
    category
    measures
    metric
    unit
    min
    max
    higherIsBetter
    paper
    repository
    versions {
      name
      description
    }
    caveats {
      kind
      text
      locator
      source {
        id
        slug
        title
      }
    }
  }
`)

type Benchmark = FragmentOf<typeof benchmarkHeadFragment>

interface BenchmarkHeadProps {
  benchmark: Benchmark
  /** The page as it is handed out. */
  exported: () => ExportedView
  /** Reports on it. */
  scores: number
  /** Models with a score. */
  models: number
  sets: number
  /** Scores in no set. */
  alone: number
}

/** Name, what it measures, and what to know before reading its scores. */
export function BenchmarkHead({ benchmark, exported, scores, models, sets, alone }: BenchmarkHeadProps) {
  const { name, category, measures, aliases, paper, repository } = benchmark
  return (
    <div className={styles['head']}>
      <div>
        <nav className={styles['crumb']} aria-label="Breadcrumb">
          <PageLink href="/benchmarks">Benchmarks</PageLink> /{' '}
          <PageLink href={`/benchmarks?category=${category}`}>{categoryWords[category]}</PageLink> / <span>{name}</span>
        </nav>
        <h1>{name}</h1>
        <p className="read">{measures}</p>
        {aliases.length > 0 && <p className="small muted">Also called {aliases.join(', ')}</p>}
        <div className="bar">
          <QueryButton />
          <ExportButtons view={exported} note="Of each block the scores that are shown." />
          {paper && <SafeLink href={paper}>Paper</SafeLink>}
          {repository && <SafeLink href={repository}>Code or data</SafeLink>}
        </div>
      </div>
      <dl className={styles['facts']}>
        <Fact term="Metric">
          {metricWords(benchmark)}, {benchmark.higherIsBetter ? 'higher' : 'lower'} is better
        </Fact>
        <Fact term="Range">{rangeWords(benchmark)}</Fact>
        <Fact term="Versions">
          <Versions versions={benchmark.versions} />
        </Fact>
        <Fact term="Scores here">
          {formatNumber(scores)} {scores === 1 ? 'report' : 'reports'} on {formatNumber(models)}{' '}
          {models === 1 ? 'model' : 'models'}
        </Fact>
        <Fact term="Settings sets">
          {sets === 0 ? 'none' : formatNumber(sets)}
          {alone > 0 && `, and ${formatNumber(alone)} ${alone === 1 ? 'score' : 'scores'} alone`}
        </Fact>
        <Fact term={benchmark.caveats.length > 1 ? 'Caveats' : 'Caveat'}>
          <Caveats caveats={benchmark.caveats} />
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Versions({ versions }: { versions: Benchmark['versions'] }) {
  if (versions.length === 0) return <>none recorded</>
  return (
    <details>
      <summary>{formatNumber(versions.length)} recorded; scores of different ones are never in one set</summary>
      <ul>
        {versions.map((version) => (
          <li key={version.name}>
            <span className="strong">{version.name}</span> {version.description}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Caveats({ caveats }: { caveats: Benchmark['caveats'] }) {
  if (caveats.length === 0) return <>none recorded</>
  return (
    <ul>
      {caveats.map((caveat) => (
        <li key={caveat.text}>
          {caveat.text}{' '}
          <span className="muted">
            <PageLink href={`/sources/${caveat.source.slug}`}>{caveat.source.title}</PageLink>, {caveat.locator}
          </span>
        </li>
      ))}
    </ul>
  )
}
