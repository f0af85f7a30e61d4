import { useLikeModels } from '../../models/like-models.ts'
import { NotFound } from '../../ui/not-found.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { stringifySearch } from '../../ui/search-string.ts'

/** No model has this slug: the nearest ones, and where to search. */
export function UnknownModel({ slug }: { slug: string }) {
  const close = useLikeModels(slug)
  return (
    <NotFound
      title={
        <>
          No model has the id <code>{slug.slice(0, 80)}</code>.
        </>
      }
    >
      {close.length > 0 && (
        <>
          <p>Did you mean:</p>
          <ul>
            {close.map((model) => (
              <li key={model.slug}>
                <PageLink href={`/models/${model.slug}`}>{model.name}</PageLink>{' '}
                <code className="small muted">{model.slug}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="bar">
        <PageLink className="btn" href={`/models${stringifySearch({ q: slug.slice(0, 80) })}`}>
          Search the models
        </PageLink>
        <PageLink className="btn" href="/models">
          All models
        </PageLink>
      </p>
      <p className="small muted">
        A model that is missing can be added: it is one file under <code>data/models</code>, and{' '}
        <code>CONTRIBUTING.md</code> says how.
      </p>
    </NotFound>
  )
}
