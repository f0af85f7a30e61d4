import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { CloseButton } from './button.tsx'
import { usePanel } from './panel-context.ts'

interface SidePanelProps {
  /** Above the title: whose fact it is. */
  kicker?: ReactNode
  title: string
  /** Buttons at the foot. */
  foot?: ReactNode
  /** Tabs, or a block of the class `body`, which scrolls. */
  children: ReactNode
}

/** The document behind what was opened; of several reports the one whose value it was. */
const source = ':is([data-opened], :not(:has([data-opened])) > .report) a[href^="http"]'

/**
 * The panel at the right edge, a full-height sheet on phones. Not modal: the page stays usable. Focus moves to its
 * heading when what it shows changes, and Enter there goes on to the source; Esc closes it and focus goes back to the control that
 * opened it.
 */
export function SidePanel(props: SidePanelProps) {
  const panel = usePanel()
  const heading = useRef<HTMLHeadingElement>(null)
  const { value, close } = panel

  useEffect(() => {
    if (value !== null) heading.current?.focus()
  }, [value])
  // Before the panel is painted: who sees it can close it, also while its loaded form takes the place of the loading one.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (event.key === 'Escape') close()
      else if (event.key === 'Enter' && heading.current && document.activeElement === heading.current)
        heading.current.closest('aside')?.querySelector<HTMLElement>(source)?.click()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [close])

  return createPortal(<SidePanelFrame {...props} onClose={close} heading={heading} />, document.body)
}

interface SidePanelFrameProps extends SidePanelProps {
  onClose: () => void
  heading?: RefObject<HTMLHeadingElement | null>
}

/** The panel's own markup, without its place in the document. */
export function SidePanelFrame({ kicker, title, foot, children, onClose, heading }: SidePanelFrameProps) {
  const id = useId()
  return (
    <aside className="side" aria-labelledby={id}>
      <header>
        <div>
          {kicker && <p className="small muted">{kicker}</p>}
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <CloseButton name="Close panel" onClick={onClose} />
      </header>
      <div className="side-body">{children}</div>
      {foot && <footer>{foot}</footer>}
    </aside>
  )
}
