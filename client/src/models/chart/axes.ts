import { dayToTime, formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatParameters } from '@stack/shared/format/parameters.ts'
import { formatScore } from '@stack/shared/format/scores.ts'
import { formatTokensShort } from '@stack/shared/format/tokens.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'
import { missingPanel } from '../../sources/claim-marker.ts'
import type { ExportedClaim } from '../../sources/exported-claim.ts'
import { linearScale, logScale, type Scale, timeScale } from '../../ui/chart/scale.ts'
import { type MissingReason, missingWords } from '../../ui/missing.tsx'
import { factNameOf, headingOf } from '../list/list-columns.ts'
import { type AxisColumn, isAxisColumn } from '../list/list-sort.ts'
import type { AxisScores, ChartedModel } from './charted.query.ts'

/** What an axis finds in a model: a figure with its claim, or why there is none. */
export type AxisValue =
  | { value: number; text: string; raw: string; claim: ExportedClaim }
  | { missing: MissingReason; why: string; opens: string }

/** One axis of a chart of models. */
export interface ModelAxis {
  /** As the address writes it. */
  id: string
  label: string
  /** With unit: "Output price, lowest, $ per million tokens". */
  title: string
  unit: string
  valueOf: (model: ChartedModel) => AxisValue
  scaleOf: (values: readonly number[]) => Scale
  /** The settings set of a score. */
  set: string
  /** What has to be said of it, such as that a set holds more than is drawn. */
  note: string
}

/** What an address says of an axis: a column, or a benchmark with a settings set. */
export type AxisChoice = { column: AxisColumn } | { benchmark: string; set: string | null }

export function axisChoice(id: string): AxisChoice {
  if (isAxisColumn(id)) return { column: id }
  const [, benchmark = '', set = null] = id.split(':')
  return { benchmark, set }
}

const units: Partial<Record<AxisColumn, string>> = {
  totalParameters: 'parameters',
  activeParameters: 'parameters per token',
  contextTokens: 'tokens',
  maxOutputTokens: 'tokens',
  pretrainingTokens: 'tokens',
  trainingGpuHours: 'GPU hours',
  inputPrice: '$ per million tokens',
  outputPrice: '$ per million tokens',
}

/** Prices, parameters and contexts span powers of ten; nothing else is drawn on a logarithmic axis. */
const logarithmic: readonly AxisColumn[] = [
  'totalParameters',
  'activeParameters',
  'contextTokens',
  'maxOutputTokens',
  'inputPrice',
  'outputPrice',
]

const tickText = (column: AxisColumn, value: number): string => {
  if (column === 'totalParameters' || column === 'activeParameters') return formatParameters(value)
  if (column === 'inputPrice' || column === 'outputPrice') return formatUsd(value)
  return units[column] === 'tokens' ? formatTokensShort(value) : formatNumber(value)
}

const absent = (label: string, missing: MissingReason, opens: string): AxisValue => ({
  missing,
  why: `${label} ${missingWords[missing]}`,
  opens,
})

const stateWords = {
  NOT_DISCLOSED: 'not-disclosed',
  NOT_APPLICABLE: 'not-applicable',
  REPORTED: 'not-reported',
} as const

const pricesOf = { inputPrice: 'inputUsdPerMillionTokens', outputPrice: 'outputUsdPerMillionTokens' } as const

function columnValue(column: AxisColumn, label: string, model: ChartedModel): AxisValue {
  if (column === 'inputPrice' || column === 'outputPrice') {
    const offering = model[column]
    const usd = offering?.[pricesOf[column]] ?? null
    if (!offering || usd === null) return absent(label, 'not-reported', missingPanel(model.slug, 'offerings'))
    return { value: usd, text: formatUsd(usd), raw: String(usd), claim: offering }
  }
  const fact = model.facts[column]
  const opens = missingPanel(model.slug, factNameOf(column))
  if (!fact) return absent(label, 'not-reported', opens)
  const { value } = fact
  if (value === null) return absent(label, stateWords[fact.state], opens)
  if (typeof value === 'string')
    return { value: dayToTime(value), text: formatDay(value), raw: formatDay(value), claim: fact }
  return { value, text: headingOf(column).number?.(value) ?? String(value), raw: String(value), claim: fact }
}

/** The axis of a column of the list. */
export function columnAxis(column: AxisColumn): ModelAxis {
  const { label } = headingOf(column)
  const unit = units[column] ?? ''
  const tick = (value: number) => tickText(column, value)
  return {
    id: column,
    label,
    unit,
    title: unit === '' || label.toLowerCase().includes('parameters') ? label : `${label}, ${unit}`,
    set: '',
    note: '',
    valueOf: (model) => columnValue(column, label, model),
    scaleOf: (values) => {
      if (column === 'releasedOn') return timeScale(values)
      return logarithmic.includes(column) ? logScale(values, tick) : linearScale(values, tick)
    },
  }
}

/** The axis of a benchmark: the scores of one settings set, because no others can be ranked with them. */
export function scoreAxis(id: string, benchmark: AxisScores | null | undefined, slug: string): ModelAxis {
  const set = benchmark?.comparabilitySets.nodes[0]
  const scores = new Map(set?.scores.nodes.map((score) => [score.model.slug, score]))
  const at = benchmark?.allSets.nodes.findIndex(({ key }) => key === set?.key) ?? -1
  const name = benchmark?.name ?? slug
  const which = at === -1 ? '' : `, set ${setLetter(at)}`
  const metric = benchmark ? `${benchmark.metric}${benchmark.unit === 'PERCENT' ? ', %' : ''}` : ''
  const size = set?.size ?? 0
  return {
    id,
    label: `${name}${which}`,
    unit: metric,
    title: metric === '' ? name : `${name}, ${metric}${which}`,
    set: set?.key ?? '',
    note: size > scores.size ? `Of set ${setLetter(at)} the best ${scores.size} of ${size} scores are asked for.` : '',
    valueOf: (model) => {
      const score = scores.get(model.slug)
      if (!score || score.retraction)
        return {
          missing: 'not-reported',
          why: set ? `no ${name} score in this settings set` : `no settings set on ${name}`,
          opens: missingPanel(model.slug, benchmark?.slug ?? slug),
        }
      return { value: score.value, text: formatScore(score.printed), raw: score.printed, claim: score }
    },
    scaleOf: (values) => linearScale(values, formatNumber, benchmark ?? undefined),
  }
}

/** A to Z, then AA: the same letters as on the page of the benchmark. */
const setLetter = (at: number): string =>
  (at >= 26 ? setLetter(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (Math.max(0, at) % 26))
