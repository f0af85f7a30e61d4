import type { Cell, Grid } from './grid.ts'
import { fitOf, isFigureCell } from './headers.ts'

const headerRows = new WeakMap<Grid, readonly number[]>()

/** Rows of a table that head columns: those at its top, and those further down that hold no figure. */
export function headersOf(grid: Grid): readonly number[] {
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

export const isFullWidth = (row: readonly (Cell | undefined)[]): boolean => {
  const filled = row.filter((cell) => cell && cell.text !== '')
  return new Set(filled).size <= 1
}

/** Texts above a cell that head its column, from the top. */
export function columnLabels(grid: Grid, y: number, x: number): string[] {
  const labels: string[] = []
  for (const up of headersOf(grid)) {
    if (up >= y) break
    const text = grid.rows[up]![x]?.text
    if (text && labels.at(-1) !== text) labels.push(text)
  }
  return labels
}

/** The last line that runs over the whole table above a row: a heading inside the table. */
export function bandAbove(grid: Grid, y: number): string {
  for (let up = y - 1; up >= 0; up--) {
    const row = grid.rows[up]!
    if (row.length > 1 && isFullWidth(row)) return row.find((cell) => cell?.text)?.text ?? ''
  }
  return ''
}

/** Texts of a row that say what it is about; an empty first cell takes over from the row above. */
export function rowLabels(grid: Grid, y: number): string[] {
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

export const bestFit = (wanted: string, labels: readonly string[]): number =>
  Math.max(0, ...[...labels, labels.join(' ')].map((label) => fitOf(wanted, label)))

/** How well a row is the one a locator names: by its labels, or by a cell that is exactly the name, such as a size. */
export function rowFit(row: string, grid: Grid, y: number): number {
  const exact = grid.rows[y]!.some((cell) => cell && fitOf(row, cell.text) >= 3) ? 3 : 0
  const labels = rowLabels(grid, y)
  const whole = [...labels, ...grid.rows[y]!.map((cell) => cell?.text ?? '')].join(' ')
  return Math.max(exact, bestFit(row, labels), fitOf(row, whole) >= 1 ? 1 : 0)
}
