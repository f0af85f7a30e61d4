import { useMemo } from 'react'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { ViewControls } from '../graphql/view-controls.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { useWholeList } from '../graphql/use-whole-list.ts'
import { SourceNumbers } from '../sources/claim-marker.ts'
import { SourceList } from '../sources/source-list.tsx'
import { Callout } from '../ui/callout.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { useViewState } from '../ui/use-view-state.ts'
import { EdgeList } from './edge-list.tsx'
import { GraphFigure } from './graph-figure.tsx'
import { GraphTools } from './graph-tools.tsx'
import { around, groupsOf, lineageGraph } from './lineage-graph.ts'
import { lineageParams } from './lineage-params.ts'
import { type LineageClaim, type LineageGraph, type LineageModel, lineageQuery } from './lineage.query.ts'
import styles from './lineage.module.css'
import { relations } from './relation-words.ts'
import { SelectedModel } from './selected-model.tsx'

const mostNodes = 60

/** Where models come from and what came of them. */
export function LineageView() {
  usePageTitle('Lineage')
  const answer = useWholeList(lineageQuery, {}, (data) => data.models.pageInfo)
  return (
    <RouteContent
      answer={answer}
      what="Lineage"
      skeleton={
        <div className="page">
          <PageHead title="Lineage" />
          <Skeleton what="the lineage" columns={['From', 'Relation', 'To', 'Source']} />
        </div>
      }
    >
      {(data) => <Loaded models={data.models.nodes} />}
    </RouteContent>
  )
}

function Loaded({ models }: { models: readonly LineageModel[] }) {
  const view = useViewState(lineageParams)
  const { from, steps, lic, quant, sel, full } = view.state
  const whole = useMemo(
    () => lineageGraph<LineageClaim, LineageModel>(models, { withQuantizations: quant }),
    [models, quant],
  )
  const start = from !== null && whole.nodes.has(from) ? from : null
  const groups = useMemo(
    () => (start === null ? groupsOf(whole) : [around(whole, start, steps === 'all' ? Infinity : Number(steps))]),
    [whole, start, steps],
  )
  const shown = full || start !== null ? groups : firstGroups(groups)
  const graph = useMemo(() => join(shown), [shown])
  const numbers = new SourceNumbers()
  const chosen = models.find((model) => model.slug === (sel ?? start))
  const hrefOf = (slug: string) => view.href({ sel: slug })
  const unknown = [
    ...(from !== null && start === null ? [{ name: 'from', text: from }] : []),
    ...(sel !== null && !chosen ? [{ name: 'sel', text: sel }] : []),
  ]
  return (
    <div className="page">
      <PageHead
        title="Lineage"
        note={start === null ? 'of all models whose origin a source states' : `around ${whole.nodes.get(start)?.name}`}
        controls={<ViewControls />}
      />
      <IgnoredNote ignored={[...view.ignored, ...unknown]} />
      <div className={styles['layout']}>
        <div>
          <GraphTools view={view} nodes={[...whole.nodes.values()]} />
          {shown.length === 0 && <EmptyState title="No source read states where a model comes from" />}
          <div className={styles['groups']}>
            {shown.map((group) => (
              <GraphFigure
                key={[...group.nodes.keys()].join(' ')}
                graph={group}
                label={`Lineage of ${nameOf(group)}: ${formatNumber(group.nodes.size)} models, ${formatNumber(group.edges.length)} edges`}
                selected={chosen?.slug ?? null}
                hrefOf={hrefOf}
                withLicences={lic}
              />
            ))}
          </div>
          {shown.length < groups.length && (
            <p className="bar">
              <PageLink className="btn" keepScroll href={view.href({ full: true })}>
                Show all {formatNumber(whole.nodes.size)}
              </PageLink>
              <span className="small muted">{formatNumber(graph.nodes.size)} models are drawn</span>
            </p>
          )}
          <EdgeKey />
        </div>
        <div>
          {chosen ? (
            <SelectedModel model={chosen} graph={whole} hrefOf={hrefOf} />
          ) : (
            <p className={`${styles['side']} note`}>Choose a model in the graph to see its steps here.</p>
          )}
          {lic && <LicenceDifferences graph={graph} />}
        </div>
      </div>
      <Section id="list" title="The same, as a list" note={`${formatNumber(graph.edges.length)} edges`}>
        <EdgeList graph={graph} numbers={numbers} page={view.state.page} onPage={(page) => view.push({ page })} />
      </Section>
      <Section id="sources" title="Sources">
        <SourceList numbers={numbers} />
      </Section>
    </div>
  )
}

/** As many groups as fit into the most nodes that are drawn at once; at least one. */
function firstGroups(groups: readonly LineageGraph[]): LineageGraph[] {
  let nodes = 0
  return groups.filter((group, at) => {
    nodes += group.nodes.size
    return at === 0 || nodes <= mostNodes
  })
}

const join = (groups: readonly LineageGraph[]): LineageGraph => ({
  nodes: new Map(groups.flatMap((group) => [...group.nodes])),
  edges: groups.flatMap((group) => group.edges),
})

const nameOf = (group: LineageGraph) =>
  [...group.nodes.values()].map((node) => node.name).toSorted((a, b) => a.localeCompare(b, 'en'))[0]

function EdgeKey() {
  return (
    <div className="legend">
      {Object.values(relations).map(({ word, dash }) => (
        <span key={word}>
          <svg width="34" height="8" aria-hidden="true" className={styles['edge']}>
            <path className={styles['line']} d="M0 4H34" strokeDasharray={dash || undefined} />
          </svg>
          {word}
        </span>
      ))}
      <span>
        <i className={styles['dashed']} /> not in the catalogue, or weights not released
      </span>
      <span>A model without a date stands before the first that was made from it.</span>
    </div>
  )
}

function LicenceDifferences({ graph }: { graph: LineageGraph }) {
  const different = graph.edges.flatMap((edge) => {
    const warning = edge.claims.find((claim) => claim.licenseWarning)?.licenseWarning
    return warning ? [{ id: edge.id, name: graph.nodes.get(edge.to)?.name ?? edge.to, warning }] : []
  })
  if (different.length === 0) return null
  return (
    <Callout tone="warn">
      <p className="strong">
        {different.length === 1 ? '1 licence difference' : `${formatNumber(different.length)} licence differences`} in
        this graph
      </p>
      {different.map(({ id, name, warning }) => (
        <p key={id} className="small">
          <strong>{name}.</strong> {warning}
        </p>
      ))}
      <p className="small ink2">Both statements are shown; which prevails is not ours to say.</p>
    </Callout>
  )
}
