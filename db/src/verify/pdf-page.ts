import type { getDocumentProxy } from 'unpdf'

/** A piece of a line of a page, such as a cell of a table; coordinates in points, x to the right. */
export interface PageCell {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Its words, with where each of them stands. */
  readonly words: readonly Omit<PageCell, 'words'>[]
}

/** One line of type. */
export interface PageLine {
  /** Height above the foot of the page. */
  readonly y: number
  readonly size: number
  readonly cells: readonly PageCell[]
  readonly text: string
}

/** The text of a page in lines from top to bottom. */
export interface Page {
  readonly number: number
  readonly lines: readonly PageLine[]
  /** All text in the order of the file, which follows columns where lines run across them. */
  readonly flow: string
}

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly y: number
  readonly size: number
}

interface TextItem {
  readonly str: string
  readonly hasEOL: boolean
  readonly transform: readonly number[]
  readonly width: number
}

/** Where a piece of type stands when its line is turned to run from left to right. */
function placeOf({ transform, width }: TextItem): { x: number; y: number; size: number; width: number; turn: number } {
  const [a = 1, b = 0, , , e = 0, f = 0] = transform
  const size = Math.hypot(a, b)
  const turn = Math.round(Math.atan2(b, a) / (Math.PI / 2))
  if (turn === 1) return { x: f, y: -e, size, width, turn }
  if (turn === -1) return { x: -f, y: e, size, width, turn }
  return { x: e, y: f, size, width, turn }
}

/** Cuts pieces of type into words; where in its piece a word stands is reckoned from the number of letters before it. */
function wordsOf(items: readonly TextItem[]): Map<number, Word[]> {
  const turned = new Map<number, Word[]>()
  for (const item of items) {
    if (item.str.trim() === '') continue
    const { x, y, size, width, turn } = placeOf(item)
    const each = width / Math.max(item.str.length, 1)
    const words = turned.get(turn) ?? []
    turned.set(turn, words)
    for (const match of item.str.matchAll(/\S+/g))
      words.push({
        text: match[0],
        from: x + match.index * each,
        to: x + (match.index + match[0].length) * each,
        y,
        size: size || 10,
      })
  }
  return turned
}

const isFigure = (text: string): boolean => /^[-−–]?\d[\d,]*(?:\.\d+)?%?$/.test(text) || /^[-–—]$/.test(text)

/** Columns that are set tight: figures with decimals one after another, with or without a label before them, are cells of their own. */
function splitFigures(words: readonly Word[]): PageCell[] | undefined {
  const first = words.findLastIndex(({ text }) => !isFigure(text)) + 1
  const figures = words.slice(first)
  if (figures.length < 2 || !figures.some(({ text }) => text.includes('.'))) return undefined
  const label = words.slice(0, first)
  const cellOf = (own: readonly Word[]) => ({
    text: own.map(({ text }) => text).join(' '),
    from: own[0]!.from,
    to: own.at(-1)!.to,
    words: own,
  })
  return [...(label.length > 0 ? [cellOf(label)] : []), ...figures.map((word) => cellOf([word]))]
}

/** Two figures with a stroke between them are one cell, however wide they are set: `42.4 / 43.9`. */
function joinPairs<C extends { text: string; to: number; words: Word[] }>(cells: readonly C[]): C[] {
  const joined: C[] = []
  for (const [at, cell] of cells.entries()) {
    const last = joined.at(-1)
    const isStroke = cell.text === '/' && isFigure(last?.text ?? '') && isFigure(cells[at + 1]?.text ?? '')
    if (last && (isStroke || (last.text.endsWith(' /') && isFigure(cell.text)))) {
      last.text += ` ${cell.text}`
      last.to = cell.to
      last.words.push(...cell.words)
    } else joined.push(cell)
  }
  return joined
}

/** Joins words that stand next to each other into cells; a gap wider than half the type size parts them. */
function cellsOf(words: readonly Word[]): PageCell[] {
  const cells: { text: string; from: number; to: number; size: number; words: Word[] }[] = []
  for (const word of words.toSorted((a, b) => a.from - b.from)) {
    const last = cells.at(-1)
    const size = Math.max(word.size, last?.size ?? 0)
    const gap = word.from - (last?.to ?? 0)
    const isVersion = /^(?:\d(?:\.\d)?|\d+(?:\.\d+)?[BM])$/.test(word.text) && /\p{L}$/u.test(last?.text ?? '')
    if (last && gap < (isVersion ? 0.8 : 0.55) * size) {
      last.text += gap < 0.08 * size ? word.text : ` ${word.text}`
      last.words.push(word)
      last.to = Math.max(last.to, word.to)
      last.size = size
    } else cells.push({ text: word.text, from: word.from, to: word.to, size: word.size, words: [word] })
  }
  return joinPairs(cells).flatMap(
    ({ text, from, to, words: own }) => splitFigures(own) ?? [{ text, from, to, words: own }],
  )
}

function linesOf(words: readonly Word[]): PageLine[] {
  const rows: { y: number; size: number; words: Word[] }[] = []
  for (const word of words.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && row.y - word.y < 0.42 * Math.max(row.size, word.size)) {
      row.words.push(word)
      if (word.size > row.size) {
        row.size = word.size
        row.y = word.y
      }
    } else rows.push({ y: word.y, size: word.size, words: [word] })
  }
  return rows.map(({ y, size, words: row }) => {
    const cells = cellsOf(row)
    return { y, size, cells, text: cells.map(({ text }) => text).join(' ') }
  })
}

/** Whether the first line of a page stands apart from the text, as the title of a paper does on every page. */
const isRunningHead = ([first, second]: readonly PageLine[]): boolean =>
  first !== undefined && second !== undefined && first.y - second.y > 2.2 * first.size && first.y - second.y < 200

/** Reads one page. Type that runs up or down the page, as in a turned table, follows after what runs across it. */
export async function readPage(document: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<Page> {
  const page = await document.getPage(number)
  const content = await page.getTextContent()
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item)
  const turned = wordsOf(items)
  const lines = [0, 1, -1, 2, -2].flatMap((turn) => linesOf(turned.get(turn) ?? []))
  page.cleanup()
  if (isRunningHead(lines)) lines.shift()
  const flow = items
    .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('')
    .replaceAll(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replaceAll(/\s+/g, ' ')
  return { number, lines, flow }
}
