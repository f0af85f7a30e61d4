import type { TadaDocumentNode } from 'gql.tada'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { describeFailure } from './failure.ts'
import { SidePanel } from '../ui/side-panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ErrorState } from '../ui/states.tsx'

interface PanelAnswerProps<Data, Variables extends Record<string, unknown>> {
  query: TadaDocumentNode<Data, Variables>
  variables: NoInfer<Variables>
  /** Title of the panel until there is an answer. */
  title: string
  /** The panel once there is one; `null` when the answer holds nothing to show. */
  children: (data: NoInfer<Data>) => ReactNode
}

/** The panel's own small query, beside that of the page. */
export function PanelAnswer<Data, Variables extends Record<string, unknown>>(props: PanelAnswerProps<Data, Variables>) {
  const { query, variables, title, children } = props
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>({ query, variables })
  const content = data && children(data)
  if (content) return content
  return (
    <SidePanel title={title}>
      <div className="body">
        {fetching ? (
          <Skeleton what="the source" />
        ) : error ? (
          <ErrorState
            {...describeFailure(error, 'The source')}
            onRetry={() => execute({ requestPolicy: 'network-only' })}
          />
        ) : (
          <p>The catalogue holds nothing of this name. The link may be of another version of it.</p>
        )}
      </div>
    </SidePanel>
  )
}
