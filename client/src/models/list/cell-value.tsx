import { plainText } from '../../ui/plain-text.ts'
import type { ReactNode } from 'react'
import { usePanelOpener } from '../../ui/panel-context.ts'
import { type Shown, Value } from '../../ui/value.tsx'

/** A button that reads as the text of its cell and opens the panel. Its marker or tag is what `j` and `k` step by. */
export function PanelText({ opens, children }: { opens: string; children: ReactNode }) {
  const opener = usePanelOpener(opens)
  return (
    <button type="button" className="plain" {...opener} data-opens={undefined}>
      {children}
    </button>
  )
}

// Shorter words keep to one line with their marker, so that rows keep their height.
const wrapsFrom = 28

/** What a cell says. Words open the panel as figures do. */
export function CellValue({ shown, numeric }: { shown: Shown; numeric: boolean }) {
  const opens = shown.status === 'reported' ? shown.marker?.opens : undefined
  if (numeric || shown.status !== 'reported' || opens === undefined) return <Value shown={shown} numeric={numeric} />
  const isLong = plainText(shown.text).length >= wrapsFrom
  return <Value long={isLong} shown={{ ...shown, text: <PanelText opens={opens}>{shown.text}</PanelText> }} />
}
