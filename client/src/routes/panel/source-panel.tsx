import { lazy, Suspense } from 'react'
import { usePanel } from '../../ui/panel-context.ts'
import { panelSubject } from './panel-value.ts'

const PanelContent = lazy(async () => ({ default: (await import('./panel-content.tsx')).PanelContent }))

/** The side panel that says where a value comes from, or why there is none. Stands in the frame. */
export function SourcePanel() {
  const { value } = usePanel()
  const subject = panelSubject(value)
  if (value === null || !subject) return null
  return (
    <Suspense>
      <PanelContent key={value} panel={value} subject={subject} />
    </Suspense>
  )
}
