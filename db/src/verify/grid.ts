import { plain } from './words.ts'

/** A cell of a table of a text document. */
export interface Cell {
  /** Without markup. */
  readonly text: string
  /** Lines of the document its text stands on, counted from 1. */
  readonly line: number
  readonly endLine: number
  /** Whether the markup says that it is a header. */
  readonly isHead: boolean
}

/** A table with spans filled in: a cell that spans three columns stands in all three. */
export interface Grid {
  readonly rows: readonly (readonly (Cell | undefined)[])[]
  readonly from: number
  readonly to: number
  /** Rows at the top that hold headers. */
  readonly headRows: number
}

const separator = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)

/** Tables of reStructuredText, drawn with `+---+` around the cells; `+===+` ends the header. */
export function drawnTables(lines: readonly string[]): Grid[] {
  const found: Grid[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!/^\s*\+(?:[-=]+\+)+\s*$/.test(lines[at] ?? '')) continue
    const rows: Cell[][] = []
    let headRows = 0
    let end = at
    while (end < lines.length && /^\s*[+|]/.test(lines[end] ?? '')) {
      const line = lines[end]!
      if (/^\s*\+(?:=+\+)+\s*$/.test(line)) headRows = rows.length
      else if (line.includes('|') && !/[+|][-=]{2,}[+|]/.test(line))
        rows.push(cellsOf(line).map((raw) => ({ text: plain(raw), line: end + 1, endLine: end + 1, isHead: false })))
      end += 1
    }
    if (rows.length > 0) found.push({ rows, from: at + 1, to: end, headRows: headRows || 1 })
    at = end
  }
  return found
}

/** Tables of Markdown, with pipes between the cells. */
export function markdownTables(lines: readonly string[]): Grid[] {
  const found: Grid[] = []
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!line.includes('|') || !line.includes('-') || !separator.test(line) || !(lines[at - 1] ?? '').includes('|'))
      continue
    const rows: Cell[][] = []
    const add = (index: number, isHead: boolean) =>
      rows.push(
        cellsOf(lines[index] ?? '').map((raw) => ({ text: plain(raw), line: index + 1, endLine: index + 1, isHead })),
      )
    add(at - 1, true)
    let end = at + 1
    while (end < lines.length && (lines[end] ?? '').includes('|')) add(end++, false)
    found.push({ rows, from: at, to: end, headRows: 1 })
    at = end
  }
  return found
}

interface Placed extends Cell {
  readonly columns: number
  readonly height: number
}

/** Lays cells out on a grid as a browser does, so that spans take their places. */
function layOut(rows: readonly (readonly Placed[])[]): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row) {
      while (grid[y]![x] !== undefined) x += 1
      for (let dy = 0; dy < Math.min(cell.height, rows.length - y); dy++)
        for (let dx = 0; dx < cell.columns; dx++) grid[y + dy]![x + dx] = cell
      x += cell.columns
    }
  }
  return grid
}

const tag = /<(\/?)(table|tr|td|th|thead|tbody)\b([^>]*)>/gi
const spanOf = (attributes: string, name: string): number => {
  const given = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)
  return Math.min(Math.max(given, 1), 200)
}

/** Tables of HTML, also those inside Markdown. A table inside a cell is read as a table of its own. */
export function htmlTables(markup: string): Grid[] {
  if (!/<table\b/i.test(markup)) return []
  // what is commented out is no cell; its line breaks stay, so that lines keep their numbers
  const text = markup.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineAt = (offset: number) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  const found: Grid[] = []
  let rows: Placed[][] = []
  let from = 0
  let open: { start: number; isHead: boolean; attributes: string } | undefined
  let isInHead = false
  const close = (end: number) => {
    if (!open) return
    const raw = text.slice(open.start, end)
    const lead = raw.length - raw.trimStart().length
    const line = lineAt(open.start + (raw.trim() === '' ? 0 : lead))
    const endLine = raw.trim() === '' ? line : lineAt(open.start + raw.trimEnd().length - 1)
    const { isHead, attributes } = open
    rows.at(-1)?.push({
      text: plain(raw),
      line,
      endLine,
      isHead,
      columns: spanOf(attributes, 'colspan'),
      height: spanOf(attributes, 'rowspan'),
    })
    open = undefined
  }
  const finish = (end: number) => {
    const filled = rows.filter((row) => row.length > 0)
    if (filled.length > 0) {
      const headRows = filled.findIndex((row) => row.some(({ isHead }) => !isHead))
      found.push({ rows: layOut(filled), from: lineAt(from), to: lineAt(end), headRows: Math.max(headRows, 0) })
    }
    rows = []
  }
  for (const match of text.matchAll(tag)) {
    const [, slash, name = '', attributes = ''] = match
    const word = name.toLowerCase()
    const after = match.index + match[0].length
    if (word === 'table') {
      close(match.index)
      if (slash) finish(match.index)
      else {
        if (rows.length > 0) finish(match.index)
        from = match.index
        isInHead = false
      }
    } else if (word === 'thead' || word === 'tbody') isInHead = word === 'thead' && !slash
    else if (word === 'tr') {
      close(match.index)
      if (!slash) rows.push([])
    } else {
      close(match.index)
      if (!slash) {
        if (rows.length === 0) rows.push([])
        open = { start: after, isHead: word === 'th' || isInHead, attributes }
      }
    }
  }
  return found
}

/** A file of values between commas or tabs, quoted as RFC 4180 says; a quoted value can run over several lines. */
export function csvTable(text: string, delimiter: string): Grid {
  const rows: Cell[][] = [[]]
  let line = 1
  let start = 1
  let value = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)!.push({ text: value.trim(), line: start, endLine: line, isHead: rows.length === 1 })
    value = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (isQuoted) {
      if (character === '"' && text[at + 1] === '"') {
        value += '"'
        at += 1
      } else if (character === '"') isQuoted = false
      else value += character
    } else if (character === '"' && value === '') isQuoted = true
    else if (character === delimiter) {
      endCell()
      start = line
    } else if (character === '\n') {
      endCell()
      rows.push([])
      start = line + 1
    } else if (character !== '\r') value += character
    if (character === '\n') line += 1
  }
  endCell()
  return { rows, from: 1, to: line, headRows: 1 }
}
