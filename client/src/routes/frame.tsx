import { useLocation } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useCopyLinkKey } from '../ui/copy-link.tsx'
import { KeyboardHelp } from '../ui/keyboard-help.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Notices } from '../ui/notices.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { useTheme } from '../ui/theme.ts'
import { useGoKeys } from './go-keys.ts'
import { TopBar } from './top-bar.tsx'

export interface FrameProps {
  /** Opens the palette, in the top bar. */
  search?: ReactNode
  /** The day of view, in the top bar. */
  asOf?: ReactNode
  /** What is to be said of the day, under the top bar. */
  note?: ReactNode
  /** Catalogue date and version, in the foot. */
  catalogue?: ReactNode
  /** The compare tray. */
  tray?: ReactNode
  children: ReactNode
}

/** What stands around every page. */
export function Frame({ search, asOf, note, catalogue, tray, children }: FrameProps) {
  const main = useRef<HTMLElement>(null)
  useFocusOnNewPage(main)
  useGoKeys()
  useCopyLinkKey()
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <div className="frame">
        <TopBar search={search} asOf={asOf} />
        {note}
        <main id="content" ref={main} tabIndex={-1}>
          {children}
        </main>
        <Foot catalogue={catalogue} />
        {tray}
      </div>
      <Notices />
    </>
  )
}

function Foot({ catalogue }: { catalogue: ReactNode }) {
  const [theme, setTheme] = useTheme()
  const { href } = useLocation()
  const address = `${globalThis.location.origin}${href}`
  const [isHelpOpen, setHelpOpen] = useState(false)
  useShortcut('?', 'this list', () => setHelpOpen(true))
  return (
    <footer className="foot">
      <div className="page">
        {catalogue && <span>{catalogue}</span>}
        <span>Licence of the data: CC BY 4.0</span>
        <span className="on-paper">{address}</span>
        <a href="/catalog.json">Bulk dump</a>
        <PageLink href="/conflicts">Conflicts</PageLink>
        <PageLink href="/changes">Changes</PageLink>
        <a href="/feed.atom">Feed</a>
        <PageLink href="/rules">Rules</PageLink>
        <PageLink href="/api">API</PageLink>
        <button type="button" className="plain" onClick={() => setHelpOpen(true)}>
          Keyboard: press ?
        </button>
        <span className="themes">
          <Segmented
            label="Colours"
            value={theme}
            onChange={setTheme}
            options={[
              { value: 'system', label: 'System' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
          />
        </span>
      </div>
      <KeyboardHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </footer>
  )
}

/** After a change of page the reading position is the new content, not the link that was clicked. */
function useFocusOnNewPage(main: RefObject<HTMLElement | null>) {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    // The document came with the address of the page that was opened first.
    document.querySelector('link[rel="canonical"]')?.setAttribute('href', globalThis.location.origin + pathname)
    main.current?.focus({ preventScroll: true })
  }, [main, pathname])
}
