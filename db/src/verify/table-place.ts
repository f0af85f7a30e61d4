import type { TextDocument } from './document.ts'
import type { Grid } from './grid.ts'
import { bandAbove, bestFit, columnLabels, rowFit, rowLabels } from './grid-labels.ts'
import { isFigureCell } from './headers.ts'
import { type Located, type Place, short } from './located.ts'
import { eachOf, type Locator } from './locator.ts'
import { headingsAbove } from './passage.ts'
import { plain } from './words.ts'

/** A cell by its place in a table. */
export interface At {
  readonly grid: Grid
  readonly y: number
  readonly x: number
}

export function cellsOn(tables: readonly Grid[], lines: ReadonlySet<number>): At[] {
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
export function inTable(document: TextDocument, locator: Locator, here: readonly At[]): Place {
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

/** What the links of a row lead to, such as `Llama-3.1-8B-Instruct`. */
const linksOf = (line: string): string[] =>
  [...line.matchAll(/(?:\]\(|href=")https?:\/\/[^)"\s]*\/([^)"\s/]+)/g)].map(([, last = '']) => last)

/** Whether the document has the same heading once more, with the word of a tuned model after it: `## Pebble 3B Instruct`. */
const hasTunedTwin = (document: TextDocument, heading: string): boolean =>
  /\d/.test(heading) &&
  document
    .headings()
    .some((other) => other.startsWith(heading) && /^[-\s](?:instruct|chat|it)$/i.test(other.slice(heading.length)))

/** The columns a cell covers. */
function spanOf({ grid, y, x }: At): number[] {
  const row = grid.rows[y]!
  const columns = [x]
  for (let next = x + 1; next < row.length && row[next] === row[x]; next++) columns.push(next)
  return columns
}

export function located(document: TextDocument, at: At): Located {
  const { grid, y, x } = at
  const cell = grid.rows[y]![x]!
  const columns = spanOf(at).flatMap((column) => columnLabels(grid, y, column))
  const sizes = [
    ...new Set(grid.rows[y]!.flatMap((one) => (one && /^\d+(?:\.\d+)?\s?B$/i.test(one.text) ? [one.text] : []))),
  ]
  const isData = document.extension === 'csv' || document.extension === 'tsv'
  const headings = isData ? [] : headingsAbove(document.lines, grid.from).map(plain)
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
      ...headings,
    ].join(' | '),
    outer: [bandAbove(grid, y), ...(isData ? [] : [textAbove(document, grid), ...headings])],
    links: linksOf(document.lines[grid.rows[y]!.find((one) => one)!.line - 1] ?? ''),
    ...(headings.some((heading) => hasTunedTwin(document, heading)) ? { stage: 'base' as const } : {}),
    ...(sizes.length === 1 ? { size: sizes[0]! } : {}),
    kind: 'cell',
  }
}
