import type { MissingReason } from '../../ui/missing.tsx'
import type { AxisValue, ModelAxis } from './axes.ts'
import type { ChartedModel } from './charted.query.ts'

type Found = Extract<AxisValue, { value: number }>

/** A model that is drawn. */
export interface ChartedRow {
  model: ChartedModel
  x: Found
  y: Found
}

/** Models that are not drawn, by the reason. */
export interface NotDrawn {
  why: string
  models: { model: ChartedModel; missing: MissingReason; opens: string }[]
}

/** Models with both values, the highest first, and the others by what they lack. */
export function chartedRows(models: readonly ChartedModel[], x: ModelAxis, y: ModelAxis) {
  const rows: ChartedRow[] = []
  const groups = new Map<string, NotDrawn>()
  for (const model of models) {
    const values = [x.valueOf(model), y.valueOf(model)] as const
    const [across, up] = values
    const lacking = values.find((value) => 'missing' in value)
    if (!lacking && 'value' in across && 'value' in up) rows.push({ model, x: across, y: up })
    else if (lacking && 'missing' in lacking) {
      const group = groups.get(lacking.why) ?? { why: lacking.why, models: [] }
      group.models.push({ model, missing: lacking.missing, opens: lacking.opens })
      groups.set(lacking.why, group)
    }
  }
  return {
    rows: rows.toSorted((a, b) => b.y.value - a.y.value || (a.model.name < b.model.name ? -1 : 1)),
    notDrawn: [...groups.values()].toSorted((a, b) => b.models.length - a.models.length),
  }
}
