import type { TextDocument } from './document.ts'
import type { Cell, Grid } from './grid.ts'
import { fitOf, isFigureCell } from './headers.ts'
import { type Located, type Place, short } from './located.ts'
import { eachOf, type Locator } from './locator.ts'
import { headingsAbove } from './passage.ts'
import { plain } from './words.ts'

const headerRows = new WeakMap<Grid, readonly number[]>()

/** Rows of a table that head columns: those at its top, and those further down that hold no figure. */
function headersOf(grid: Grid): readonly number[] {
  const known = headerRows.get(grid)
  if (known) return known
  const rows = grid.rows.flatMap((row, y) =>
    y < Math.max(grid.headRows, 1) || (!row.some((cell) => cell && isFigureCell(cell.text)) && !isFullWidth(row))
      ? [y]
      : [],
  )
  headerRows.set(grid, rows)
  return rows
}

const isFullWidth = (row: readonly (Cell | undefined)[]): boolean => {
  const filled = row.filter((cell) => cell && cell.text !== '')
  return new Set(filled).size <= 1
}

/** Texts above a cell that head its column, from the top. */
function columnLabels(grid: Grid, y: number, x: number): string[] {
  const labels: string[] = []
  for (const up of headersOf(grid)) {
    if (up >= y) break
    const text = grid.rows[up]![x]?.text
    if (text && labels.at(-1) !== text) labels.push(text)
  }
  return labels
}

/** The last line that runs over the whole table above a row: a heading inside the table. */
function bandAbove(grid: Grid, y: number): string {
  for (let up = y - 1; up >= 0; up--) {
    const row = grid.rows[up]!
    if (row.length > 1 && isFullWidth(row)) return row.find((cell) => cell?.text)?.text ?? ''
  }
  return ''
}

/** Texts of a row that say what it is about; an empty first cell takes over from the row above. */
function rowLabels(grid: Grid, y: number): string[] {
  const labels: string[] = []
  const row = grid.rows[y]!
  for (const [x, cell] of row.entries()) {
    if (cell && cell.text !== '' && (!isFigureCell(cell.text) || x === 0)) {
      if (!labels.includes(cell.text)) labels.push(cell.text)
    } else if (!cell || cell.text === '')
      for (let up = y - 1; up >= Math.max(grid.headRows, 0); up--) {
        const above = grid.rows[up]![x]?.text
        if (!above) continue
        if (x === 0 || !isFigureCell(above)) labels.push(above)
        break
      }
  }
  return labels
}

const bestFit = (wanted: string, labels: readonly string[]): number =>
  Math.max(0, ...[...labels, labels.join(' ')].map((label) => fitOf(wanted, label)))

/** How well a row is the one a locator names: by its labels, or by a cell that is exactly the name, such as a size. */
function rowFit(row: string, grid: Grid, y: number): number {
  const exact = grid.rows[y]!.some((cell) => cell && fitOf(row, cell.text) >= 3) ? 3 : 0
  const labels = rowLabels(grid, y)
  const whole = [...labels, ...grid.rows[y]!.map((cell) => cell?.text ?? '')].join(' ')
  return Math.max(exact, bestFit(row, labels), fitOf(row, whole) >= 1 ? 1 : 0)
}

interface At {
  readonly grid: Grid
  readonly y: number
  readonly x: number
}

function cellsOn(tables: readonly Grid[], lines: ReadonlySet<number>): At[] {
  const first = Math.min(...lines)
  const last = Math.max(...lines)
  return tables
    .filter(({ from, to }) => from <= last && to >= first)
    .flatMap((grid) =>
      grid.rows.flatMap((row, y) =>
        row.flatMap((cell, x) => {
          if (!cell || (x > 0 && row[x - 1] === cell)) return []
          for (let line = cell.line; line <= cell.endLine; line++) if (lines.has(line)) return [{ grid, y, x }]
          return []
        }),
      ),
    )
}

/** Cells of a table that a locator with a row or a column names. */
function inTable(document: TextDocument, locator: Locator, here: readonly At[]): Place {
  let cells = here
  const lines = `line ${eachOf(locator.lines).join(', ')}`
  if (locator.row !== undefined) {
    const { row } = locator
    const fitting = cells.map((at) => ({ at, fit: rowFit(row, at.grid, at.y) }))
    const best = Math.max(0, ...fitting.map(({ fit }) => fit))
    if (best === 0) {
      const labels = [...new Set(cells.flatMap(({ grid, y }) => rowLabels(grid, y)))]
      return {
        verdict: 'mismatch',
        reason: `${lines} is no row "${short(row)}": it reads "${short(labels.join(' | '))}"`,
      }
    }
    const grid = cells[0]!.grid
    const elsewhere = grid.rows.findIndex(
      (_, y) =>
        rowFit(row, grid, y) > best &&
        grid.rows[y]!.some((cell) => cell && isFigureCell(cell.text)) &&
        !cells.some((at) => at.grid === grid && at.y === y),
    )
    if (elsewhere >= 0 && best < 3)
      return {
        verdict: 'mismatch',
        reason: `row "${short(row)}" is not on ${lines} but on line ${grid.rows[elsewhere]![0]?.line ?? '?'}`,
      }
    cells = fitting.filter(({ fit }) => fit === best).map(({ at }) => at)
    // a line may hold only one cell of a row: the whole row is looked through when no column is named
  }
  if (locator.column !== undefined) {
    const { column } = locator
    const rows = new Map(cells.map((at) => [`${at.grid.from} ${at.y}`, at]))
    const whole = [...rows.values()].flatMap(({ grid, y }) =>
      grid.rows[y]!.flatMap((cell, x) => (cell && (x === 0 || grid.rows[y]![x - 1] !== cell) ? [{ grid, y, x }] : [])),
    )
    const fitting = whole.map((at) => ({
      at,
      fit: Math.max(...spanOf(at).map((x) => bestFit(column, columnLabels(at.grid, at.y, x)))),
    }))
    const best = Math.max(0, ...fitting.map(({ fit }) => fit))
    if (best === 0) {
      const labels = [...new Set(whole.map(({ grid, y, x }) => columnLabels(grid, y, x).join(' ')))].filter(
        (label) => label !== '',
      )
      return {
        verdict: 'mismatch',
        reason: `no column "${short(column)}" over ${lines}: there are "${short(labels.join(' | '), 160)}"`,
      }
    }
    const named = fitting.filter(({ fit }) => fit === best).map(({ at }) => at)
    const onLine = named.filter((at) => cells.some(({ grid, y, x }) => grid === at.grid && y === at.y && x === at.x))
    if (onLine.length === 0) {
      const cell = named[0]!.grid.rows[named[0]!.y]![named[0]!.x]
      return {
        verdict: 'mismatch',
        reason: `column "${short(column)}" of that row is on line ${cell?.line ?? '?'} and reads "${short(cell?.text ?? '')}"`,
      }
    }
    cells = onLine
  }
  return cells.map((at) => located(document, at))
}

/** The lines of text that lead up to a table. */
function textAbove({ lines }: TextDocument, grid: Grid): string {
  const above: string[] = []
  for (let up = grid.from - 2; up >= 0 && up > grid.from - 14 && above.length < 4; up--) {
    const line = lines[up] ?? ''
    if (/^\s*#|^\s*\|/.test(line)) break
    if (line.trim() !== '') above.unshift(plain(line))
  }
  return above.join(' ')
}

/** The columns a cell covers. */
function spanOf({ grid, y, x }: At): number[] {
  const row = grid.rows[y]!
  const columns = [x]
  for (let next = x + 1; next < row.length && row[next] === row[x]; next++) columns.push(next)
  return columns
}

function located(document: TextDocument, at: At): Located {
  const { grid, y, x } = at
  const cell = grid.rows[y]![x]!
  const columns = spanOf(at).flatMap((column) => columnLabels(grid, y, column))
  const isData = document.extension === 'csv' || document.extension === 'tsv'
  return {
    scope: cell.text,
    rowText: rowLabels(grid, y)
      .map((text) => short(text, 300))
      .join(' | '),
    columnText: [...new Set(columns)].join(' | '),
    context: [
      document.lines[cell.line - 1] ?? '',
      bandAbove(grid, y),
      ...grid.rows[y]!.map((one) => one?.text ?? ''),
      ...(isData ? [] : headingsAbove(document.lines, grid.from)),
    ].join(' | '),
    outer: [
      bandAbove(grid, y),
      ...(isData ? [] : [textAbove(document, grid), ...headingsAbove(document.lines, grid.from).map(plain)]),
    ],
    kind: 'cell',
  }
}

const isNested = (extension: string) =>
  ['json', 'yaml', 'yml', 'py', 'ts', 'js', 'sh', 'toml', 'jsonl'].includes(extension)

function onLines(document: TextDocument, wanted: readonly number[]): Located[] {
  return wanted.map((number) => {
    const line = document.lines[number - 1] ?? ''
    if (!isNested(document.extension))
      return {
        scope: plain(line),
        rowText: plain(line),
        columnText: '',
        context: [line, ...headingsAbove(document.lines, number).map(plain)].join(' | '),
        outer: headingsAbove(document.lines, number).map(plain),
        kind: 'line' as const,
      }
    const levels = document
      .outline()
      .fieldsAround(number)
      .map((level) => level.join(' | '))
    const section =
      document.extension === 'toml'
        ? (document.lines.slice(0, number).findLast((text) => text.startsWith('[')) ?? '')
        : ''
    return {
      scope: line.trim(),
      rowText: [line.trim(), ...document.outline().openersOf(number).slice(0, 2)].join(' | '),
      columnText: '',
      context: [section, ...levels].join(' | '),
      outer: [...levels, section],
      kind: 'field' as const,
    }
  })
}

/** Finds the place of a locator in a text. */
export function placeInText(document: TextDocument, locator: Locator): Place {
  if (locator.lines.length === 0) return { verdict: 'not-checkable', reason: 'the locator names no line' }
  const wanted = [...new Set(eachOf(locator.lines))]
  const beyond = wanted.find((line) => line > document.lines.length || line < 1)
  if (beyond !== undefined)
    return { verdict: 'mismatch', reason: `there is no line ${beyond}: the document has ${document.lines.length}` }
  if (wanted.every((line) => document.lines[line - 1]!.trim() === ''))
    return { verdict: 'mismatch', reason: `line ${wanted.join(', ')} is empty` }
  const cells = cellsOn(document.tables(), new Set(wanted))
  if (locator.row !== undefined || locator.column !== undefined) {
    if (cells.length === 0)
      return {
        verdict: 'mismatch',
        reason: `line ${wanted.join(', ')} is in no table: it reads "${short(document.lines[wanted[0]! - 1]!)}"`,
      }
    return inTable(document, locator, cells)
  }
  if (cells.length > 0) return [...cells.map((at) => located(document, at)), ...onLines(document, wanted)]
  return onLines(document, wanted)
}
