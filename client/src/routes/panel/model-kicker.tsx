import { PageLink } from '../../ui/page-link.tsx'

/** Whose fact it is, above the title of the panel. */
export function ModelKicker({ model: { slug, name } }: { model: { slug: string; name: string } }) {
  return <PageLink href={`/models/${slug}`}>{name}</PageLink>
}
