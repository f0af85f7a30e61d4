import { type ExportTable, exportWord } from '@stack/shared/sources/export.ts'
import type { SourceNumbers } from '../../sources/claim-marker.ts'
import { claimCells, type ViewCell } from '../../sources/exported-claim.ts'
import { type ExportedView, provenance } from '../../sources/exported-view.ts'
import type { Scene } from '../../ui/chart/scene.ts'
import { missingWords } from '../../ui/missing.tsx'
import type { ModelAxis } from './axes.ts'
import type { ChartedAnswer, ChartedModel } from './charted.query.ts'

/** What a chart of models shows. */
export interface ShownChart {
  title: string
  name: string
  models: readonly ChartedModel[]
  axes: readonly ModelAxis[]
  picture: () => Scene
  numbers: SourceNumbers
}

function cellOf(model: ChartedModel, axis: ModelAxis, numbers: SourceNumbers): ViewCell {
  const found = axis.valueOf(model)
  const about = axis.id.split(':')
  const head = {
    kind: axis.id.startsWith('score:') ? 'benchmark' : axis.id.endsWith('Price') ? 'price' : 'fact',
    about: about[1] ?? axis.id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    label: axis.label,
    model: model.slug,
    modelName: model.name,
    low: '',
    high: '',
    best: '',
  } as const
  if ('missing' in found)
    return {
      ...head,
      status: missingWords[found.missing],
      value: '',
      text: missingWords[found.missing],
      unit: axis.unit,
      set: '',
      ...claimCells(null, numbers),
      opens: found.opens,
    }
  return {
    ...head,
    status: found.claim.valueCount > 1 ? 'conflicting' : exportWord('REPORTED'),
    value: found.raw,
    text: found.text,
    unit: axis.unit,
    set: axis.set,
    ...claimCells(found.claim, numbers),
  }
}

/** A chart of models as it is handed out: the drawn, and those not drawn with the reason. */
export function exportedChart(shown: ShownChart, catalog: ChartedAnswer['catalog']): ExportedView {
  const { title, name, models, axes, picture, numbers } = shown
  const lines = models.map((model) => axes.map((axis) => cellOf(model, axis, numbers)))
  const table: ExportTable = {
    title,
    heads: ['Model', ...axes.map((axis) => axis.title)],
    rows: lines.map((cells, at) => [models[at]?.name ?? '', ...cells]),
  }
  return {
    name,
    title,
    cells: lines.flat(),
    tables: [table],
    answer: { models },
    sources: numbers.list,
    from: provenance(catalog),
    pictures: [{ name: 'chart', scene: picture }],
  }
}
