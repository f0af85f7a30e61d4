import { fitOf, isFigureCell } from './headers.ts'
import type { PageLine } from './pdf-page.ts'
import type { Part } from './pdf-table.ts'
import { runOf, tokens } from './words.ts'

/** A row of a table on a page. */
export interface RowAt {
  readonly part: Part
  readonly line: number
  readonly fit: number
  readonly label: string
}

/** Where the figures of a row begin; a label may itself look like a figure, unless more of them follow it alone. */
const firstFigure = ({ cells }: PageLine): number => {
  const isBare = cells.length > 1 && cells.every(({ text }) => isFigureCell(text)) && !/\p{L}/u.test(cells[0]!.text)
  return cells.findIndex(({ text }, at) => (at > 0 || isBare) && isFigureCell(text))
}

const labelOf = (line: PageLine): string => {
  const first = firstFigure(line)
  return line.cells
    .slice(0, first < 0 ? line.cells.length : first)
    .map(({ text }) => text)
    .join(' ')
}

/** Text in the label column just above or below a row: labels run over lines, and a group's name stands in the middle of it. */
function labelsNear({ lines }: Part, at: number): string[] {
  const line = lines[at]!
  const edge = line.cells[firstFigure(line)]?.from ?? Number.POSITIVE_INFINITY
  const near = (index: number): string => {
    const other = lines[index]
    if (!other || Math.abs(other.y - line.y) > 2.6 * line.size) return ''
    return other.cells
      .filter(({ to, text }) => to < edge && !isFigureCell(text))
      .map(({ text }) => text)
      .join(' ')
  }
  return [near(at - 1), near(at + 1), near(at - 2), near(at + 2)]
}

/** The rows of a table, or those that a label may name, each with how well it does. */
export function rowsOf(part: Part, row: string | undefined): RowAt[] {
  const found: RowAt[] = []
  for (const [at, line] of part.lines.entries()) {
    const figures = line.cells.filter(({ text }) => isFigureCell(text)).length
    const isRow = figures > 0 || (row !== undefined && line.cells.length > 1)
    if (!isRow) continue
    const label = labelOf(line)
    let fit = 0
    let says = label
    if (row !== undefined) {
      const cells = line.cells.map(({ text }) => text)
      const [before = '', after = ''] = labelsNear(part, at)
      for (const text of [label, ...cells.slice(0, 3)]) fit = Math.max(fit, fitOf(row, text))
      if (fit < 2 && runOf(tokens(row), tokens(line.text)) >= 0) fit = 2
      if (fit < 2)
        for (const text of [
          `${before} ${label}`,
          `${label} ${after}`,
          `${before} ${label} ${after}`,
          `${before} ${after}`,
          `${groupOf(part, at)} ${label}`,
        ]) {
          const wrapped = fitOf(row, text)
          if (wrapped > 0 && wrapped >= fit) {
            fit = wrapped >= 3 ? 3 : Math.min(wrapped, 1.9)
            says = text
          }
        }
      if (fit === 0) continue
    }
    found.push({ part, line: at, fit, label: says })
  }
  return found
}

/** The name of the group a row belongs to, where it stands in a column of its own to the left, over one line or several. */
export function groupOf({ lines }: Part, at: number): string {
  const line = lines[at]!
  const label = line.cells.find(({ text }) => !isFigureCell(text))
  if (!label) return ''
  const first = line.cells.findIndex(({ text }, index) => index > 0 && isFigureCell(text))
  const edge = first > 1 ? line.cells[first - 1]!.from : label.from
  const lefts = lines.flatMap((other) =>
    other.cells.filter(({ to }) => to < edge - 2).map(({ text }) => ({ text, y: other.y, size: other.size })),
  )
  const near = lefts.toSorted((a, b) => Math.abs(a.y - line.y) - Math.abs(b.y - line.y))[0]
  if (!near) return ''
  return lefts
    .filter(({ y }) => Math.abs(y - near.y) < 1.6 * near.size)
    .map(({ text }) => text)
    .join(' ')
}
