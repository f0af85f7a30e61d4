import { formatNumber } from '@stack/shared/format/numbers.ts'
import { useMemo } from 'react'
import { usePageQuery } from '../graphql/page-query.ts'
import { Button } from '../ui/button.tsx'
import { notify } from '../ui/notices.tsx'
import { saveFile } from '../ui/save-file.ts'
import styles from './export-forms.module.css'
import { type ExportedView, textForms } from './exported-view.ts'

interface ExportFormsProps {
  view: () => ExportedView
  note?: string
  onDone: () => void
}

/** The forms in which a view can be saved. */
export function ExportForms({ view: viewOf, note, onDone }: ExportFormsProps) {
  // Worked out once for the dialog: the page behind it does not change while it is open.
  // oxlint-disable-next-line react/exhaustive-deps -- a new function with each rendering of the page
  const view = useMemo(viewOf, [])
  const query = usePageQuery()
  return (
    <>
      <p className="ink2">
        The rows and columns of this view: {formatNumber(view.cells.length)} cells, those without a value with the
        reason. {note} Every file carries the version and licence of the catalogue, the address of this view and its{' '}
        {formatNumber(view.sources.length)} sources.
      </p>
      <ul className={styles['forms']}>
        {textForms.map((form) => (
          <li key={form.id}>
            <Button
              icon="export"
              onClick={() => {
                saveFile(`${view.name}.${form.id}`, form.type, form.write(view, query))
                notify(`${form.label} saved`)
                onDone()
              }}
            >
              {form.label}
            </Button>
            <span className="small muted">{form.about}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
