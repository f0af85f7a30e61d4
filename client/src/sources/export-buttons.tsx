import { lazy, Suspense, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { copyText } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { quotedCell } from './exported-claim.ts'
import { asMarkdown, type ExportedView } from './exported-view.ts'

const ExportForms = lazy(() => import('./export-forms.tsx').then(({ ExportForms: forms }) => ({ default: forms })))

interface ExportButtonsProps {
  /** What is on screen. Asked for when it is needed. */
  view: () => ExportedView
  /** What the file holds beyond the screen, or does not, as a sentence. */
  note?: string
  /** Without a button for copying, where there is no room: the key and the form stay. */
  isNarrow?: boolean
}

/** The panel behind the cell that has the focus. */
function focusedPanel(): string | undefined {
  const focused = document.activeElement
  const own = focused?.closest<HTMLElement>('main [data-opens]')
  return (own ?? focused?.closest('main :is(td, th)')?.querySelector<HTMLElement>('[data-opens]'))?.dataset['opens']
}

function copyView(view: ExportedView): void {
  const opens = focusedPanel()
  const cell = opens === undefined ? undefined : view.cells.find((one) => one.opens === opens)
  if (cell) void copyText(quotedCell(cell, view.sources, location.origin), `${cell.modelName}, ${cell.label}`)
  else void copyText(asMarkdown(view), 'Table')
}

/** What is on the page as a file, and as Markdown on the clipboard. `E` opens the forms, `C` copies the cell in focus or all. */
export function ExportButtons({ view, note, isNarrow = false }: ExportButtonsProps) {
  const [isOpen, setOpen] = useState(false)
  useShortcut('E', 'export this view', () => setOpen(true))
  useShortcut('C', 'copy the cell in focus, or the page as Markdown', () => copyView(view()))
  return (
    <>
      <Button icon="export" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </Button>
      {!isNarrow && <Button onClick={() => void copyText(asMarkdown(view()), 'Table')}>Copy as Markdown</Button>}
      <Dialog open={isOpen} title="Export" onClose={() => setOpen(false)}>
        <Suspense fallback={<p className="ink2">Loading the forms</p>}>
          <ExportForms view={view} {...(note !== undefined && { note })} onDone={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  )
}
