import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'

interface EmptyStateProps {
  title: string
  children?: ReactNode
  /** What leaving out one condition would give, each as a link and a count. */
  alternatives?: readonly { id: string; link: ReactNode; gives: string }[]
  actions?: ReactNode
}

/** Nothing matches: names the conditions and what would help. */
export function EmptyState({ title, children, alternatives, actions }: EmptyStateProps) {
  return (
    <div className="state mid">
      <h2>{title}</h2>
      {children}
      {alternatives && alternatives.length > 0 && (
        <ul className="alternatives">
          {alternatives.map((alternative) => (
            <li key={alternative.id}>
              {alternative.link}
              <span>{alternative.gives}</span>
            </li>
          ))}
        </ul>
      )}
      {actions && <div className="bar">{actions}</div>}
    </div>
  )
}

interface ErrorStateProps {
  /** What failed, as a sentence: "Prices did not load." */
  title: string
  /** Why, and whether the rest is complete. */
  detail?: ReactNode
  requestId?: string | undefined
  onRetry?: () => void
  /** Fills the page; else it is a callout above what did load. */
  whole?: boolean
}

/** Something failed: what, why, the request's id for a report, and another try. */
export function ErrorState({ title, detail, requestId, onRetry, whole = false }: ErrorStateProps) {
  const foot = (onRetry ?? requestId) && (
    <div className="bar">
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
      {requestId && (
        <span className="small muted">
          request <code>{requestId}</code>
        </span>
      )}
    </div>
  )
  if (!whole)
    return (
      <div role="alert">
        <Callout tone="warn">
          <p>
            <strong>{title}</strong> {detail}
          </p>
          {foot}
        </Callout>
      </div>
    )
  return (
    <div className="state whole" role="alert">
      <h1>{title}</h1>
      {detail && <p className="ink2">{detail}</p>}
      {foot}
    </div>
  )
}
