import type { ReactNode } from 'react'
import { usePanelOpener } from '../../ui/panel-context.ts'
import styles from './model-page.module.css'

/** Words that open the side panel. */
export function PanelButton({ opens, children }: { opens: string; children: ReactNode }) {
  const opener = usePanelOpener(opens)
  return (
    <button type="button" className={`plain small ${styles['opener']}`} {...opener}>
      {children}
    </button>
  )
}
