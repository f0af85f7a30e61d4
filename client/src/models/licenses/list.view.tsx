import { formatNumber, formatShare } from '@stack/shared/format/numbers.ts'
import { ViewControls } from '../../graphql/view-controls.tsx'
import { RouteContent } from '../../graphql/route-content.tsx'
import { graphql, type ResultOf } from '../../graphql/tada.ts'
import { useWholeList } from '../../graphql/use-whole-list.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { IgnoredNote } from '../../ui/ignored-note.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { choiceParam } from '@stack/shared/format/params.ts'
import { PageHead } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { useViewState } from '../../ui/use-view-state.ts'
import { clauseKinds, clauseWords, verdicts, verdictWords } from './clause-words.ts'
import { ClauseCell } from './clause-cell.tsx'
import { licenseTermsFragment } from './license-terms.ts'
import styles from './licenses.module.css'

const licensesQuery = graphql(
  `
    query Licenses($after: String) {
      licenses(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...LicenseTerms
          models(first: 0) {
            totalCount
          }
        }
      }
    }
  `,
  [licenseTermsFragment],
)

type Row = ResultOf<typeof licensesQuery>['licenses']['nodes'][number]

const params = {
  clause: choiceParam(['any', ...clauseKinds], 'any'),
  verdict: choiceParam(['any', ...verdicts, 'NOT_REPORTED'], 'any'),
}

/** Every licence, clause by clause. */
export function LicensesView() {
  usePageTitle('Licences')
  const answer = useWholeList(licensesQuery, {}, (data) => data.licenses.pageInfo)
  return (
    <RouteContent
      answer={answer}
      what="Licences"
      skeleton={
        <div className="page">
          <PageHead title="Licences" />
          <Skeleton what="licences" columns={['Licence', 'OSI', 'Commercial use', 'Cap on users', 'Attribution']} />
        </div>
      }
    >
      {({ licenses }) => <Licenses all={licenses.nodes} total={licenses.totalCount} />}
    </RouteContent>
  )
}

const columns: Column<Row>[] = [
  {
    id: 'name',
    head: 'Licence',
    cell: ({ slug, name, models }) => (
      <>
        <PageLink className="strong" href={`/licenses/${slug}`}>
          {name}
        </PageLink>
        <span className="sub">
          {formatNumber(models.totalCount)} {models.totalCount === 1 ? 'model' : 'models'}
        </span>
      </>
    ),
  },
  { id: 'osi', head: 'OSI-approved', cell: ({ isOsiApproved }) => (isOsiApproved ? 'yes' : 'no') },
  ...clauseKinds.map((kind) => ({
    id: kind,
    head: clauseWords[kind],
    cell: (license: Row) => <ClauseCell license={license} kind={kind} />,
  })),
]

interface Conditions {
  clause: (typeof clauseKinds)[number] | 'any'
  verdict: (typeof verdicts)[number] | 'NOT_REPORTED' | 'any'
}

/** Whether one of the clauses asked for has the verdict asked for. */
function meets({ terms }: Row, { clause, verdict }: Conditions): boolean {
  if (verdict === 'any') return clause === 'any' || terms.some(({ kind }) => kind === clause)
  const kinds = clause === 'any' ? clauseKinds : [clause]
  return kinds.some((kind) => {
    const term = terms.find((one) => one.kind === kind)
    return term ? term.verdict === verdict : verdict === 'NOT_REPORTED'
  })
}

function Licenses({ all, total }: { all: readonly Row[]; total: number }) {
  const { state, ignored, push } = useViewState(params)
  const rows = all.filter((license) => meets(license, state))
  return (
    <div className="page">
      <PageHead title="Licences" note={formatShare(rows.length, total)} controls={<ViewControls />} />
      <p className="read">
        What each licence allows, forbids and asks for, in our words, with the place in its text. This is a reading aid
        and no legal advice. What the text does not speak of stays “not reported”.
      </p>
      <IgnoredNote ignored={ignored} />
      <search className={styles['bar']}>
        <select
          className="btn"
          aria-label="Clause"
          value={state.clause}
          onChange={(event) => push({ clause: params.clause.read(event.target.value).value })}
        >
          <option value="any">Any clause</option>
          {clauseKinds.map((kind) => (
            <option key={kind} value={kind}>
              {clauseWords[kind]}
            </option>
          ))}
        </select>
        <select
          className="btn"
          aria-label="Verdict"
          value={state.verdict}
          onChange={(event) => push({ verdict: params.verdict.read(event.target.value).value })}
        >
          <option value="any">Any verdict</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {verdictWords[verdict]}
            </option>
          ))}
          <option value="NOT_REPORTED">not reported</option>
        </select>
      </search>
      {rows.length === 0 ? (
        <EmptyState
          title="No licence meets these conditions"
          alternatives={[
            { id: 'all', link: <PageLink href="/licenses">All licences</PageLink>, gives: formatNumber(total) },
          ]}
        />
      ) : (
        <DataTable
          caption="Licences and their clauses"
          className={styles['list'] ?? ''}
          columns={columns}
          groups={[{ id: 'all', rows }]}
          rowKey={({ slug }) => slug}
          sticky
          twoLine
        />
      )}
    </div>
  )
}
