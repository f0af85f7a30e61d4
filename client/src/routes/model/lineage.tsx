import { formatDay } from '@stack/shared/format/dates.ts'
import { Fragment } from 'react'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { markerOf, missingPanel, type SourceNumbers, exportedClaimFragment } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceMarker } from '../../ui/source-marker.tsx'
import { DisputedTag } from '../../ui/tags.tsx'
import { CheckWords } from './check-words.tsx'
import { kinshipOf, type Kin } from './kinship.ts'
import styles from './model-page.module.css'
import tables from './tables.module.css'

/** Where a model comes from, what came of it, and its family. */
export const lineageFragment = graphql(
  `
    fragment ModelLineage on Lineage @_unmask {
      note
      ancestors {
        id
        relation
        unlistedModel
        licenseWarning
        asOf
        check {
          checkedOn
        }
        model {
          id
          slug
          name
        }
        ...ExportedClaim
      }
      descendants {
        id
        relation
        licenseWarning
        asOf
        check {
          checkedOn
        }
        model {
          id
          slug
          name
        }
        ...ExportedClaim
      }
      siblings {
        id
        slug
        name
        releasedOn
      }
    }
  `,
  [exportedClaimFragment],
)

export type Lineage = FragmentOf<typeof lineageFragment>

interface LineageSectionProps {
  model: { slug: string; family: { slug: string; name: string } }
  lineage: Lineage
  numbers: SourceNumbers
}

/** Ancestors and descendants with who says so; siblings as derived from the family. */
export function LineageSection({ model, lineage, numbers }: LineageSectionProps) {
  const rows = kinshipOf(lineage)
  const { siblings } = lineage
  return (
    <Section
      id="lineage"
      title="Lineage"
      controls={<PageLink href={`/lineage?from=${model.slug}`}>Open the graph</PageLink>}
    >
      {lineage.note && <p className={`read ${styles['note']}`}>{lineage.note}</p>}
      {rows.length === 0 ? (
        <p className="missbox">
          <span>
            Ancestors and descendants: <Missing reason="not-reported" opens={missingPanel(model.slug, 'lineage')} />
          </span>
        </p>
      ) : (
        <DataTable
          className={tables['kin'] ?? ''}
          caption="What this model was made from and what was made from it"
          columns={columnsOf(numbers)}
          rowKey={({ claim }) => claim.id}
          groups={[{ id: 'kin', rows }]}
        />
      )}
      {siblings.length > 0 && (
        <p className={styles['under']}>
          <strong>Siblings</strong>, derived from the family{' '}
          <PageLink href={`/families/${model.family.slug}`}>{model.family.name}</PageLink>:{' '}
          {siblings.map(({ slug, name }, at) => (
            <Fragment key={slug}>
              {at > 0 && ', '}
              <PageLink href={`/models/${slug}`}>{name}</PageLink>
            </Fragment>
          ))}
        </p>
      )}
    </Section>
  )
}

function columnsOf(numbers: SourceNumbers): Column<Kin>[] {
  return [
    { id: 'relation', head: 'Relation', cell: (row) => row.relation },
    {
      id: 'model',
      head: 'Model',
      cell: ({ name, slug, claim, others, warning, opens }) => (
        <>
          {slug === null ? name : <PageLink href={`/models/${slug}`}>{name}</PageLink>}
          {[claim, ...others].map((one) => (
            <SourceMarker key={one.id} {...markerOf(one, one.id, numbers)} opens={opens} />
          ))}
          {claim.dispute && <DisputedTag opens={opens} />}
          {slug === null && <span className="sub">not in the catalogue</span>}
          {warning && (
            <span className={styles['warning']}>
              <strong aria-hidden="true">!</strong> {warning}
            </span>
          )}
        </>
      ),
    },
    { id: 'asOf', head: 'As of', cell: ({ claim }) => <span className="num muted">{formatDay(claim.asOf)}</span> },
    { id: 'claim', head: 'Claim', cell: ({ claim }) => <CheckWords check={claim.check} /> },
  ]
}
