import type { Layout } from './lineage-layout.ts'

export const nodeWidth = 190
export const nodeHeight = 46
/** Room for the word at an edge. */
export const gap = 128
const rowHeight = 68
const headHeight = 30

export const columnLeft = (column: number) => 4 + column * (nodeWidth + gap)
export const rowTop = (row: number) => headHeight + row * rowHeight
export const rowMiddle = (row: number) => rowTop(row) + nodeHeight / 2

/** Width and height of the whole graph in pixels. */
export const size = ({ columns, rows }: Pick<Layout, 'columns' | 'rows'>) => ({
  width: columnLeft(columns) - gap + 4,
  height: rowTop(rows) - rowHeight + nodeHeight + 12,
})

/** A long name cut in the middle, so that its ending stays. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text
  const start = Math.ceil((most - 1) / 2)
  return `${text.slice(0, start).trimEnd()}…${text.slice(text.length - (most - 1 - start)).trimStart()}`
}
