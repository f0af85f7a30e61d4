import { Section } from '../../ui/section.tsx'

/** Where changes to this record can be followed, and the record as data. */
export function Feeds({ slug }: { slug: string }) {
  const query = `?model=${slug}`
  return (
    <Section id="feeds" title="Feeds">
      <p>
        New reports on this model: <a href={`/feed.xml${query}`}>RSS</a>, <a href={`/feed.atom${query}`}>Atom</a>,{' '}
        <a href={`/feed.json${query}`}>JSON Feed</a>. The whole catalogue: <a href="/catalog.json">one file</a>.
      </p>
    </Section>
  )
}
