import { stringifyDocument } from '@urql/core'
import { useState } from 'react'
import { consoleHref } from '../../graphql/query-snippets.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { citation, factLink } from './citation.ts'
import { claimHistory } from './claim-history.ts'
import { claimQuery } from '../../sources/claim-report.query.ts'
import { type ClaimView, claimView } from './claim-view.ts'
import { agreement, differences } from './differences.ts'
import { PanelAnswer } from '../../graphql/panel-answer.tsx'
import { PanelHistory } from './panel-history.tsx'
import { ModelKicker } from './model-kicker.tsx'
import { Report } from './report.tsx'
import styles from './panel.module.css'

/** A claim with every report on the same thing. */
export function ClaimPanel({ id, panel }: { id: string; panel: string }) {
  const variables = { id }
  return (
    <PanelAnswer query={claimQuery} variables={variables} title="Source">
      {({ node }) => {
        const view = node && claimView(node)
        return (
          view && (
            <ClaimViewPanel
              view={view}
              id={id}
              panel={panel}
              query={{ document: stringifyDocument(claimQuery), variables }}
            />
          )
        )
      }}
    </PanelAnswer>
  )
}

interface ClaimViewPanelProps {
  view: ClaimView
  /** The report whose value was opened. */
  id: string
  panel: string
  query: Parameters<typeof consoleHref>[0]
}

type TabName = 'reports' | 'history' | 'query'

/** The reports on one thing, what happened to them, and the query behind both. */
function ClaimViewPanel({ view, id, panel, query }: ClaimViewPanelProps) {
  const [tab, setTab] = useState<TabName>('reports')
  const { reports, model, title } = view
  const opened = reports.find((report) => report.id === id) ?? reports[0]
  const history = claimHistory(reports)
  const link = () => factLink(view, panel, globalThis.location.origin)
  return (
    <SidePanel
      kicker={<ModelKicker model={model} />}
      title={title}
      foot={
        <>
          {opened && <CopyButton what="Citation" text={() => citation(view, opened, link())} />}
          <CopyButton what="Link" label="Copy link to this fact" text={link} />
          <p className={`small muted ${styles['file']}`}>
            To dispute or correct it, change{' '}
            <code>
              data/models/{model.family.slug}/{model.slug}.yaml
            </code>
          </p>
        </>
      }
    >
      <Tabs
        label="About this fact"
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'reports', label: 'Reports', count: reports.length, panel: <Reports view={view} id={id} /> },
          { id: 'history', label: 'History', count: history.length, panel: <PanelHistory events={history} /> },
          {
            id: 'query',
            label: 'Query',
            panel: (
              <>
                <p>
                  <a href={consoleHref(query)}>Open in GraphiQL</a>
                </p>
                <pre>{query.document}</pre>
              </>
            ),
          },
        ]}
      />
    </SidePanel>
  )
}

function Reports({ view: { reports, model, explanation }, id }: { view: ClaimView; id: string }) {
  const why = explanation ?? differences(reports)
  return (
    <>
      <p className="small ink2">{agreement(reports)}</p>
      {reports.map((report) => (
        <Report
          key={report.id}
          report={report}
          model={model}
          isFirst={report.claim.rank === 1}
          isOpen={reports.length > 1 && report.id === id}
        />
      ))}
      {why && (
        <div className={styles['why']}>
          <h3>Why they differ</h3>
          <p className="small">{why}</p>
        </div>
      )}
    </>
  )
}
