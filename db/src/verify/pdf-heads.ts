import { fitOf, isFigureCell } from './headers.ts'
import type { PageCell } from './pdf-page.ts'
import type { RowAt } from './pdf-rows.ts'
import { squeezed, tokens } from './words.ts'

/** What a line above a figure says of its column. */
export interface Head {
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
export function headsOver(row: RowAt, cell: PageCell): Head[] {
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
export function columnFit(column: string, heads: readonly Head[]): number {
  const wanted = tokens(column)
  if (wanted.length === 0) return 0
  const straight = new Set(heads.flatMap(({ over }) => tokens(over)))
  const near = new Set(heads.flatMap((head) => tokens(head.near)))
  const isExact = heads.some((head) => head.over !== '' && fitOf(column, head.over) >= 3)
  // a name may be broken over lines, even inside a word
  const stacked = squeezed(
    heads
      .map(({ over }) => over)
      .filter((over) => over !== '')
      .slice(-8)
      .toReversed()
      .join(''),
  )
  if (!isExact && squeezed(column).length >= 5 && stacked.includes(squeezed(column)))
    return stacked.startsWith(squeezed(column)) || stacked.endsWith(squeezed(column)) ? 1.5 : 1.4
  if (!wanted.every((token) => near.has(token))) return 0
  // a size tells columns of one family apart, so it counts for more
  const weigh = (some: readonly string[]) =>
    some.reduce((sum, token) => sum + (/^\d+(?:\.\d+)?[bm]$/.test(token) ? 3 : 1), 0)
  const over = weigh(wanted.filter((token) => straight.has(token)))
  if (over === 0) return 0
  return over / weigh(wanted) + (isExact ? 1 : 0)
}
