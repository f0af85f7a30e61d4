import { formatNumber } from '@stack/shared/format/numbers.ts'

const unitWords = { PERCENT: '%', POINTS: 'points', RATING: 'rating', RATIO: 'share' } as const

interface Metric {
  metric: string
  unit: keyof typeof unitWords
  min: number
  max: number | null
}

/** "pass@1, %" */
export const metricWords = ({ metric, unit }: Metric): string => `${metric}, ${unitWords[unit]}`

/** "0 to 100", or "from 0, open above" where the scale has no end. */
export const rangeWords = ({ min, max }: Metric): string =>
  max === null ? `from ${formatNumber(min)}, open above` : `${formatNumber(min)} to ${formatNumber(max)}`
