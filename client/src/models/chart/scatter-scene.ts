import { claimPanel } from '../../sources/claim-marker.ts'
import { plotScene } from '../../ui/chart/plot.ts'
import type { Scene } from '../../ui/chart/scene.ts'
import type { ModelAxis } from './axes.ts'
import type { ChartedRow } from './charted-rows.ts'

/** Of the models that are not chosen, only so many get a label. */
const mostLabels = 24

/** Two values of models against each other: the chosen in colour, the others hollow and grey. */
export function scatterScene(
  rows: readonly ChartedRow[],
  axes: { x: ModelAxis; y: ModelAxis },
  chosen: readonly string[],
  width: number,
): Scene {
  const isWide = width >= 400
  const placeOf = ({ model }: ChartedRow) => chosen.indexOf(model.slug)
  // The chosen get their labels first.
  const ordered = rows.toSorted((a, b) => Number(placeOf(b) >= 0) - Number(placeOf(a) >= 0))
  const { x, y } = axes
  return plotScene({
    title: `${y.label} against ${x.label.charAt(0).toLowerCase()}${x.label.slice(1)}, ${rows.length} models`,
    width,
    height: isWide ? Math.min(560, Math.max(360, Math.round(width * 0.55))) : 360,
    x: { scale: x.scaleOf(rows.map((row) => row.x.value)), title: x.title },
    y: { scale: y.scaleOf(rows.map((row) => row.y.value)), title: y.title },
    points: ordered.map((row, at) => {
      const place = placeOf(row)
      const isChosen = place >= 0
      return {
        id: row.model.slug,
        x: row.x.value,
        y: row.y.value,
        index: isChosen ? place : null,
        name: `${row.model.name}, ${x.label}: ${row.x.text}, ${y.label}: ${row.y.text}`,
        opens: claimPanel(row.y.claim.id),
        ...((isChosen || (isWide && at < mostLabels + chosen.length)) && {
          label: { text: row.model.name, isStrong: isChosen },
        }),
      }
    }),
  })
}
