import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Missing, type MissingReason } from './missing.tsx'
import { usePanelOpener } from './panel-context.ts'
import { type Marker, SourceMarker } from './source-marker.tsx'
import { ConflictTag, DisputedTag } from './tags.tsx'

interface Reported {
  status: 'reported'
  /** Already formatted; for scores and prices without the unit, which stands in the head. */
  text: ReactNode
  marker?: Marker
  /** How many reports differ, when they do. */
  reports?: number
  isDisputed?: boolean
  isWithdrawn?: boolean
  /** Scored under other settings than the row's: grey, not ranked. */
  isOther?: boolean
}
interface Computed {
  status: 'computed'
  text: ReactNode
  /** Value of `panel=` that shows formula and inputs. */
  opens?: string
}
interface Absent {
  status: MissingReason
  opens?: string
  /** Who says that it is withheld. */
  marker?: Marker
}

/** Everything a cell can say. Build it from the API's answer; {@link Value} shows it. */
export type Shown = Reported | Computed | Absent

interface ValueProps {
  shown: Shown
  /** In a right-aligned column: the marker stands in a fixed slot and tags shrink to their figure. */
  numeric?: boolean
  /** Lets the text wrap. */
  long?: boolean
  /** Hatch without words, for cells under 72 px. */
  tight?: boolean
}

/** A value with what belongs to it: marker, conflict, dispute, formula, or the reason for a blank. */
export function Value({ shown, numeric = false, long = false, tight = false }: ValueProps) {
  if (shown.status === 'computed') return <ComputedValue numeric={numeric} {...shown} />
  if (shown.status === 'reported') return <ReportedValue shown={shown} numeric={numeric} long={long} />
  const { status, opens, marker } = shown
  return (
    <>
      <Missing reason={status} tight={tight} {...(opens !== undefined && { opens })} />
      {marker && <SourceMarker {...marker} />}
    </>
  )
}

function ReportedValue({ shown, numeric, long }: { shown: Reported; numeric: boolean; long: boolean }) {
  const { text, marker, reports = 1, isDisputed, isWithdrawn, isOther } = shown
  const opens = marker?.opens
  const opener = usePanelOpener(opens)
  const tagProps = { narrow: numeric, ...(opens !== undefined && { opens }) }
  const source = marker && <SourceMarker {...marker} />
  const figure = (
    <span className={classes(isWithdrawn && 'withdrawn', isOther && 'other') || undefined}>
      {long && typeof text === 'string' ? (
        <EndingWith text={text} end={source} />
      ) : opens === undefined || !numeric ? (
        text
      ) : (
        <button type="button" className="plain" {...opener} data-opens={undefined}>
          {text}
        </button>
      )}
    </span>
  )
  const marks = (
    <>
      {!(long && typeof text === 'string') && source}
      {isDisputed && <DisputedTag {...tagProps} />}
      {reports > 1 && <ConflictTag reports={reports} {...tagProps} />}
    </>
  )
  return (
    <span className={classes('value', long && 'long')}>
      {figure}
      {numeric ? <span className="slot">{marks}</span> : marks}
    </span>
  )
}

/** A text that may wrap, whose last word keeps what follows it on its line. */
function EndingWith({ text, end }: { text: string; end: ReactNode }) {
  const start = text.lastIndexOf(' ') + 1
  return (
    <>
      {text.slice(0, start)}
      <span className="nowrap">
        {text.slice(start)}
        {end}
      </span>
    </>
  )
}

/** A computed figure: dotted underline and an italic f; the formula is one step away. */
export function ComputedValue({
  text,
  opens,
  numeric = false,
}: {
  text: ReactNode
  opens?: string
  numeric?: boolean
}) {
  const opener = usePanelOpener(opens)
  return (
    <span className="value">
      {opens === undefined ? (
        <span className="calc">{text}</span>
      ) : (
        <button type="button" className="plain calc" {...opener}>
          {text}
        </button>
      )}
      <span className={numeric ? 'slot' : undefined}>
        <span className="fx" aria-hidden="true">
          f
        </span>
        <span className="sr"> computed</span>
      </span>
    </span>
  )
}
