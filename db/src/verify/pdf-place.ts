import type { PdfDocument } from './document.ts'
import { figuresIn } from './figures.ts'
import { fitOf, isFigureCell } from './headers.ts'
import { type Located, type Place, short } from './located.ts'
import { eachOf, type Locator } from './locator.ts'
import type { Page, PageCell, PageLine } from './pdf-page.ts'
import { runOf, saysAll, squeezed, tokens } from './words.ts'

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
interface Part {
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

function tablePart(page: Page, table: string | undefined): Part {
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

interface RowAt {
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

function rowsOf(part: Part, row: string | undefined): RowAt[] {
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
function groupOf({ lines }: Part, at: number): string {
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

/** What a line above a figure says of its column. */
interface Head {
  /** Words straight over the figure. */
  readonly over: string
  /** The cell nearest to it, with its neighbours where they are set close. */
  readonly near: string
}

const sizeCount = (text: string): number => (text.match(/\b\d+(?:\.\d+)?[BM]\b/g) ?? []).length

/** Whether two cells may be parts of one name; two sizes side by side are two columns. */
const isCloseBy = (one: PageCell, other: PageCell): boolean =>
  one.words.length <= 4 && sizeCount(one.text) + sizeCount(other.text) === 0

/** The words of a header that stand over a figure: all of a short name, of a long or double one only those above it. */
function wordsOver(head: PageCell, from: number, to: number, size: number): string {
  const isOver = (part: { from: number; to: number }) => part.from <= to + 0.3 * size && part.to >= from - 0.3 * size
  if (!isOver(head)) return ''
  const isOneName = head.to - head.from <= 8 * size && sizeCount(head.text) < 2
  return (isOneName ? [head] : head.words.filter(isOver)).map(({ text }) => text).join(' ')
}

/** What stands over a figure, from the nearest line above it to the head of the table. */
function headsOver(row: RowAt, cell: PageCell): Head[] {
  // a size heads its column also from its own row, `# Parameters` under names without sizes
  const heads: Head[] =
    sizeCount(cell.text) === 1 && cell.words.length === 1 ? [{ over: cell.text, near: cell.text }] : []
  const middle = (cell.from + cell.to) / 2
  const { size } = row.part.lines[row.line]!
  const awayFrom = ({ from, to }: PageCell) =>
    from <= middle && to >= middle ? 0 : Math.min(Math.abs(from - middle), Math.abs(to - middle))
  for (let up = row.line - 1; up >= Math.max(0, row.line - 70); up--) {
    const line = row.part.lines[up]!
    const below = row.part.lines[up + 1]!
    if (line.y - below.y > 4.2 * Math.max(line.size, below.size)) break
    const order = line.cells.map((one, at) => ({ at, away: awayFrom(one) })).toSorted((x, y) => x.away - y.away)
    const { at, away } = order[0]!
    const nearest = line.cells[at]!
    const isWords = nearest.words.length <= 8 && (!isFigureCell(nearest.text) || /[A-Za-z]/.test(nearest.text))
    if (!isWords || away >= 7 * size) continue
    const before = line.cells[at - 1]
    const after = line.cells[at + 1]
    const near = [
      before && nearest.from - before.to < size && isCloseBy(before, nearest) ? before.text : '',
      nearest.text,
      after && after.from - nearest.to < size && isCloseBy(after, nearest) ? after.text : '',
    ]
    heads.push({ over: wordsOver(nearest, cell.from, cell.to, size), near: near.join(' ') })
  }
  return heads
}

/** How well a column is the one a locator names: all its words must stand over the figure, and the more of them straight over it the better. */
function columnFit(column: string, heads: readonly Head[]): number {
  const wanted = tokens(column)
  if (wanted.length === 0) return 0
  const straight = new Set(heads.flatMap(({ over }) => tokens(over)))
  const near = new Set(heads.flatMap((head) => tokens(head.near)))
  // a name may be broken over lines, even inside a word
  const stacked = squeezed(
    heads
      .map(({ over }) => over)
      .filter((over) => over !== '')
      .slice(-8)
      .toReversed()
      .join(''),
  )
  if (squeezed(column).length >= 5 && stacked.includes(squeezed(column))) return 1.5
  if (!wanted.every((token) => near.has(token))) return 0
  // a size tells columns of one family apart, so it counts for more
  const weigh = (some: readonly string[]) =>
    some.reduce((sum, token) => sum + (/^\d+(?:\.\d+)?[bm]$/.test(token) ? 3 : 1), 0)
  const over = weigh(wanted.filter((token) => straight.has(token)))
  if (over === 0) return 0
  const exact = heads.some((head) => head.over !== '' && fitOf(column, head.over) >= 3) ? 1 : 0
  return over / weigh(wanted) + exact
}

function inTable(rows: readonly RowAt[], locator: Locator): Place {
  const best = Math.max(0, ...rows.map(({ fit }) => fit))
  const chosen = rows.filter(({ fit }) => fit === best)
  const cells = chosen.flatMap((row) =>
    row.part.lines[row.line]!.cells.filter(
      ({ text }) => isFigureCell(text) || figuresIn(text).length > 0 || locator.column !== undefined,
    ).map((cell) => ({ row, cell, heads: headsOver(row, cell) })),
  )
  let kept = cells
  if (locator.column !== undefined) {
    const { column } = locator
    const fitting = cells.map((one) => ({ one, fit: columnFit(column, one.heads) }))
    const most = Math.max(0, ...fitting.map(({ fit }) => fit))
    if (most === 0) {
      const there = [
        ...new Set(
          cells.map(({ heads }) =>
            heads
              .slice(-3)
              .map(({ near }) => near)
              .join(' '),
          ),
        ),
      ]
      return {
        verdict: 'mismatch',
        reason: `no column "${short(column)}" over the row "${short(chosen[0]?.label ?? '')}": there are "${short(there.join(' | '), 160)}"`,
      }
    }
    kept = fitting.filter(({ fit }) => fit === most).map(({ one }) => one)
  }
  return kept.map(({ row, cell, heads }) => ({
    scope: cell.text,
    rowText: row.label,
    columnText: heads
      .map(({ over }) => over)
      .filter((over) => over !== '')
      .slice(0, 40)
      .toReversed()
      .join(' '),
    context: `${row.part.caption} | ${row.part.lines[row.line]!.text} | ${row.part.page.flow}`,
    outer: [row.part.caption, row.part.page.flow],
    kind: 'cell' as const,
  }))
}

/** Where a sentence ends: full stops inside numbers and abbreviations do not count. */
const sentenceEnd = /(?<=[.!?][)"'\]]?)\s+(?=[A-Z0-9"'([•–-])/g

function sentencesOf(page: Page): string[] {
  return page.flow
    .split(sentenceEnd)
    .flatMap((sentence) => (sentence.length > 1200 ? (sentence.match(/.{1,600}(?:\s|$)/gsu) ?? []) : [sentence]))
}

/** Whether the words of a locator stand around a sentence: all that hold a figure, and at least one; the rest may be headings. */
function speaksOf(words: readonly string[], around: string): boolean {
  if (words.length === 0) return true
  const there = words.filter((word) => saysAll(word, around))
  return there.length > 0 && words.every((word) => there.includes(word) || !/\d/.test(word))
}

/** Whether a sentence follows closely on words that stand for a heading. */
const isUnderHeading = (words: readonly string[], sentences: readonly string[], at: number): boolean =>
  words.length > 0 &&
  words.every((word) => !/\d/.test(word)) &&
  sentences.slice(Math.max(0, at - 14), at).some((sentence) => words.some((word) => saysAll(word, sentence)))

function inProse(pages: readonly Page[], locator: Locator): Located[] {
  const found: Located[] = []
  for (const page of pages) {
    const sentences = sentencesOf(page)
    for (const [at, sentence] of sentences.entries()) {
      const around = [sentences[at - 1] ?? '', sentence, sentences[at + 1] ?? ''].join(' ')
      if (speaksOf(locator.words, around) || isUnderHeading(locator.words, sentences, at))
        found.push({
          scope: sentence,
          rowText: around,
          columnText: '',
          context: page.flow,
          outer: [],
          kind: 'sentence',
        })
    }
    for (const [at, line] of page.lines.entries()) {
      const around = [page.lines[at - 1]?.text ?? '', line.text, page.lines[at + 1]?.text ?? ''].join(' ')
      if (locator.words.length > 0 && speaksOf(locator.words, around))
        found.push({
          scope: line.text,
          rowText: around,
          columnText: '',
          context: page.flow,
          outer: [],
          kind: 'sentence',
        })
    }
  }
  return found
}

/** Finds the place of a locator in a PDF. */
export async function placeInPdf(document: PdfDocument, locator: Locator): Promise<Place> {
  if (locator.pages.length === 0) return { verdict: 'not-checkable', reason: 'the locator names no page' }
  const wanted = [...new Set(eachOf(locator.pages))]
  const beyond = wanted.find((page) => page > document.pages || page < 1)
  if (beyond !== undefined)
    return { verdict: 'mismatch', reason: `there is no page ${beyond}: the document has ${document.pages}` }
  const pages = await Promise.all(wanted.map((number) => document.page(number)))
  if (pages.every(({ flow }) => flow.trim().length < 40))
    return { verdict: 'not-checkable', reason: 'the page has no text layer' }
  if (locator.row === undefined && locator.column === undefined) return inProse(pages, locator)
  const rows = pages.flatMap((page) => rowsOf(tablePart(page, locator.table), locator.row))
  if (rows.length === 0) {
    const where =
      locator.table === undefined ? `page ${wanted.join(', ')}` : `Table ${locator.table} on page ${wanted.join(', ')}`
    return { verdict: 'mismatch', reason: `no row "${short(locator.row ?? '')}" in ${where}` }
  }
  return inTable(rows, locator)
}
