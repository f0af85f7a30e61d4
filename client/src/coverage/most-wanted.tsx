import { missingPanel } from '../sources/claim-marker.ts'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import type { CoverageAnswer } from './coverage.query.ts'
import styles from './coverage.module.css'

/** The gaps to fill first. */
export function MostWanted({ gaps }: { gaps: CoverageAnswer['coverage']['mostWanted'] }) {
  return (
    <ol className={styles['wanted']}>
      {gaps.map(({ fact, model }) => (
        <li key={`${fact.name} ${model.slug}`}>
          <span>
            {fact.label} of <PageLink href={`/models/${model.slug}`}>{model.name}</PageLink>
          </span>
          <Missing reason="not-reported" opens={missingPanel(model.slug, fact.name)} />
        </li>
      ))}
    </ol>
  )
}
