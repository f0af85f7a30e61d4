import { formatNumber } from '@stack/shared/format/numbers.ts'
import type { Experts } from './architecture.ts'

/** More experts than this are a bar with a count. */
export const mostCells = 64
const cellsPerRow = 16

/** Cells of the experts of a layer, row by row; `true` is a filled one. `null` where they are drawn as a bar. */
export function expertCells({ total, active }: Experts): boolean[][] | null {
  if (total === null || total > mostCells) return null
  // Spread out, so that the filled ones do not look like the first of a row. Which ones are filled means nothing.
  const filled = new Set(
    Array.from({ length: active ?? 0 }, (_, at) => Math.floor(((at + 0.5) * total) / (active ?? 1))),
  )
  const cells = Array.from({ length: total }, (_, at) => filled.has(at))
  const rows = Math.ceil(total / cellsPerRow)
  const perRow = Math.ceil(total / rows)
  return Array.from({ length: rows }, (_, row) => cells.slice(row * perRow, (row + 1) * perRow))
}

/** "any 8 of 256 experts for each token" */
export function expertWords({ total, active }: Experts): string {
  if (total === null)
    return active === null ? 'experts: number not reported' : `${active} active of a number not reported`
  const all = `${formatNumber(total)} experts`
  return active === null ? `${all}; active ones not reported` : `any ${formatNumber(active)} of ${all} for each token`
}
