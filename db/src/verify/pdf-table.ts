import { isFigureCell } from './headers.ts'
import type { Page, PageCell, PageLine } from './pdf-page.ts'

interface Caption {
  readonly line: number
  readonly cell: number
  readonly number: string
}

/** Captions of tables; two tables side by side have theirs on one line. */
const captionsOf = ({ lines }: Page): Caption[] =>
  lines.flatMap(({ cells }, line) =>
    cells.flatMap(({ text }, cell) => {
      const match = /^Table\s*([A-Z]?\.?\d[\d.]*[a-z]?)\s*(?:[.:|]|\s[A-Z]|$)/.exec(text)
      return match ? [{ line, cell, number: match[1]!.replace(/\.$/, '') }] : []
    }),
  )

/** A line that looks like a row of a table: a label and a figure that stands apart from it. */
const isFigureLine = ({ cells }: PageLine): boolean =>
  /\p{L}/u.test(cells[0]?.text ?? '') && cells.slice(1).some(({ text }) => isFigureCell(text))

/** Whether a page sets captions above their tables rather than below: rows follow the last caption, or come before the first. */
function captionsLead({ lines }: Page, captions: readonly Caption[]): boolean {
  const first = captions[0]
  const last = captions.at(-1)
  if (!first || !last) return true
  const before = lines.slice(0, first.line).filter(isFigureLine).length
  const after = lines.slice(last.line + 1).filter(isFigureLine).length
  return after >= before
}

/** The part of a page that holds one table: its lines, and of tables side by side only its own cells. */
export interface Part {
  readonly page: Page
  readonly lines: readonly PageLine[]
  readonly caption: string
}

function crop(lines: readonly PageLine[], left: number, right: number): PageLine[] {
  return lines.flatMap((line) => {
    const cells = line.cells.filter(({ from, to }) => (from + to) / 2 >= left && (from + to) / 2 <= right)
    return cells.length === 0 ? [] : [{ ...line, cells, text: cells.map(({ text }) => text).join(' ') }]
  })
}

/** The part of a page that is the named table; all of it when none is named. */
export function tablePart(page: Page, table: string | undefined): Part {
  const whole = { page, lines: page.lines, caption: '' }
  if (table === undefined) return whole
  const captions = captionsOf(page)
  const lead = captionsLead(page, captions)
  const own = captions.find(({ number }) => number === table)
  if (!own) {
    // a table that goes on from the page before has no caption here
    const first = captions[0]
    const last = captions.at(-1)
    if (!first || !last) return whole
    return { ...whole, lines: lead ? page.lines.slice(0, first.line) : page.lines.slice(last.line) }
  }
  const cells = page.lines[own.line]!.cells
  const me = cells[own.cell]!
  const others = captions.map(({ line, cell }) => page.lines[line]!.cells[cell]!)
  const left = others.some(({ to }) => to < me.from) ? me.from - 12 : Number.NEGATIVE_INFINITY
  const right = Math.min(
    ...others.filter(({ from }) => from > me.to).map(({ from }) => from - 6),
    Number.POSITIVE_INFINITY,
  )
  const isOther = ({ line }: Caption) => Math.abs(page.lines[line]!.y - page.lines[own.line]!.y) >= 3
  const next = captions.find(
    (other) =>
      other.line > own.line && isOther(other) && overlaps(page.lines[other.line]!.cells[other.cell]!, left, right),
  )
  const previous = captions.findLast(
    (other) =>
      other.line < own.line && isOther(other) && overlaps(page.lines[other.line]!.cells[other.cell]!, left, right),
  )
  const lines = lead ? page.lines.slice(own.line, next?.line) : page.lines.slice(previous?.line ?? 0, own.line)
  const caption = crop(page.lines.slice(own.line, own.line + 4), left, right)
    .map(({ text }) => text)
    .join(' ')
  return { page, lines: crop(lines, left, right), caption }
}

const overlaps = ({ from, to }: PageCell, left: number, right: number): boolean => to >= left && from <= right
