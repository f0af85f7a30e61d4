import { useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { notify } from '../ui/notices.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import type { PalettePage } from './palette-options.ts'

const load = () => import('./palette.tsx')
type Palette = Awaited<ReturnType<typeof load>>['Palette']

const warmUp = () => void load().catch(() => undefined)

/** Opens the palette, as `Ctrl K` does. Its code is fetched when it is first wanted. */
export function SearchButton({ pages }: { pages: readonly PalettePage[] }) {
  const [isOpen, setOpen] = useState(false)
  const [code, setCode] = useState<{ Palette: Palette }>()
  const open = () => {
    setOpen(true)
    load().then(setCode, () => {
      setOpen(false)
      notify('Search did not load. Try again.')
    })
  }
  useShortcut('Ctrl K', 'search or jump to', () => (isOpen ? setOpen(false) : open()))
  return (
    <>
      <button
        type="button"
        className="find"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onPointerEnter={warmUp}
        onFocus={warmUp}
        onClick={open}
      >
        <Icon name="search" />
        <span>Search or jump to</span>
        <kbd>Ctrl K</kbd>
      </button>
      {isOpen && code && <code.Palette pages={pages} onClose={() => setOpen(false)} />}
    </>
  )
}
