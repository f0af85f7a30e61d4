import { useState } from 'react'
import { exportCsv, type Provenance } from '@stack/shared/comparisons/export.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { notify } from '../ui/notices.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import type { Answer } from './comparison.query.ts'
import type { ComparedView } from './compared-view.ts'
import styles from './compare.module.css'
import { exportCells } from './export-cells.ts'
import { toJson } from './export-json.ts'
import { toMarkdown } from './export-markdown.ts'
import { saveFile } from './save-file.ts'

interface ExportProps {
  answer: Answer
  view: ComparedView
}

const provenance = ({ catalog }: Answer): Provenance => ({
  version: catalog?.version ?? '',
  recordedOn: catalog?.recordedOn ?? '',
  dataLicense: catalog?.dataLicense ?? '',
  permalink: globalThis.location.href,
})

const forms = [
  {
    id: 'csv',
    label: 'CSV',
    about: 'one row per cell, with status, set, source, locator and check',
    type: 'text/csv',
    write: ({ answer, view }: ExportProps) => exportCsv(exportCells(view), provenance(answer)),
  },
  {
    id: 'md',
    label: 'Markdown',
    about: 'two tables with a footnote for each source',
    type: 'text/markdown',
    write: ({ answer, view }: ExportProps) => toMarkdown(view, provenance(answer)),
  },
  {
    id: 'json',
    label: 'JSON',
    about: 'the answer of the API, cut down to these rows',
    type: 'application/json',
    write: ({ answer, view }: ExportProps) => toJson(answer.comparison, view, provenance(answer)),
  },
] as const

/** What is on the page as a file, and as Markdown on the clipboard. */
export function ExportButtons({ answer, view }: ExportProps) {
  const [isOpen, setOpen] = useState(false)
  useShortcut('E', 'export this view', () => setOpen(true))
  const name = `compare-${view.models.map(({ slug }) => slug).join('-')}`.slice(0, 100)
  const cells = exportCells(view).length
  return (
    <>
      <Button icon="export" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </Button>
      <CopyButton what="Table" label="Copy as Markdown" text={() => toMarkdown(view, provenance(answer))} />
      <Dialog open={isOpen} title="Export" onClose={() => setOpen(false)}>
        <p className="ink2">
          Exactly the rows and columns on screen: {formatNumber(cells)} cells, those without a value with the reason.
        </p>
        <ul className={styles['forms']}>
          {forms.map((form) => (
            <li key={form.id}>
              <Button
                icon="export"
                onClick={() => {
                  saveFile(`${name}.${form.id}`, form.type, form.write({ answer, view }))
                  notify(`${form.label} saved`)
                  setOpen(false)
                }}
              >
                {form.label}
              </Button>
              <span className="small muted">{form.about}</span>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
