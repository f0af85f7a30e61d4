import { Missing } from '../../ui/missing.tsx'
import { usePanelOpener } from '../../ui/panel-context.ts'
import { clausePanel } from '../../sources/claim-marker.ts'
import { type ClauseKind, verdictWords } from './clause-words.ts'
import type { LicenseTerms } from './license-terms.ts'
import styles from './licenses.module.css'

/** The verdict of a licence on one clause. It opens the clause in our words, with its place in the text. */
export function ClauseCell({ license, kind }: { license: LicenseTerms; kind: ClauseKind }) {
  const opens = clausePanel(license.slug, kind)
  const opener = usePanelOpener(opens)
  const term = license.terms.find((one) => one.kind === kind)
  if (!term) return <Missing reason="not-reported" opens={opens} />
  return (
    <button type="button" className={`plain ${styles['verdict']}`} {...opener}>
      {verdictWords[term.verdict]}
    </button>
  )
}
