import { type FragmentOf, graphql } from '../../graphql/tada.ts'
import { claimPanel, markerOf, type SourceNumbers, exportedClaimFragment } from '../../sources/claim-marker.ts'
import { classes } from '../../ui/classes.ts'
import { SourceMarker } from '../../ui/source-marker.tsx'
import { DisputedTag } from '../../ui/tags.tsx'
import styles from './model-page.module.css'

/** What was new in a model and what it is known not to do well: sentences of ours with the place they come from. */
export const statementsFragment = graphql(
  `
    fragment ModelStatements on Model @_unmask {
      innovations {
        id
        text
        note
        ...ExportedClaim
      }
      limitations {
        id
        text
        note
        ...ExportedClaim
      }
    }
  `,
  [exportedClaimFragment],
)

type Stated = FragmentOf<typeof statementsFragment>
type Statement = Stated['innovations'][number] | Stated['limitations'][number]

/** Sentences, each with its source. */
export function Statements({ statements, numbers }: { statements: readonly Statement[]; numbers: SourceNumbers }) {
  return (
    <ul className={styles['list']}>
      {statements.map((statement) => (
        <li key={statement.id}>
          <span className={classes(statement.retraction && 'withdrawn') || undefined}>{statement.text}</span>
          <SourceMarker {...markerOf(statement, statement.id, numbers)} />
          {statement.dispute && <DisputedTag opens={claimPanel(statement.id)} />}
          {statement.note && <span className="sub">{statement.note}</span>}
        </li>
      ))}
    </ul>
  )
}
