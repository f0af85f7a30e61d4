import type { Scale } from './scale.ts'
import { wrapped } from './scene-file.ts'
import { line, type Paint, pixel, type Scene, type SceneItem, words } from './scene.ts'

/** An axis with what it measures: "Output price, $ per million tokens". */
export interface Axis {
  scale: Scale
  title: string
}

/** A reported pair of values. */
export interface PlotPoint {
  id: string
  x: number
  y: number
  /** Place in the order of models; null for one of the rest, in grey. */
  index: number | null
  paint?: Paint
  /** Everything it says, for those who hear the chart and for the pointer. */
  name: string
  opens?: string
  /** Written beside the mark where there is room; those first in order get it first. */
  label?: { text: string; under?: string; isStrong?: boolean }
}

/** A line of steps through some points, with its meaning written at its end. */
export interface Steps {
  /** From left to right. */
  through: readonly { x: number; y: number }[]
  paint: Paint
  label?: string
  /** The label stands below the line: what is better lies below. */
  isLabelBelow?: boolean
}

export interface Plot {
  title: string
  width: number
  height: number
  x: Axis
  y: Axis
  points: readonly PlotPoint[]
  steps?: Steps
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const letter = 6.6
/** Titles are smaller; their lines. */
const titleLetter = 5.8
const titleLine = 15
const pad = { left: 56, top: 28, right: 20, bottom: 44 }
const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const titleOf = ({ title, scale }: Axis) => (scale.words === '' ? title : `${title}; ${scale.words}`)

/** Ticks that do not run into each other, the first and every second, third, … */
function spaced<T extends { text: string }>(ticks: readonly T[], room: number): T[] {
  const widest = Math.max(0, ...ticks.map(({ text }) => text.length)) * letter + 10
  const every = Math.max(1, Math.ceil((ticks.length * widest) / Math.max(1, room)))
  return ticks.filter((_, at) => at % every === 0)
}

/** Two values against each other: a mark for each pair, labels where they fit, no trend line. */
export function plotScene({ title, width, height, x, y, points, steps }: Plot): Scene {
  const linesOf = (axis: Axis) => wrapped(titleOf(axis), width, (text) => text.length * titleLetter)
  const [aboveLines, belowLines] = [linesOf(y), linesOf(x)]
  const area = {
    left: pad.left,
    top: pad.top + (aboveLines.length - 1) * titleLine,
    right: width - pad.right,
    bottom: height - pad.bottom - (belowLines.length - 1) * titleLine,
  }
  const across = (value: number) => area.left + x.scale.at(value) * (area.right - area.left)
  const up = (value: number) => area.bottom - y.scale.at(value) * (area.bottom - area.top)
  const items: SceneItem[] = [
    ...aboveLines.map((text, at) => words(0, 12 + at * titleLine, text, { size: 11 })),
    ...y.scale.ticks.flatMap(({ value, text }): SceneItem[] => [
      line(area.left, up(value), area.right, up(value), '--line'),
      words(area.left - 8, up(value) + 4, text, { size: 11, fill: '--ink-3', anchor: 'end' }),
    ]),
    line(area.left, area.bottom, area.right, area.bottom, '--ink-3'),
    ...spaced(x.scale.ticks, area.right - area.left).flatMap(({ value, text }): SceneItem[] => [
      line(across(value), area.bottom, across(value), area.bottom + 4, '--ink-3'),
      words(across(value), area.bottom + 18, text, { size: 11, fill: '--ink-3', anchor: 'middle' }),
    ]),
    ...belowLines.map((text, at) =>
      words(area.right, area.bottom + 36 + at * titleLine, text, { size: 11, anchor: 'end' }),
    ),
  ]
  if (steps && steps.through.length > 0) items.push(...stepItems(steps, across, up, area))
  const placed = points.map((point) => ({ point, at: { x: pixel(across(point.x)), y: pixel(up(point.y)) } }))
  // Later ones lie above: the many first, then those with a colour.
  const inFront = placed.toSorted((a, b) => Number(isInFront(a.point)) - Number(isInFront(b.point)))
  items.push(
    ...inFront.map(({ point: { id, index, name, opens, paint }, at }): SceneItem => ({
      kind: 'mark',
      id,
      index,
      name,
      ...at,
      ...(opens !== undefined && { opens }),
      ...(paint !== undefined && { paint, size: 5 }),
    })),
    ...labelItems(placed, { left: 0, top: 14, right: width, bottom: area.bottom }, lineBoxes(steps, across, up, area)),
  )
  return { width, height, title, items }
}

const isInFront = ({ index, paint }: PlotPoint) => index !== null || paint !== undefined

function stepItems(
  { through, paint, label, isLabelBelow = false }: Steps,
  across: (x: number) => number,
  up: (y: number) => number,
  area: Box,
) {
  const [first] = through
  const parts = through.flatMap((point, at) =>
    at === 0 ? [] : [`H${pixel(across(point.x))}`, `V${pixel(up(point.y))}`],
  )
  const items: SceneItem[] = [
    {
      kind: 'path',
      d: `M${pixel(across(first?.x ?? 0))} ${pixel(up(first?.y ?? 0))}${parts.join('')}H${pixel(area.right)}`,
      stroke: paint,
      width: 1.5,
    },
  ]
  const last = through.at(-1)
  if (label !== undefined && last)
    items.push(
      words(area.right, up(last.y) + (isLabelBelow ? 14 : -6), label, { size: 11, fill: '--ink-2', anchor: 'end' }),
    )
  return items
}

/** Where the steps run, so that no label stands on them. */
function lineBoxes(
  steps: Steps | undefined,
  across: (x: number) => number,
  up: (y: number) => number,
  area: Box,
): Box[] {
  const points = steps?.through ?? []
  return points.flatMap((point, at) => {
    const next = points[at + 1]
    const [x, y] = [across(point.x), up(point.y)]
    const right = next ? across(next.x) : area.right
    const rise = next ? [y, up(next.y)] : [y, y]
    return [
      { left: x, right, top: y - 2, bottom: y + 2 },
      { left: right - 2, right: right + 2, top: Math.min(...rise), bottom: Math.max(...rise) },
    ]
  })
}

/** Labels beside their marks: right, left, above or below, wherever they meet neither a mark, a line nor another label. */
function labelItems(
  placed: readonly { point: PlotPoint; at: { x: number; y: number } }[],
  bounds: Box,
  lines: readonly Box[],
): SceneItem[] {
  const marks = placed.map(({ at }) => ({ left: at.x - 8, right: at.x + 8, top: at.y - 5, bottom: at.y + 5 }))
  const taken: Box[] = [...marks, ...lines]
  return placed.flatMap(({ point: { label }, at: { x, y } }) => {
    if (!label) return []
    const longest = Math.max(label.text.length, (label.under?.length ?? 0) * 0.9)
    const wide = longest * letter * (label.isStrong ? 1.06 : 1)
    const high = label.under === undefined ? 14 : 28
    const places = [
      { anchor: 'start' as const, left: x + 9, top: y - 8 },
      { anchor: 'end' as const, left: x - 9 - wide, top: y - 8 },
      { anchor: 'start' as const, left: x + 6, top: y - 6 - high },
      { anchor: 'end' as const, left: x - 6 - wide, top: y - 6 - high },
      { anchor: 'start' as const, left: x + 6, top: y + 6 },
      { anchor: 'middle' as const, left: x - wide / 2, top: y - 9 - high },
      { anchor: 'middle' as const, left: x - wide / 2, top: y + 9 },
    ]
    const found = places.find(({ left, top }) => {
      const box = { left, top, right: left + wide, bottom: top + high }
      const isInside =
        left >= bounds.left && box.right <= bounds.right && top >= bounds.top && box.bottom <= bounds.bottom
      return isInside && !taken.some((other) => overlaps(box, other))
    })
    // A label that has to be there stands on what is below it.
    const chosen = found ?? (label.isStrong ? places[0] : undefined)
    if (!chosen) return []
    const { left, top, anchor } = chosen
    taken.push({ left, top, right: left + wide, bottom: top + high })
    const edge = anchor === 'start' ? left : anchor === 'end' ? left + wide : left + wide / 2
    return [
      words(edge, top + 12, label.text, { size: 12, anchor, fill: '--ink', ...(label.isStrong && { weight: 600 }) }),
      ...(label.under === undefined ? [] : [words(edge, top + 25, label.under, { size: 11, anchor, fill: '--ink-3' })]),
    ]
  })
}
