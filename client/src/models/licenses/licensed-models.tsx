import { formatDay } from '@stack/shared/format/dates.ts'
import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { missingPanel } from '../../sources/claim-marker.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Missing } from '../../ui/missing.tsx'
import { OpennessBadge } from '../../ui/openness-badge.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Pager, pageSize } from '../../ui/pager.tsx'
import styles from './licenses.module.css'

export const licensedModelFragment = graphql(`
  fragment LicensedModel on Model @_unmask {
    id
    slug
    name
    releasedOn
    organization {
      id
      name
    }
    openness {
      class
    }
  }
`)

type Model = FragmentOf<typeof licensedModelFragment>

const columns: Column<Model>[] = [
  {
    id: 'name',
    head: 'Model',
    className: styles['clause'] ?? '',
    cell: ({ slug, name }) => (
      <PageLink className="strong" href={`/models/${slug}`}>
        {name}
      </PageLink>
    ),
  },
  { id: 'organization', head: 'Organization', cell: ({ organization }) => organization.name },
  { id: 'openness', head: 'Openness', cell: ({ openness }) => <OpennessBadge openness={openness.class} /> },
  {
    id: 'released',
    head: 'Released',
    cell: ({ slug, releasedOn }) =>
      releasedOn === null ? (
        <Missing reason="not-reported" opens={missingPanel(slug, 'RELEASED_ON')} />
      ) : (
        <span className="nowrap">{formatDay(releasedOn)}</span>
      ),
  },
]

interface LicensedModelsProps {
  models: readonly Model[]
  total: number
  page: number
  isLoading: boolean
  onPage: (page: number) => void
}

/** The models released under a licence. */
export function LicensedModels({ models, total, ...paging }: LicensedModelsProps) {
  if (total === 0) return <p className="ink2">No model of the catalogue is released under it.</p>
  return (
    <>
      <DataTable
        caption="Models under this licence"
        className={styles['clauses'] ?? ''}
        columns={columns}
        groups={[{ id: 'all', rows: models }]}
        rowKey={({ slug }) => slug}
      />
      {total > pageSize && <Pager shown={models.length} total={total} {...paging} />}
    </>
  )
}
