import { formatNumber } from '@stack/shared/format/numbers.ts'
import { Fragment, useMemo } from 'react'
import { usePageQuery } from '../graphql/page-query.ts'
import { Button } from '../ui/button.tsx'
import { notify } from '../ui/notices.tsx'
import { saveFile } from '../ui/save-file.ts'
import styles from './export-forms.module.css'
import { picturePng, pictureSvg } from './exported-picture.ts'
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
  const save = (ending: string, type: string, label: string, content: string | Blob) => {
    saveFile(`${view.name}${ending.includes('.') ? '-' : '.'}${ending}`, type, content)
    notify(`${label} saved`)
    onDone()
  }
  return (
    <>
      <p className="ink2">
        The rows and columns of this view: {formatNumber(view.cells.length)} cells, those without a value with the
        reason. {note} Every file carries the version and licence of the catalogue, the address of this view and its{' '}
        {formatNumber(view.sources.length)} sources.
      </p>
      <ul className={styles['forms']}>
        {textForms.map((form) => (
          <FormLine
            key={form.id}
            {...form}
            onChoose={() => save(form.id, form.type, form.label, form.write(view, query))}
          />
        ))}
        {(view.pictures ?? []).map((picture) => (
          <Fragment key={picture.name}>
            <FormLine
              label="SVG"
              about={`the chart of ${picture.name.replaceAll('-', ' ')}, its sources in the foot`}
              onChoose={() => save(`${picture.name}.svg`, 'image/svg+xml', 'SVG', pictureSvg(view, picture))}
            />
            <FormLine
              label="PNG"
              about="the same as a picture, two pixels for one"
              onChoose={() => {
                void picturePng(view, picture).then(
                  (content) => save(`${picture.name}.png`, 'image/png', 'PNG', content),
                  () => notify('PNG not saved: the picture is larger than the browser can draw'),
                )
              }}
            />
          </Fragment>
        ))}
      </ul>
    </>
  )
}

function FormLine({ label, about, onChoose }: { label: string; about: string; onChoose: () => void }) {
  return (
    <li>
      <Button icon="export" onClick={onChoose}>
        {label}
      </Button>
      <span className="small muted">{about}</span>
    </li>
  )
}
