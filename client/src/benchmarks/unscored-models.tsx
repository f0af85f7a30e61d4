import { formatNumber } from '@stack/shared/format/numbers.ts'
import { missingPanel } from '../sources/claim-marker.ts'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './benchmarks.module.css'

interface UnscoredModelsProps {
  benchmark: { slug: string; name: string }
  models: readonly { slug: string; name: string }[]
}

/** The models without a score, one step away: they are not last, they are not ranked. */
export function UnscoredModels({ benchmark, models }: UnscoredModelsProps) {
  if (models.length === 0) return <p className="note">Every model of the catalogue has a score here.</p>
  const [noun, verb, pronoun] = models.length === 1 ? ['model', 'has', 'It is'] : ['models', 'have', 'They are']
  return (
    <details className={styles['unscored']}>
      <summary>
        <span className={styles['summary']}>
          {formatNumber(models.length)} {noun}
        </span>{' '}
        in the catalogue {verb} no {benchmark.name} score. {pronoun} not below anyone: {pronoun.toLowerCase()} not
        ranked.
      </summary>
      <ul>
        {models.map((model) => (
          <li key={model.slug}>
            <PageLink href={`/models/${model.slug}`}>{model.name}</PageLink>
            <Missing reason="not-reported" opens={missingPanel(model.slug, benchmark.slug)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
