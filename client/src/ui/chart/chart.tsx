import { type KeyboardEvent, type ReactNode, useCallback, useRef, useState } from 'react'
import { usePanelOpener } from '../panel-context.ts'
import styles from './chart.module.css'
import { lookOf, type Scene, type SceneItem, type SceneMark } from './scene.ts'

const paint = (name: string | undefined) => (name === undefined || name === 'none' ? 'none' : `var(${name})`)

interface ChartProps {
  /** What to draw in a width. */
  sceneIn: (width: number) => Scene
  /** A sentence that says what the chart shows, first in the reading order. */
  says: ReactNode
  /** What the marks mean. */
  legend?: ReactNode
}

/**
 * A drawing on a page. Tab enters it at its first mark, arrows move between the marks from left to right, Enter opens the source,
 * Esc leaves. The mark under the pointer or the focus is named below.
 */
export function Chart({ sceneIn, says, legend }: ChartProps) {
  const [width, setWidth] = useState(0)
  const [named, setNamed] = useState('')
  const box = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <figure className={styles['figure']}>
      <figcaption>{says}</figcaption>
      <div ref={box} className={styles['box']}>
        {width > 0 && <Drawing scene={sceneIn(width)} onName={setNamed} />}
      </div>
      <p className={styles['named']} aria-hidden="true">
        {named || 'Each mark opens its source; arrow keys move between them.'}
      </p>
      {legend && <div className="legend">{legend}</div>}
    </figure>
  )
}

/** Marks by their place, from left to right, for the keys. */
const inOrder = (items: readonly SceneItem[]) =>
  items.filter((item) => item.kind === 'mark').toSorted((a, b) => a.x - b.x || b.y - a.y)

const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

function Drawing({ scene, onName }: { scene: Scene; onName: (name: string) => void }) {
  const ref = useRef<SVGSVGElement>(null)
  const { width, height, title, items } = scene
  const ordered = inOrder(items)
  const places = new Map(ordered.map(({ id }, at) => [id, at]))

  const onKeyDown = (event: KeyboardEvent) => {
    const focused = event.target as SVGElement
    if (event.key === 'Escape') focused.blur()
    const at = Number(focused.dataset['at'] ?? 0)
    const step = steps[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? ordered.length - 1 : step && at + step
    const next = typeof to === 'number' && ref.current?.querySelector<SVGElement>(`[data-at="${to}"]`)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    focused.setAttribute('tabindex', '-1')
    next.setAttribute('tabindex', '0')
    next.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the links inside
    <svg
      ref={ref}
      className={styles['chart']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...{ role: 'group', 'aria-label': title }}
      onKeyDown={onKeyDown}
    >
      {items.map((item, at) =>
        item.kind === 'mark' ? (
          <Mark key={item.id} mark={item} at={places.get(item.id) ?? 0} onName={onName} />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- lines and words have no other name than their place
          <Shape key={at} item={item} />
        ),
      )}
    </svg>
  )
}

function Shape({ item }: { item: Exclude<SceneItem, SceneMark> }) {
  if (item.kind === 'path')
    return (
      <path
        d={item.d}
        fill={paint(item.fill)}
        stroke={paint(item.stroke)}
        strokeWidth={item.width}
        strokeDasharray={item.dash}
      />
    )
  const { x, y, text, size, weight, anchor, fill } = item
  // What the axes and labels say stands in the sentence, in the names of the marks and in the table.
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      aria-hidden="true"
      style={{ fill: paint(fill), fontSize: size, fontWeight: weight }}
    >
      {text}
    </text>
  )
}

function Mark({ mark, at, onName }: { mark: SceneMark; at: number; onName: (name: string) => void }) {
  const { 'aria-expanded': _, ...opener } = usePanelOpener(mark.opens)
  const { d, fill, stroke, width } = lookOf(mark)
  const shape = <path d={d} fill={paint(fill)} stroke={paint(stroke)} strokeWidth={width} />
  const place = { transform: `translate(${mark.x} ${mark.y})`, className: styles['mark'] }
  const naming = {
    onPointerEnter: () => onName(mark.name),
    onPointerLeave: () => onName(''),
    onFocus: () => onName(mark.name),
    onBlur: () => onName(''),
  }
  if (mark.opens === undefined)
    return (
      <g {...place} {...naming} {...{ role: 'img', 'aria-label': mark.name }}>
        {shape}
      </g>
    )
  return (
    <a
      {...place}
      {...naming}
      {...opener}
      href={`?panel=${encodeURIComponent(mark.opens)}`}
      aria-label={mark.name}
      data-at={at}
      data-opens={undefined}
      tabIndex={at === 0 ? 0 : -1}
    >
      <circle r="12" fill="transparent" />
      {shape}
    </a>
  )
}
