import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageLink } from './page-link.tsx'
import { usePageTitle } from './page-title.ts'

interface NotFoundProps {
  /** What was looked for and is not there: "No model has the id llama-4-scoot". */
  title?: ReactNode
  /** Close matches, and where else to look. */
  children?: ReactNode
}

/** Nothing at this address, or no record of this name. */
export function NotFound({ title, children }: NotFoundProps) {
  const { pathname } = useLocation()
  usePageTitle('Not found')
  return (
    <div className="page">
      <div className="state whole">
        <h1>Not found</h1>
        <p className="ink2">
          {title ?? (
            <>
              Nothing is at <code>{pathname}</code>.
            </>
          )}
        </p>
        {children ?? (
          <p className="bar">
            <PageLink className="btn" href="/models">
              All models
            </PageLink>
            <PageLink className="btn" href="/">
              Start
            </PageLink>
          </p>
        )}
      </div>
    </div>
  )
}
