import { formatDay } from '@stack/shared/format/dates.ts'
import { graphql } from '../../graphql/tada.ts'
import { PanelAnswer } from '../../graphql/panel-answer.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SafeLink } from '../../ui/safe-link.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { clauseKinds, clauseWords, verdictWords } from './clause-words.ts'
import { licenseTermsFragment, type LicenseTerm, type LicenseTerms } from './license-terms.ts'
import styles from './licenses.module.css'
import { TermPlace } from './term-place.tsx'

const clauseQuery = graphql(
  `
    query ClausePanel($slug: String!) {
      license(slug: $slug) {
        ...LicenseTerms
      }
    }
  `,
  [licenseTermsFragment],
)

/** One clause of one licence, in our words, with its place in the text. */
export function ClausePanel({ license: slug, clause }: { license: string; clause: string }) {
  const kind = clauseKinds.find((one) => one === clause)
  return (
    <PanelAnswer query={clauseQuery} variables={{ slug }} title="Licence">
      {({ license }) =>
        license &&
        kind && (
          <SidePanel
            kicker={<PageLink href={`/licenses/${slug}`}>{license.name}</PageLink>}
            title={clauseWords[kind]}
            foot={<CopyButton what="Link" text={() => globalThis.location.href} />}
          >
            <div className={`body ${styles['panel']}`}>
              <Clause license={license} term={license.terms.find((one) => one.kind === kind)} />
            </div>
          </SidePanel>
        )
      }
    </PanelAnswer>
  )
}

function Clause({ license, term }: { license: LicenseTerms; term: LicenseTerm | undefined }) {
  return (
    <>
      {term ? (
        <>
          <p className={styles['word']}>{verdictWords[term.verdict]}</p>
          <p>{term.summary}</p>
        </>
      ) : (
        <>
          <p>
            <Missing reason="not-reported" />
          </p>
          <p>No clause of this kind is recorded from the text. That is neither a permission nor a ban.</p>
        </>
      )}
      <dl className="pairs">
        {term && (
          <>
            <dt>Where</dt>
            <dd>
              <TermPlace term={term} source={license.source} />
            </dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          <PageLink href={`/sources/${license.source.slug}`}>{license.source.title}</PageLink>
          {', '}
          <SafeLink href={license.source.url}>open</SafeLink>
        </dd>
        <dt>Read</dt>
        <dd>{formatDay(license.source.readOn)}</dd>
      </dl>
    </>
  )
}
