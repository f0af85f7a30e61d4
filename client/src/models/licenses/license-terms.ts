import { graphql, type ResultOf } from '../../graphql/tada.ts'

/** What a licence says, clause by clause, and the text that says it. */
export const licenseTermsFragment = graphql(`
  fragment LicenseTerms on License @_unmask {
    id
    slug
    name
    spdxId
    isOsiApproved
    source {
      id
      slug
      title
      url
      readOn
      pinned {
        repository
        commit
        path
      }
    }
    terms {
      kind
      verdict
      summary
      threshold
      locator
    }
  }
`)

export type LicenseTerms = ResultOf<typeof licenseTermsFragment>
export type LicenseTerm = LicenseTerms['terms'][number]
