import { formatNumber } from '@stack/shared/format/numbers.ts'
import type { StripPoint } from '../strip.tsx'
import { wrapped } from './scene-file.ts'
import { line, type Paint, type Scene, type SceneItem, words } from './scene.ts'

/** A figure beside a strip: what it says, its source and what stands under it. */
export interface DotFigure {
  text: string
  source?: number
  under?: string
  isStrong?: boolean
  isMissing?: boolean
}

export interface DotRow {
  label: string
  note?: string
  min: number
  max: number
  points: readonly StripPoint[]
  figures: readonly DotFigure[]
}

export interface DotPlot {
  title: string
  /** The models, in their order; none where each row is one. */
  models: readonly string[]
  /** Heads of the figures. */
  columns: readonly string[]
  groups: readonly { head: string; note?: string; rows: readonly DotRow[] }[]
  /** What the marks mean, below them. */
  legend?: string
  /** The one colour of all marks, where rows are models. */
  paint?: Paint
}

const label = 260
const strip = 380
const column = 104
const rowHeight = 34
const gap = 24
const left = label + gap
const mostLabel = 40
const mostNote = 48
/** Width of a letter of 10 px in a wide font, so that lines fit in any. */
const letter = 6.2

/** A text that would run into the next column loses its middle, so that the ending stays. */
const cut = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, Math.ceil(most / 2) - 1)}…${text.slice(-Math.floor(most / 2))}`

const quarters = [0, 0.25, 0.5, 0.75, 1]

function figureItems(figure: DotFigure, right: number, y: number): SceneItem[] {
  const { text, source, under, isStrong = false, isMissing = false } = figure
  const items: SceneItem[] = [
    isMissing
      ? words(right, y + 4, text, { size: 11, fill: '--ink-3', anchor: 'end' })
      : words(right, y + 4, text, { size: 13, fill: '--ink', anchor: 'end', ...(isStrong && { weight: 600 }) }),
  ]
  if (source !== undefined) items.push(words(right + 3, y, `[${source}]`, { size: 9, fill: '--ink-3' }))
  if (under !== undefined) items.push(words(right, y + 15, under, { size: 9, fill: '--ink-2', anchor: 'end' }))
  return items
}

function rowItems(row: DotRow, y: number, paint: Paint | undefined): SceneItem[] {
  const { min, max, points, note, figures } = row
  const at = (value: number) => left + ((value - min) / (max - min || 1)) * strip
  const drawn = points.filter(({ value }) => value >= min && value <= max)
  const isHundred = min === 0 && max === 100
  const range = isHundred ? '' : `, ${formatNumber(min)} to ${formatNumber(max)}`
  const below = `${note ?? ''}${range}`
  return [
    words(0, below === '' ? y + 4 : y - 1, cut(row.label, mostLabel), { size: 12, fill: '--ink' }),
    ...(below === '' ? [] : [words(0, y + 12, cut(below, mostNote), { size: 10, fill: '--ink-3' })]),
    line(left, y, left + strip, y, '--line-2'),
    ...quarters.map((part) => line(left + part * strip, y - 4, left + part * strip, y + 4, '--line-2')),
    ...drawn.flatMap(({ joinedTo, value, index }) =>
      joinedTo === undefined ? [] : [line(at(value), y, at(joinedTo), y, paint ?? `--m${index + 1}`, 1.5, '2 2')],
    ),
    ...drawn.map(({ id, index, value, name, isOther = false }): SceneItem => ({
      kind: 'mark',
      id,
      index,
      x: at(value),
      y,
      name,
      isOther,
      ...(paint !== undefined && { paint }),
    })),
    ...figures.flatMap((figure, place) => figureItems(figure, left + strip + gap + column * (place + 1) - 26, y)),
  ]
}

/** Reported scores as dots on the range of their metric, a row each, with the figures beside them. */
export function dotPlotScene({ title, models, columns, groups, legend = '', paint }: DotPlot): Scene {
  const width = left + strip + gap + column * columns.length
  const items: SceneItem[] = []
  const perLine = Math.max(1, Math.floor(width / 230))
  for (const [index, name] of models.entries()) {
    const [x, y] = [(index % perLine) * 230, Math.floor(index / perLine) * 20 + 10]
    items.push(
      { kind: 'mark', id: name, index, x: x + 8, y, name },
      words(x + 20, y + 4, cut(name, 30), { size: 12, fill: '--ink' }),
    )
  }
  let y = models.length === 0 ? 0 : Math.ceil(models.length / perLine) * 20 + 12
  items.push(
    ...quarters.map((part) =>
      words(left + part * strip, y + 12, String(part * 100), { size: 10, fill: '--ink-3', anchor: 'middle' }),
    ),
    ...columns.map((head, place) =>
      words(left + strip + gap + column * (place + 1) - 26, y + 12, cut(head, 15), {
        size: 10,
        fill: '--ink-3',
        anchor: 'end',
      }),
    ),
    line(0, y + 20, width, y + 20, '--ink-3'),
  )
  y += 20
  const noteLines = (text: string) => {
    const lines = text === '' ? [] : wrapped(text, width, (part) => part.length * letter)
    items.push(...lines.map((part, at) => words(0, y + 10 + at * 14, part, { size: 10 })))
    y += lines.length * 14
  }
  for (const { head, note = '', rows } of groups) {
    items.push(words(0, y + 20, head, { size: 12, weight: 600, fill: '--ink' }))
    y += 28
    noteLines(note)
    for (const row of rows) {
      items.push(...rowItems(row, y + rowHeight / 2, paint), line(0, y + rowHeight, width, y + rowHeight, '--line'))
      y += rowHeight
    }
  }
  y += 8
  noteLines(legend)
  const cited = groups.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) => figures.flatMap(({ source }) => source ?? [])),
  )
  return { width, height: y, title, items, sources: [...new Set(cited)] }
}
