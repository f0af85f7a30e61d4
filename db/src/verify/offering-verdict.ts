import type { OfferingRecord } from '@stack/shared/stack/offering.record.ts'
import { figuresIn, isDerived, isValue, same } from './figures.ts'
import { type Located, short } from './located.ts'
import type { Locator } from './locator.ts'
import { fold } from './words.ts'
import { checked, mismatch, notCheckable, type Verdict } from './verdict.ts'

interface Part {
  readonly name: string
  readonly value: number
  /** What the line or label of the figure must mention. */
  readonly names: RegExp
  /** Factors from the printed figure to ours: cents, a price for one token, seconds. */
  readonly factors: readonly number[]
}

function partsOf(record: OfferingRecord): Part[] {
  const part = (name: string, value: number | undefined, names: RegExp, factors: readonly number[]): Part[] =>
    value === undefined ? [] : [{ name, value, names, factors }]
  return [
    ...part('input price', record.input_usd_per_million_tokens, /input|prompt|\bin\b/, [1, 0.01, 1e6, 1e3]),
    ...part(
      'output price',
      record.output_usd_per_million_tokens,
      /output|completion|generat|\bout\b/,
      [1, 0.01, 1e6, 1e3],
    ),
    ...part('speed', record.output_tokens_per_second, /throughput|tokens?.?(?:per|\/).?s|tok\/s|tps|speed/, [1]),
    ...part('time to first token', record.time_to_first_token_ms, /latency|first|ttft|ms\b/, [1, 1e3]),
    ...part('context', record.context_tokens, /context|max_?(?:input|model|len|prompt)|window|length/, [1]),
  ]
}

/** A part of an offering's locator with where it leads. */
export interface OfferingPlace {
  readonly locator: Locator
  readonly places: readonly Located[]
}

const textOf = ({ scope, rowText, columnText, kind }: Located): string =>
  kind === 'cell' ? `${columnText} ${rowText} ${scope}` : `${rowText} ${scope}`

/** Other fields of the record a line stands in: a price list names context and speed beside the prices. */
const fieldsOf = ({ kind, outer }: Located): string[] =>
  kind === 'field' ? outer.slice(0, 3).flatMap((level) => level.split(' | ')) : []

/** Decides on an offering: every price and speed it states must stand on a line that names it, or in a field of the same record. */
export function offeringVerdict(record: OfferingRecord, parts: readonly OfferingPlace[]): Verdict {
  for (const { name, value, names, factors } of partsOf(record)) {
    const isIt = (text: string) =>
      figuresIn(text).some(
        (figure) =>
          isValue(figure, value) || factors.some((factor) => same(figure.digits * figure.unit * factor, value)),
      )
    const named = parts.flatMap(({ locator, places }) =>
      places
        .filter((place) => names.test(fold(`${textOf(place)} ${locator.words.join(' ')}`)))
        .map((place) => ({ locator, place })),
    )
    const isThere = named.some(
      ({ locator: { printed }, place: { scope } }) =>
        isIt(scope) ||
        (printed !== undefined &&
          fold(scope).includes(fold(printed)) &&
          figuresIn(printed).some((figure) => isDerived(figure, value))),
    )
    if (isThere) continue
    const fields = parts
      .flatMap(({ places }) => places.flatMap(fieldsOf))
      .filter((field) => names.test(fold(field.split(/[:=]/)[0] ?? '')))
    if (fields.some(isIt)) continue
    const said = [...named.map(({ place }) => place.scope), ...fields].map((text) => text.trim())
    if (said.length === 0) return notCheckable(`no line of the locator names the ${name}`)
    return mismatch(`the ${name} there is "${short([...new Set(said)].join(' / '), 120)}"`)
  }
  return checked
}
