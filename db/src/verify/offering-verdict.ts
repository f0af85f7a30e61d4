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
    ...part('context', record.context_tokens, /context|max_?(?:input|model|len|prompt)|window|length|tokens/, [1]),
  ]
}

/** Decides on an offering: every price and speed it states must stand on a line that names it. */
export function offeringVerdict(record: OfferingRecord, locator: Locator, places: readonly Located[]): Verdict {
  for (const { name, value, names, factors } of partsOf(record)) {
    const named = places.filter(({ scope, rowText, columnText, kind }) =>
      names.test(fold(kind === 'cell' ? `${columnText} ${rowText} ${scope}` : scope)),
    )
    if (named.length === 0) return notCheckable(`no line of the locator names the ${name}`)
    const stands = named.some(({ scope }) =>
      figuresIn(scope).some(
        (figure) =>
          isValue(figure, value) || factors.some((factor) => same(figure.digits * figure.unit * factor, value)),
      ),
    )
    const isPrinted =
      locator.printed !== undefined &&
      named.some(({ scope }) => fold(scope).includes(fold(locator.printed!))) &&
      figuresIn(locator.printed).some((figure) => isDerived(figure, value))
    if (!stands && !isPrinted)
      return mismatch(`the ${name} there is "${short(named.map(({ scope }) => scope).join(' / '), 120)}"`)
  }
  return checked
}
