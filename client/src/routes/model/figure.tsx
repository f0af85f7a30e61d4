import type { ReactNode } from 'react'
import { Missing } from '../../ui/missing.tsx'
import { usePanelOpener } from '../../ui/panel-context.ts'
import { SourceMarker } from '../../ui/source-marker.tsx'
import { ConflictTag, DisputedTag } from '../../ui/tags.tsx'
import type { Shown } from '../../ui/value.tsx'
import styles from './model-page.module.css'

interface FigureProps {
  name: string
  shown: Shown
  unit?: string
  /** Whose figure it is, or what belongs to it. */
  caption?: ReactNode
  /** The exact number, where the figure is short. */
  title?: string
}

/** One of the large figures under the head of the page. */
export function Figure({ name, shown, unit, caption, title }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd title={title}>
        <Large shown={shown} unit={unit} />
      </dd>
      {caption && <dd className={styles['caption']}>{caption}</dd>}
    </div>
  )
}

function Large({ shown, unit }: { shown: Shown; unit: string | undefined }) {
  const opens = shown.status === 'reported' ? shown.marker?.opens : shown.opens
  const opener = usePanelOpener(opens)
  if (shown.status === 'computed') return <span className={styles['figure']}>{shown.text}</span>
  if (shown.status !== 'reported')
    return (
      <>
        <Missing reason={shown.status} {...(opens !== undefined && { opens })} />
        {shown.marker && <SourceMarker {...shown.marker} />}
      </>
    )
  const { marker, isDisputed, reports = 1 } = shown
  const tag = { narrow: true, ...(opens !== undefined && { opens }) }
  return (
    <>
      <button type="button" className={`plain ${styles['figure']}`} {...opener} data-opens={undefined}>
        {shown.text}
      </button>{' '}
      {unit && <span className={styles['unit']}>{unit}</span>}
      {marker && <SourceMarker {...marker} />}
      {isDisputed && <DisputedTag {...tag} />}
      {reports > 1 && <ConflictTag reports={reports} {...tag} />}
    </>
  )
}
