import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatRange } from '@stack/shared/format/numbers.ts'
import { formatParameters } from '@stack/shared/format/parameters.ts'
import { formatTokens, formatTokensShort } from '@stack/shared/format/tokens.ts'

interface Definition {
  /** As the API names it: `TOTAL_PARAMETERS`. */
  name: string
  unit: string | null
}

/** The value of a claim; which field is filled depends on the fact. */
interface Stated {
  numberValue: number | null
  textValue: string | null
  listValue: readonly string[] | null
  dateValue: string | null
  qualifier: 'ABOUT' | 'AT_LEAST' | 'UP_TO' | null
}

const hedges = { ABOUT: 'about ', AT_LEAST: 'at least ', UP_TO: 'up to ' } as const

const choiceWords: Record<string, string> = {
  moe: 'mixture of experts',
  ssm: 'state-space',
  'hybrid-moe': 'hybrid with experts',
  mha: 'multi-head',
  mqa: 'multi-query',
  gqa: 'grouped-query',
  mla: 'multi-head latent',
}

/** 3.8e25 as people write it: "3.8 × 10²⁵". */
function formatPower(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e+')
  const raised = exponent.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
  return `${Number(mantissa)} × 10${raised}`
}

/** A number of a fact in the form its unit is written in. */
export function figureText(value: number, { unit, name }: Definition): string {
  if (unit === 'parameters') return formatParameters(value)
  if (name === 'PRETRAINING_TOKENS') return formatTokensShort(value)
  if (unit === 'tokens') return formatTokens(value)
  if (unit === 'FLOP') return formatPower(value)
  if (unit === 'tonnes CO2eq') return `${formatNumber(value)} t`
  return formatNumber(value)
}

/** The value of a claim as it stands in a cell; null when the claim states none. */
export function factText(stated: Stated, definition: Definition): string | null {
  const { numberValue, textValue, listValue, dateValue, qualifier } = stated
  const hedge = qualifier ? hedges[qualifier] : ''
  if (numberValue !== null) return hedge + figureText(numberValue, definition)
  if (dateValue !== null) return formatDay(dateValue)
  if (listValue !== null) return listValue.join(', ')
  return textValue === null ? null : (choiceWords[textValue] ?? textValue)
}

/** The value as a program reads it: whole numbers, ISO days, the catalogue's own words. */
export const rawFact = ({ numberValue, textValue, listValue, dateValue }: Stated): string =>
  String(numberValue ?? textValue ?? dateValue ?? listValue?.join('; ') ?? '')

/** "116.8B to 117B" where sources state figures that differ; null otherwise. */
export function factRange(range: { low: number; high: number } | null, definition: Definition): string | null {
  if (!range) return null
  const text = (value: number) => figureText(value, definition)
  const exact = (value: number) =>
    definition.unit === 'parameters' ? `${formatNumber(value / 1e9)}B` : formatNumber(value)
  return formatRange(range.low, range.high, text(range.low) === text(range.high) ? exact : text)
}

/** A fact's name in addresses: `TOTAL_PARAMETERS` is `total-parameters`. */
export const factSlug = (name: string): string => name.toLowerCase().replaceAll('_', '-')
