import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { clauseWords, verdictWords } from '../../models/licenses/clause-words.ts'
import type { SourceNumbers } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SafeLink } from '../../ui/safe-link.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceMarker } from '../../ui/source-marker.tsx'
import styles from './model-page.module.css'
import tables from './tables.module.css'

/** The terms of a model's weights. */
export const licenceFragment = graphql(`
  fragment ModelLicence on License @_unmask {
    id
    slug
    name
    spdxId
    isOsiApproved
    url
    source {
      id
      slug
      title
      url
      kind
      readOn
      publishedOn
      tier
      publisher {
        id
        name
      }
    }
    terms {
      kind
      verdict
      summary
      locator
    }
  }
`)

export type Licence = FragmentOf<typeof licenceFragment>
type Term = Licence['terms'][number]

const columns: Column<Term>[] = [
  { id: 'clause', head: 'Clause', cell: ({ kind }) => clauseWords[kind] },
  { id: 'verdict', head: 'It says', cell: ({ verdict }) => <span className="nowrap">{verdictWords[verdict]}</span> },
  { id: 'summary', head: 'In our words', cell: ({ summary }) => <span className="ink2">{summary}</span> },
  { id: 'where', head: 'Where', cell: ({ locator }) => <span className="small muted">{locator}</span> },
]

/** The marker of the text that was read. A licence is no claim of a source: the marker leads to the list, not to the panel. */
export function LicenceMarker({ licence: { source }, numbers }: { licence: Licence; numbers: SourceNumbers }) {
  const number = numbers.numberOf({ source, check: { status: 'NOT_CHECKED' } })
  return <SourceMarker number={number} check="unchecked" url={source.url} />
}

/** The licence, clause by clause. A clause that its text does not have is not listed. */
export function LicenceSection({ licence, numbers }: { licence: Licence; numbers: SourceNumbers }) {
  const { slug, name, spdxId, isOsiApproved, url, terms } = licence
  return (
    <Section
      id="licence"
      title="Licence"
      note={spdxId}
      controls={<PageLink href={`/licenses/${slug}`}>Models under it</PageLink>}
    >
      <p className={styles['note']}>
        <PageLink className="strong" href={`/licenses/${slug}`}>
          {name}
        </PageLink>
        <LicenceMarker licence={licence} numbers={numbers} />, {isOsiApproved ? 'approved' : 'not approved'} by the Open
        Source Initiative. <SafeLink href={url}>Its text</SafeLink>
      </p>
      {terms.length === 0 ? (
        <p className="missbox">
          <span>
            Clauses: <Missing reason="not-reported" />
          </span>
        </p>
      ) : (
        <DataTable
          className={tables['terms'] ?? ''}
          caption={`Clauses of ${name}`}
          columns={columns}
          rowKey={({ kind, locator }) => `${kind} ${locator}`}
          groups={[{ id: 'clauses', rows: terms }]}
        />
      )}
    </Section>
  )
}
