import { formatDay } from '@stack/shared/format/dates.ts'
import { useQuery } from 'urql'
import { graphql } from '../graphql/tada.ts'

const catalogueQuery = graphql(`
  query CatalogueNote {
    catalog {
      version
      recordedOn
    }
  }
`)

/** Which catalogue is shown: the day of its newest report and its version. */
export function CatalogueNote() {
  const [{ data, error }] = useQuery({ query: catalogueQuery })
  const catalog = data?.catalog
  if (!catalog) return error ? 'Catalogue: date and version not loaded' : null
  return (
    <>
      Catalogue of <span className="nowrap">{formatDay(catalog.recordedOn)}</span>, version{' '}
      <code>{catalog.version}</code>
    </>
  )
}
