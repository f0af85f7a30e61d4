import { type Cell, rangeOf } from './cell.ts'
import { candidates, inOrder, type Policy, type PolicyClaim } from './policy.ts'

/** What offerings are compared by, in the order of the rows. */
export const priceMeasures = ['INPUT_PRICE', 'OUTPUT_PRICE', 'OUTPUT_SPEED', 'FIRST_TOKEN_TIME'] as const
export type PriceMeasure = (typeof priceMeasures)[number]

interface MeasureDefinition {
  readonly label: string
  readonly unit: string
  readonly description: string
}

/** The words of each measure. */
export const priceMeasureDefinitions: Readonly<Record<PriceMeasure, MeasureDefinition>> = {
  INPUT_PRICE: {
    label: 'Input price',
    unit: 'USD per million tokens',
    description: 'US dollars for a million input tokens.',
  },
  OUTPUT_PRICE: {
    label: 'Output price',
    unit: 'USD per million tokens',
    description: 'US dollars for a million output tokens.',
  },
  OUTPUT_SPEED: {
    label: 'Output speed',
    unit: 'tokens per second',
    description: 'Output tokens a second of one stream.',
  },
  FIRST_TOKEN_TIME: {
    label: 'Time to first token',
    unit: 'milliseconds',
    description: 'Milliseconds until the first token of an answer.',
  },
}

/** The part of an offering that a comparison reads. */
export interface ComparedOffering extends PolicyClaim {
  readonly provider: string
  /** Whether the provider stands for many together, as a mean does. */
  readonly isAggregate: boolean
  readonly isFreeTier: boolean
  readonly isDisputed: boolean
  readonly figures: Readonly<Record<PriceMeasure, number | null>>
}

export interface PriceCell<Offering> extends Omit<Cell<Offering>, 'shown'> {
  /** One for each provider that states the figure, the lowest figure first. */
  readonly offerings: readonly Offering[]
}

export interface PriceRow<Offering> {
  readonly measure: PriceMeasure
  readonly cells: readonly PriceCell<Offering>[]
}

function cellOf<Offering extends ComparedOffering>(
  all: readonly Offering[],
  measure: PriceMeasure,
  policy: Policy,
): PriceCell<Offering> {
  const figure = (offering: Offering) => offering.figures[measure]!
  const stating = all.filter(({ figures }) => figures[measure] !== null)
  const comparable = stating.filter(
    (offering) => !offering.isAggregate && !offering.isFreeTier && !offering.isDisputed && !offering.isRetracted,
  )
  const byProvider = Map.groupBy(comparable, ({ provider }) => provider)
  const offerings = [...byProvider.values()]
    .flatMap((ofOne) => candidates(ofOne, policy).slice(0, 1))
    .sort((a, b) => figure(a) - figure(b) || (a.provider < b.provider ? -1 : 1))
  const range = rangeOf(offerings.map(figure))
  return {
    status: offerings.length === 0 ? 'NOT_REPORTED' : range ? 'CONFLICTING' : 'REPORTED',
    offerings,
    others: inOrder(stating).filter((offering) => !offerings.includes(offering)),
    range,
  }
}

/**
 * One row per measure, one cell per model: what each provider asks or delivers, and the range over the providers. For each
 * provider it is the report shown first of those that state this figure. Free plans, means over many providers, disputed and
 * withdrawn offerings stay among the others. Nothing is best: a low price of one provider is no merit of the model.
 *
 * @param models the offerings of each compared model, in the order of the columns
 */
export const priceRows = <Offering extends ComparedOffering>(
  models: readonly (readonly Offering[])[],
  measures: readonly PriceMeasure[],
  policy: Policy,
): PriceRow<Offering>[] =>
  measures.map((measure) => ({ measure, cells: models.map((offerings) => cellOf(offerings, measure, policy)) }))
