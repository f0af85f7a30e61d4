import { formatDay } from '@stack/shared/format/dates.ts'
import { PageLink } from '../ui/page-link.tsx'
import { SafeLink } from '../ui/safe-link.tsx'
import type { SourceNumbers } from './claim-marker.ts'
import styles from './source-list.module.css'

/** The numbered sources at the end of a page, to which its markers lead. Render it after everything that has a marker. */
export function SourceList({ numbers }: { numbers: SourceNumbers }) {
  return (
    <ol className={styles['sources']}>
      {numbers.list.map(({ number, source, isChecked }) => (
        <li key={source.slug} id={`s${number}`}>
          <span className={isChecked ? 'src ok' : 'src'}>{number}</span>
          <span>
            <PageLink href={`/sources/${source.slug}`}>{source.title}</PageLink>
            <span className="sub">
              {source.publisher.name}, published {formatDay(source.publishedOn)}, tier {source.tier},{' '}
              {isChecked ? 'every claim here checked' : 'not every claim here checked'}.{' '}
              <SafeLink href={source.url}>Open the source</SafeLink>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
