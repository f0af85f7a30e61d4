import { formatNumber } from '@stack/shared/format/numbers.ts'
import { missingPanel } from '../sources/claim-marker.ts'
import { Missing } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Pager } from '../ui/pager.tsx'
import styles from './benchmarks.module.css'

interface UnscoredModelsProps {
  benchmark: { slug: string; name: string }
  count: number
  /** Those that are listed; none until the list is asked for. */
  models: readonly { slug: string; name: string }[]
  isOpen: boolean
  /** Address of the page with the list shown, or hidden. */
  href: string
  page: number
  isLoading: boolean
  onPage: (page: number) => void
}

/** The models without a score, one step away: they are not last, they are not ranked. */
export function UnscoredModels({ benchmark, count, models, isOpen, href, ...paging }: UnscoredModelsProps) {
  if (count === 0) return <p className="note">Every model of the catalogue has a score here.</p>
  const [noun, verb, pronoun] = count === 1 ? ['model', 'has', 'It is'] : ['models', 'have', 'They are']
  return (
    <div className={styles['unscored']} id="unscored">
      <p>
        <PageLink keepScroll href={href} aria-expanded={isOpen}>
          {formatNumber(count)} {noun}
        </PageLink>{' '}
        in the catalogue {verb} no {benchmark.name} score. {pronoun} not below anyone: {pronoun.toLowerCase()} not
        ranked.
      </p>
      {isOpen && (
        <>
          <ul>
            {models.map((model) => (
              <li key={model.slug}>
                <PageLink href={`/models/${model.slug}`}>{model.name}</PageLink>
                <Missing reason="not-reported" opens={missingPanel(model.slug, benchmark.slug)} />
              </li>
            ))}
          </ul>
          <Pager what="models" shown={models.length} total={count} {...paging} />
        </>
      )}
    </div>
  )
}
