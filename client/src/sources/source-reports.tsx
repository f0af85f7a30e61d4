import { formatDay } from '@stack/shared/format/dates.ts'
import { formatScoreInFull } from '@stack/shared/format/scores.ts'
import { factText } from './fact-text.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { missingWords } from '../ui/missing.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePanelOpener } from '../ui/panel-context.ts'
import { claimPanel } from './claim-marker.ts'
import type { SourceReport } from './source.query.ts'
import styles from './sources.module.css'

type Fact = SourceReport['facts'][number]

const absent = { NOT_DISCLOSED: 'not-disclosed', NOT_APPLICABLE: 'not-applicable' } as const
const valueOf = (fact: Fact) =>
  fact.state === 'REPORTED' ? (factText(fact, fact) ?? '') : missingWords[absent[fact.state]]

const scoresOf = ({ model, asOf }: SourceReport) => model.scores.nodes.filter((score) => score.asOf === asOf)

const columns: Column<SourceReport>[] = [
  {
    id: 'model',
    head: 'Model',
    className: styles['model'] ?? '',
    cell: ({ model, asOf, via }) => (
      <>
        <PageLink className="strong" href={`/models/${model.slug}`}>
          {model.name}
        </PageLink>
        <span className="sub">
          holds for <span className="nowrap">{formatDay(asOf)}</span>
          {via && `, figures of ${via.name}`}
        </span>
      </>
    ),
  },
  {
    id: 'claims',
    head: 'Facts and scores',
    cell: (report) => <Claims report={report} />,
  },
]

interface SourceReportsProps {
  reports: readonly SourceReport[]
  title: string
}

/** What a source states, model by model. Each value opens its claim. */
export function SourceReports({ reports, title }: SourceReportsProps) {
  return (
    <DataTable
      caption={`What ${title} states of each model`}
      className={styles['reports'] ?? ''}
      columns={columns}
      groups={[{ id: 'all', rows: reports }]}
      rowKey={({ model, asOf, via }) => `${model.slug} ${asOf} ${via?.name ?? ''}`}
    />
  )
}

function Claims({ report }: { report: SourceReport }) {
  const scores = scoresOf(report)
  if (report.facts.length + scores.length === 0)
    return <span className="small ink2">neither facts nor scores: prices, formats, limits or lineage</span>
  return (
    <ul className={styles['claims']}>
      {report.facts.map((fact) => (
        <Claim key={fact.id} id={fact.id} what={fact.label} value={valueOf(fact)} />
      ))}
      {scores.map((score) => (
        <Claim key={score.id} id={score.id} what={score.benchmark.name} value={formatScoreInFull(score.printed)} />
      ))}
    </ul>
  )
}

function Claim({ id, what, value }: { id: string; what: string; value: string }) {
  const opener = usePanelOpener(claimPanel(id))
  return (
    <li>
      <span className="muted">{what}</span>{' '}
      <button type="button" className="plain" {...opener}>
        {value}
      </button>
    </li>
  )
}
