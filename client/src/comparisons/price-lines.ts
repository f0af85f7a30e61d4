import { formatDay } from '@stack/shared/format/dates.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'
import { markerOf, missingPanel, type SourceNumbers } from '../sources/claim-marker.ts'
import { isUnreleased } from './cell-shown.ts'
import type { ComparedModel, ComparedPrice } from './comparison.query.ts'
import type { SpecCell, SpecLine } from './compared-view.ts'

const kinds = [
  {
    key: 'input-price',
    label: 'Input',
    offerOf: (model: ComparedModel) => model.lowestInput,
    priceOf: (offer: ComparedPrice) => offer.inputUsdPerMillionTokens,
  },
  {
    key: 'output-price',
    label: 'Output',
    offerOf: (model: ComparedModel) => model.lowestOutput,
    priceOf: (offer: ComparedPrice) => offer.outputUsdPerMillionTokens,
  },
] as const

function cellOf(
  slug: string,
  offer: ComparedPrice | null,
  price: number | null | undefined,
  numbers: SourceNumbers,
): SpecCell {
  const plain = { conflict: null, isSame: false }
  if (!offer || typeof price !== 'number')
    return {
      ...plain,
      shown: { status: 'not-reported', opens: missingPanel(slug, 'offerings') },
      status: 'NOT_REPORTED',
      note: null,
      claim: null,
      raw: '',
    }
  return {
    ...plain,
    shown: {
      status: 'reported',
      text: formatUsd(price),
      marker: markerOf(offer, offer.id, numbers),
      reports: offer.valueCount,
      isDisputed: offer.dispute !== null,
    },
    status: 'REPORTED',
    note: `${offer.provider.name}, seen ${formatDay(offer.asOf)}`,
    claim: offer,
    raw: String(price),
  }
}

/** The lowest price of each model, with who asks it and when it was seen. Never marked best. */
export const priceLines = (
  models: readonly ComparedModel[],
  numbers: SourceNumbers,
  day: string | null = null,
): SpecLine[] =>
  kinds.map(({ key, label, offerOf, priceOf }) => ({
    key,
    label,
    description: 'The lowest undisputed price; free plans are left out.',
    unit: 'USD per million tokens',
    cells: models.map((model) => {
      const offer = offerOf(model)
      const cell = cellOf(model.slug, offer, offer && priceOf(offer), numbers)
      return !offer && isUnreleased(model, day)
        ? { ...cell, shown: { status: 'not-released' as const }, status: 'NOT_RELEASED' }
        : cell
    }),
  }))
