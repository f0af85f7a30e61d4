import { useLikeModels } from '../models/like-models.ts'
import { Callout } from '../ui/callout.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './compare.module.css'

interface UnknownModelsProps {
  slugs: readonly string[]
  /** The address with another slug in the place of an unknown one. */
  hrefFor: (unknown: string, slug: string) => string
}

/** Names every slug of the address that is no model, with those that come close. */
export function UnknownModels({ slugs, hrefFor }: UnknownModelsProps) {
  if (slugs.length === 0) return null
  return (
    <div className={styles['unknown']}>
      <Callout tone="warn">
        {slugs.map((slug) => (
          <UnknownModel key={slug} slug={slug} hrefFor={hrefFor} />
        ))}
      </Callout>
    </div>
  )
}

function UnknownModel({ slug, hrefFor }: { slug: string } & Pick<UnknownModelsProps, 'hrefFor'>) {
  const close = useLikeModels(slug).slice(0, 3)
  return (
    <p>
      No model has the id <code>{slug}</code>.{close.length > 0 && ' Close: '}
      {close.map((model, at) => (
        <span key={model.slug}>
          {at > 0 && ', '}
          <PageLink href={hrefFor(slug, model.slug)}>{model.name}</PageLink>
        </span>
      ))}
      {close.length > 0 && '.'}
    </p>
  )
}
