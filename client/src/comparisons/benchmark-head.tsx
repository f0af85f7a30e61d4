import { metricWords } from '../benchmarks/metric-words.ts'
import { PageLink } from '../ui/page-link.tsx'
import type { ScoreLine } from './compared-view.ts'
import styles from './compare.module.css'

/** Metric and verdict of a row. */
export function BenchmarkNote({ line: { row, verdict } }: { line: ScoreLine }) {
  return (
    <>
      {metricWords(row.benchmark)}
      {!row.benchmark.higherIsBetter && ', lower is better'} ·{' '}
      <span className={verdict.isCaution ? styles['caution'] : undefined}>{verdict.words}</span>
    </>
  )
}

export function BenchmarkLink({ line: { row } }: { line: ScoreLine }) {
  return <PageLink href={`/benchmarks/${row.benchmark.slug}`}>{row.benchmark.name}</PageLink>
}
