import { useMemo } from 'react'
import { QueryButton } from '../graphql/query-panel.tsx'
import { RouteContent } from '../graphql/route-content.tsx'
import { useRouteQuery } from '../graphql/use-route-query.ts'
import { useDay } from '../ui/day.ts'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useViewState, viewHref } from '../ui/use-view-state.ts'
import { compareParams } from './compare.params.ts'
import { compareQuery } from './comparison.query.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { CompareStart } from './start.view.tsx'

/** Up to twelve models side by side. */
export function CompareView() {
  const { state, ignored, push } = useViewState(compareParams)
  if (state.models.length > 0) {
    const source = state.rows.kind === 'by' ? state.rows.source : null
    return (
      <Compared
        models={state.models}
        format={state.format}
        context={state.ctx}
        source={source}
        policy={policies[state.policy]}
      />
    )
  }
  return (
    <div className="page">
      <StartTitle />
      <PageHead title="Compare" controls={<QueryButton />} />
      <IgnoredNote ignored={ignored} />
      <CompareStart
        onChoose={(models) => push({ models })}
        hrefOf={(models) => viewHref('/compare', compareParams, { models })}
      />
    </div>
  )
}

function StartTitle() {
  usePageTitle('Compare')
  return null
}

interface ComparedProps {
  models: readonly string[]
  format: string
  context: number
  /** The one source whose reports come first; null for those shown first by the rule. */
  source: string | null
  policy: (typeof policies)[keyof typeof policies]
}

const policies = {
  rule: 'RULE',
  'maker-first': 'MAKER_FIRST',
  'independent-first': 'INDEPENDENT_FIRST',
} as const

function Compared({ models, format, context, source, policy }: ComparedProps) {
  const asOf = useDay()
  const variables = useMemo(
    () => ({ models: [...models], format, context, source: source ?? '', isBySource: source !== null, policy, asOf }),
    [models, format, context, source, policy, asOf],
  )
  const answer = useRouteQuery(compareQuery, variables)
  const columns = ['Fact', ...models]
  return (
    <RouteContent
      answer={answer}
      what="The comparison"
      skeleton={
        <div className="page">
          <PageHead title="Compare" note={models.length === 1 ? '1 model' : `${models.length} models`} />
          <Skeleton what={`a comparison of ${models.length} models`} columns={columns} rows={16} />
        </div>
      }
    >
      {(data) => <ComparisonPage answer={data} />}
    </RouteContent>
  )
}
