import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import type { SourceNumbers } from '../../sources/claim-marker.ts'
import { SourceList } from '../../sources/source-list.tsx'
import { kindWords } from '../../sources/source-words.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './model-page.module.css'

/** A document that was read for this model. */
export const readSourceFragment = graphql(`
  fragment ReadSource on Source @_unmask {
    id
    slug
    title
    kind
    readOn
    publisher {
      id
      name
    }
  }
`)

export type ReadSource = FragmentOf<typeof readSourceFragment>

interface SourcesProps {
  read: readonly ReadSource[]
  numbers: SourceNumbers
}

/** The numbered list that every marker of the page points into, then what was read and only agrees. */
export function Sources({ read, numbers }: SourcesProps) {
  const cited = new Set(numbers.list.map(({ source }) => source.slug))
  const rest = read.filter(({ slug }) => !cited.has(slug))
  return (
    <Section
      id="sources"
      title="Sources"
      note={`${formatNumber(cited.size)} with a number on this page`}
      controls={
        <span className="small muted">
          <span className="src ok">1</span> checked <span className="src">2</span> not checked
        </span>
      }
    >
      <SourceList numbers={numbers} />
      {rest.length > 0 && (
        <>
          <h3 className={styles['subhead']}>Also read, and in agreement with what is shown</h3>
          <ul className={styles['list']}>
            {rest.map(({ slug, title, publisher, kind, readOn }) => (
              <li key={slug}>
                <PageLink href={`/sources/${slug}`}>{title}</PageLink>, {publisher.name}.{' '}
                <span className="muted">
                  {kindWords[kind]}, read {formatDay(readOn)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
