import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react'
import { areLettersOn } from './shortcuts.ts'

const cells = (row: Element | undefined) => [...(row?.querySelectorAll<HTMLElement>(':scope > th, :scope > td') ?? [])]
const inside = 'a, button, input, select'

/** Where a key leads from a cell at `column` of `row`; `null` for keys that do not move. */
function target(
  key: string,
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): [number, number] | null {
  if (key === 'ArrowUp') return [Math.max(0, row - 1), column]
  if (key === 'ArrowDown') return [Math.min(lastRow, row + 1), column]
  if (key === 'ArrowLeft') return [row, Math.max(0, column - 1)]
  if (key === 'ArrowRight') return [row, Math.min(lastColumn, column + 1)]
  if (key === 'Home') return [row, 0]
  if (key === 'End') return [row, lastColumn]
  return null
}

/**
 * Makes a table one tab stop in which arrows move from cell to cell. Enter presses the first control of a cell, Space its
 * row's checkbox, `s` in a head sorts by its column, Alt with an arrow moves it, Esc leaves the grid. Controls inside stay clickable. Set by hand on the rendered table, because any
 * column may render any control.
 */
export function useGridKeys(
  table: RefObject<HTMLTableElement | null>,
  isOn: boolean,
  onMoveColumn?: (column: number, by: 1 | -1) => void,
) {
  useLayoutEffect(() => {
    if (!isOn || !table.current) return
    const all = table.current.querySelectorAll<HTMLElement>('th, td')
    const current = table.current.querySelector<HTMLElement>('[tabindex="0"]:is(th, td)') ?? all[0]
    for (const cell of all) cell.tabIndex = cell === current ? 0 : -1
    for (const control of table.current.querySelectorAll<HTMLElement>(inside)) control.tabIndex = -1
  })
  if (!isOn) return {}
  return { role: 'grid', onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => move(event, onMoveColumn) }
}

const sideways: Record<string, 1 | -1> = { ArrowLeft: -1, ArrowRight: 1 }

/** Moves the column of a head, as far as it may be moved, and keeps the focus on it. */
function moveColumn(cell: HTMLTableCellElement, by: 1 | -1, onMoveColumn: (column: number, by: 1 | -1) => void): void {
  const { cellIndex, parentElement, textContent: head } = cell
  onMoveColumn(cellIndex, by)
  requestAnimationFrame(() => {
    const moved = cells(parentElement ?? undefined).find(({ textContent }) => textContent === head) ?? cell
    cell.tabIndex = -1
    moved.tabIndex = 0
    moved.focus()
  })
}

function move(event: KeyboardEvent<HTMLTableElement>, onMoveColumn?: (column: number, by: 1 | -1) => void): void {
  const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('th, td')
  if (!cell || event.ctrlKey || event.metaKey) return
  const isHead = cell.matches('thead *')
  if (event.altKey) {
    const by = sideways[event.key]
    if (!by || !isHead || !onMoveColumn) return
    event.preventDefault()
    moveColumn(cell, by, onMoveColumn)
    return
  }
  if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return
  const row = cell.parentElement as HTMLTableRowElement
  if (event.key === 'Escape') {
    ;(document.activeElement as HTMLElement | null)?.blur()
    return
  }
  if (event.key === 'Enter' && event.target === cell) {
    cell.querySelector<HTMLElement>(inside)?.click()
  } else if (event.key === 's' && isHead && areLettersOn()) {
    cell.querySelector<HTMLElement>('.sort')?.click()
  } else if (event.key === ' ' && event.target === cell) {
    row.querySelector<HTMLElement>('input[type=checkbox]')?.click()
  } else {
    const rows = [...event.currentTarget.rows]
    const to = target(event.key, rows.indexOf(row), cells(row).indexOf(cell), rows.length - 1, cells(row).length - 1)
    const next = to && (cells(rows[to[0]])[to[1]] ?? cells(rows[to[0]]).at(-1))
    if (!next) return
    cell.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }
  event.preventDefault()
}
