import {
  type ComparedOffering,
  type PriceCell,
  type PriceMeasure,
  priceMeasureDefinitions,
  priceMeasures,
} from '@stack/shared/comparisons/price-rows.ts'
import { builder } from '../builder.ts'
import { Model } from '../models/model.type.ts'
import type { Selected } from '../sql-fields/typing.ts'
import { Offering } from '../stack/offering.type.ts'
import { CellStatusEnum, cellWords, type ModelRow, RangeType } from './cell.type.ts'

/** An offering that the client may be answered with, and a rule may read. */
export type OfferingClaim = ComparedOffering & Selected<'offering'>

export const PriceMeasureEnum = builder.enumType('PriceMeasure', {
  description: 'What the offerings of models are compared by.',
  values: Object.fromEntries(
    priceMeasures.map((measure) => [measure, { description: priceMeasureDefinitions[measure].description }]),
  ) as Record<PriceMeasure, { description: string }>,
})

type PriceCellShape = PriceCell<OfferingClaim> & { model: ModelRow }

const PriceCellType = builder.objectRef<PriceCellShape>('PriceCell').implement({
  description: 'What providers ask or deliver for one model.',
  fields: (t) => ({
    model: t.field({ type: Model, description: cellWords.model, resolve: ({ model }) => model }),
    status: t.field({
      type: CellStatusEnum,
      description:
        'What the cell says: `REPORTED` for one figure, `CONFLICTING` for a range over providers, `NOT_REPORTED` for none.',
      resolve: ({ status }) => status,
    }),
    range: t.field({
      type: RangeType,
      nullable: true,
      description: 'Lowest and highest over the providers; null where they agree, or there are less than two.',
      resolve: ({ range }) => range,
    }),
    offerings: t.field({
      type: [Offering],
      description:
        'One for each provider that states the figure, the lowest figure first: the report shown first of those that state it.',
      resolve: ({ offerings }) => [...offerings],
    }),
    others: t.field({
      type: [Offering],
      description:
        'The other offerings that state the figure: earlier ones, free plans, means over many providers, disputed and withdrawn ones.',
      resolve: ({ others }) => [...others],
    }),
  }),
})

export interface PriceRowShape {
  readonly measure: PriceMeasure
  readonly cells: readonly PriceCellShape[]
}
export const PriceRowType = builder.objectRef<PriceRowShape>('PriceRow').implement({
  description: 'One price or speed over the compared models. Nothing in it is marked best.',
  fields: (t) => ({
    measure: t.field({ type: PriceMeasureEnum, description: 'Which one.', resolve: ({ measure }) => measure }),
    label: t.string({
      description: 'As it stands at the head of a row.',
      resolve: ({ measure }) => priceMeasureDefinitions[measure].label,
    }),
    unit: t.string({
      description: 'Unit of its figures.',
      resolve: ({ measure }) => priceMeasureDefinitions[measure].unit,
    }),
    cells: t.field({
      type: [PriceCellType],
      extensions: { expected: 4 },
      description: cellWords.cells,
      resolve: ({ cells }) => [...cells],
    }),
  }),
})
