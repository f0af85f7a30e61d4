import { type KeyboardEvent, useRef } from 'react'
import { MarkShape, markColour, ModelMark } from './mark-shape.tsx'
import { usePanelOpener } from './panel-context.ts'

/** One reported score on a strip. */
export interface StripPoint {
  id: string
  /** Place of the model in the order of models: decides colour and shape. */
  index: number
  value: number
  /** "Qwen3 235B A22B, 65.9, set A, source 14 checked". */
  name: string
  /** Hollow: other settings, or another report of the same model. */
  isOther?: boolean
  /** Value this report is joined to by a dashed line: the one shown first. */
  joinedTo?: number
  /** Value of `panel=`; the mark is then a link. */
  opens?: string
}

interface StripProps {
  /** The metric's own range; never cut. */
  min: number
  max: number
  points: readonly StripPoint[]
  height?: number
  /** A sentence that says what the strip shows. Leave out where the same figures stand beside it in the row. */
  label?: string
}

const quarters = [0, 0.25, 0.5, 0.75, 1]
/** The rail with a tick at each quarter, the ends and the middle longer, about `middle`. */
const railPath = (middle: number) =>
  `M0 ${middle}H100${quarters.map((part, at) => `M${part * 100} ${middle - (at % 2 ? 3 : 6)}v${at % 2 ? 6 : 12}`).join('')}`
const share = (value: number, min: number, max: number) => (max === min ? 0 : (value - min) / (max - min))
const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`

/** Reported scores as marks on the metric's range, at any width. A value outside the range is not drawn. */
export function Strip({ min, max, points, height = 34, label }: StripProps) {
  const ref = useRef<SVGSVGElement>(null)
  const drawn = points.filter((point) => point.value >= min && point.value <= max).toSorted((a, b) => a.value - b.value)
  const hasLinks = drawn.some((point) => point.opens !== undefined)
  const middle = height / 2

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const links = [...(ref.current?.querySelectorAll<SVGElement>('a') ?? [])]
    const next = links[links.indexOf(document.activeElement as SVGElement) + step]
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    next.focus()
  }
  const role =
    label === undefined && !hasLinks
      ? { 'aria-hidden': true }
      : { role: hasLinks ? 'group' : 'img', 'aria-label': label ?? 'Scores' }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the links inside
    <svg ref={ref} className="strip" height={height} {...role} onKeyDown={onKeyDown}>
      <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" overflow="visible">
        <path className="rail" d={railPath(middle)} />
      </svg>
      {drawn.map((point) => {
        if (point.joinedTo === undefined) return null
        const ends = [point.value, point.joinedTo].map((value) => percent(share(value, min, max)))
        return (
          <line
            key={`join ${point.id}`}
            className="join"
            x1={ends[0]}
            x2={ends[1]}
            y1={middle}
            y2={middle}
            stroke={markColour(point.index)}
          />
        )
      })}
      {drawn.map((point, at) => (
        <StripMark
          key={point.id}
          point={point}
          isFirst={at === 0}
          x={percent(share(point.value, min, max))}
          y={middle}
        />
      ))}
    </svg>
  )
}

function StripMark({ point, isFirst, x, y }: { point: StripPoint; isFirst: boolean; x: string; y: number }) {
  const { 'aria-expanded': _, ...opener } = usePanelOpener(point.opens)
  const mark = (
    <svg className={point.opens === undefined ? 'mark' : undefined} x={x} y={y} overflow="visible">
      <title>{point.name}</title>
      {point.opens !== undefined && <rect x="-12" y="-12" width="24" height="24" fill="transparent" />}
      <MarkShape index={point.index} isOther={point.isOther ?? false} />
    </svg>
  )
  if (point.opens === undefined) return mark
  return (
    <a
      className="mark"
      href={`?panel=${encodeURIComponent(point.opens)}`}
      aria-label={point.name}
      tabIndex={isFirst ? 0 : -1}
      {...opener}
      data-opens={undefined}
    >
      {mark}
    </a>
  )
}

/** The axis above a column of strips: start, quarters and end of the range. */
export function StripAxis({ min, max }: { min: number; max: number }) {
  return (
    <span className="strip-axis" aria-hidden="true">
      {quarters.map((part) => (
        <span key={part}>{Math.round((min + part * (max - min)) * 100) / 100}</span>
      ))}
    </span>
  )
}

/** Beside a strip: the marks of the models that have no score in this row. */
export function StripGutter({ absent }: { absent: readonly { index: number; name: string }[] }) {
  if (absent.length === 0) return <span className="sr">every model has a score</span>
  return (
    <span className="gutter">
      <span className="sr">no score: {absent.map((model) => model.name).join(', ')}</span>
      {absent.map((model) => (
        <ModelMark key={model.index} index={model.index} size={11} />
      ))}
    </span>
  )
}
