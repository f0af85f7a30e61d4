import type { CellStatus } from '@stack/shared/comparisons/cell.ts'
import { builder } from '../builder.ts'
import type { Model } from '../models/model.type.ts'

/** A model as a column of a comparison. */
export type ModelRow = typeof Model.$inferType

export const CellStatusEnum = builder.enumType('CellStatus', {
  description: 'What a cell of a comparison says. There is no empty cell.',
  values: {
    REPORTED: { description: 'A source states it.' },
    CONFLICTING: { description: 'Sources state different figures; all of them are in the cell, with their range.' },
    NOT_REPORTED: { description: 'No source read states it: for a memory need, an input of it.' },
    NOT_DISCLOSED: { description: 'A source says that it is withheld.' },
    NOT_APPLICABLE: { description: 'The model has no such thing.' },
    COMPUTED: { description: 'Worked out by a rule from what sources state.' },
  } satisfies Record<CellStatus, object>,
})

export interface Range {
  readonly low: number
  readonly high: number
}
export const RangeType = builder.objectRef<Range>('FigureRange').implement({
  description: 'Lowest and highest of figures that differ, in the unit of the row.',
  fields: (t) => ({
    low: t.exposeFloat('low', { description: 'Lowest.' }),
    high: t.exposeFloat('high', { description: 'Highest.' }),
  }),
})

/** Words that every kind of cell uses. */
export const cellWords = {
  model: 'The model of the column.',
  status: 'What the cell says.',
  others: 'The other reports, in the order of the written rule, withdrawn ones last.',
  range: 'Lowest and highest of the reports that differ, withdrawn ones left out; null where they agree.',
  cells: 'One for each model, in the order asked for.',
} as const
