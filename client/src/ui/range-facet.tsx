import { useId, useState } from 'react'
import { Facet } from './facet.tsx'
import type { FacetOption } from './facet-list.tsx'

export interface Range {
  from: number | null
  to: number | null
}

interface RangeFacetProps {
  title: string
  hint?: string
  range: Range
  onChange: (range: Range) => void
  /** How a bound is written in its field: `3B`. */
  format: (value: number) => string
  /** Reads what was typed; `null` for what it cannot read. */
  parse: (text: string) => number | null
  /** Counts over equal steps of the axis, each with its bounds. */
  histogram?: readonly { from: number; to: number; count: number }[]
  /** The bucket "not reported". */
  missing?: FacetOption
  onToggleMissing?: () => void
  /** Whether it starts folded. Not while it has a bound. */
  folded?: boolean
}

/** A range with two fields. An empty field is no bound; what cannot be read is marked and not applied. */
export function RangeFacet(props: RangeFacetProps) {
  const { title, hint, range, onChange, format, parse, histogram, missing, onToggleMissing, folded = false } = props
  const isBound = range.from !== null || range.to !== null || missing?.chosen === true
  return (
    <Facet title={title} hint={hint} folded={folded && !isBound}>
      {histogram && histogram.length > 0 && <Histogram bars={histogram} range={range} />}
      <div className="range">
        <Bound
          key={`from ${range.from}`}
          name={`${title}, from`}
          value={range.from}
          format={format}
          parse={parse}
          fits={(from) => range.to === null || from <= range.to}
          onCommit={(from) => onChange({ ...range, from })}
        />
        <span className="muted">to</span>
        <Bound
          key={`to ${range.to}`}
          name={`${title}, to`}
          value={range.to}
          format={format}
          parse={parse}
          fits={(to) => range.from === null || to >= range.from}
          onCommit={(to) => onChange({ ...range, to })}
        />
      </div>
      {missing && (
        <label>
          <input type="checkbox" className="check" checked={missing.chosen} onChange={onToggleMissing} />
          {missing.label}
          <span className="n">{missing.count}</span>
        </label>
      )}
    </Facet>
  )
}

interface BoundProps extends Pick<RangeFacetProps, 'format' | 'parse'> {
  name: string
  value: number | null
  /** Whether a value goes with the other bound. */
  fits: (value: number) => boolean
  onCommit: (value: number | null) => void
}

/** Why a bound is not applied, in words; undefined where it can be. */
function faultOf(text: string, read: number | null, fits: (value: number) => boolean): string | undefined {
  if (read === null) return text.trim() === '' ? undefined : 'not a number that can be read'
  return fits(read) ? undefined : 'the lower bound is above the upper one'
}

function Bound({ name, value, format, parse, fits, onCommit }: BoundProps) {
  const [text, setText] = useState(value === null ? '' : format(value))
  const [fault, setFault] = useState<string>()
  const hint = useId()
  const commit = () => {
    const read = text.trim() === '' ? null : parse(text.trim())
    const found = faultOf(text, read, fits)
    setFault(found)
    if (found === undefined && read !== value) onCommit(read)
  }
  return (
    <span className="input">
      <input
        aria-label={name}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : hint}
        value={text}
        placeholder="any"
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      {fault !== undefined && (
        <span id={hint} className="sr">
          {fault}
        </span>
      )}
    </span>
  )
}

function Histogram({ bars, range }: { bars: NonNullable<RangeFacetProps['histogram']>; range: Range }) {
  const most = Math.max(1, ...bars.map((bar) => bar.count))
  const isIn = (bar: { from: number; to: number }) =>
    bar.to > (range.from ?? -Infinity) && bar.from < (range.to ?? Infinity)
  return (
    <svg className="histogram" viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((bar, at) => (
        <rect
          key={bar.from}
          className={isIn(bar) ? 'in' : undefined}
          x={at + 0.05}
          width={0.9}
          y={1 - bar.count / most}
          height={bar.count / most}
        />
      ))}
    </svg>
  )
}
