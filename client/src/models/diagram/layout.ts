import type { Architecture } from './architecture.ts'
import { expertCells } from './experts.ts'
import type { PartId } from './parts.ts'

export const width = 352
export const centre = width / 2

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface ExpertLayout {
  router: Box
  /** The shared experts, beside the routed ones; `null` where none is reported. */
  shared: Box | null
  /** Outline of the cells, or of the bar. */
  area: Box
  cells: (Box & { isActive: boolean })[]
  /** Filled part of the bar; `null` where cells are drawn or the active ones are not reported. */
  filled: Box | null
  captionY: number
}

/** Where everything stands, in pixels. */
export interface Layout {
  height: number
  /** Top of each part, where its callout begins. */
  tops: Record<PartId, number>
  embedding: Box
  layers: Box
  mixer: Box
  feedForward: Box | null
  experts: ExpertLayout | null
  output: Box
}

const boxed = (y: number, w: number, height: number): Box => ({ x: centre - w / 2, y, width: w, height })

const inner = { left: 20, right: width - 20 }
const cellGap = 4
const rowHeight = 26

function expertLayout(architecture: Architecture, top: number): (ExpertLayout & { bottom: number }) | null {
  const { experts } = architecture
  if (!experts) return null
  const router = boxed(top, 140, 34)
  const left = experts.shared > 0 ? inner.left + 84 : inner.left
  const rows = expertCells(experts)
  const count = rows?.length ?? 1
  const y = router.y + router.height + 34
  const area = { x: left, y, width: inner.right - left, height: count * rowHeight + (count - 1) * cellGap }
  const pitch = (area.width + cellGap) / Math.max(1, rows?.[0]?.length ?? 1)
  const cells = (rows ?? []).flatMap((row, line) =>
    row.map((isActive, at) => ({
      x: area.x + at * pitch,
      y: y + line * (rowHeight + cellGap),
      width: pitch - cellGap,
      height: rowHeight,
      isActive,
    })),
  )
  const share = experts.total && experts.active ? experts.active / experts.total : null
  const captionY = y + area.height + 20
  return {
    router,
    shared: experts.shared > 0 ? { x: inner.left, y, width: 68, height: area.height } : null,
    area,
    cells,
    filled: rows || share === null ? null : { ...area, width: Math.max(4, area.width * share) },
    captionY,
    bottom: captionY + 14,
  }
}

/**
 * Places the parts from top to bottom. `heights` are those of the callouts beside them, which make room between parts where they
 * need it; leave them out where the callouts stand below.
 */
export function layoutOf(architecture: Architecture, heights: Partial<Record<PartId, number>> = {}): Layout {
  const after = (top: number, drawn: number, id: PartId) => top + Math.max(drawn, (heights[id] ?? 0) - 14)
  const embedding = boxed(46, 200, 36)
  const layersTop = after(embedding.y, 36, 'embedding') + 30
  const mixer = boxed(after(layersTop, 36, 'layers') + 26, 240, 40)
  const feedTop = after(mixer.y, 40, 'mixer') + 36
  const experts = expertLayout(architecture, feedTop)
  const feedForward = architecture.hasFeedForward && !experts ? boxed(feedTop, 200, 40) : null
  const feedEnd = experts?.bottom ?? (feedForward ? feedTop + 40 : feedTop - 20)
  const layersEnd = after(feedTop, feedEnd - feedTop, 'feed') + 18
  const output = boxed(layersEnd + 34, 200, 36)
  return {
    height: after(output.y, 36, 'output') + 48,
    tops: { embedding: embedding.y, layers: layersTop, mixer: mixer.y, feed: feedTop, output: output.y },
    embedding,
    layers: { x: 0.5, y: layersTop, width: width - 1, height: layersEnd - layersTop },
    mixer,
    feedForward,
    experts,
    output,
  }
}
