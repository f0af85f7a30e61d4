import { bestOfWords } from '@stack/shared/comparisons/export.ts'
import { type CitedSource, type ExportCell, exportWord } from '@stack/shared/sources/export.ts'
import { formatGigabytes } from '@stack/shared/format/memory.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import type { ExportedComparison, FactShown, OfferingShown, ScoreShown } from './export-question.ts'

type Claim = FactShown | ScoreShown | OfferingShown

/** Numbers sources in the order in which cells cite them. */
function numbering() {
  const cited = new Map<string, CitedSource>()
  const numberOf = (source: Claim['source']) => {
    const known = cited.get(source.slug)
    if (known) return known.number
    const number = cited.size + 1
    cited.set(source.slug, { number, source })
    return number
  }
  return { numberOf, list: () => [...cited.values()] }
}

const figures = {
  INPUT_PRICE: 'inputUsdPerMillionTokens',
  OUTPUT_PRICE: 'outputUsdPerMillionTokens',
  OUTPUT_SPEED: 'outputTokensPerSecond',
  FIRST_TOKEN_TIME: 'timeToFirstTokenMs',
} as const

const factValue = ({ numberValue, textValue, listValue, dateValue }: FactShown) =>
  String(numberValue ?? textValue ?? listValue?.join('; ') ?? dateValue ?? '')

/** Every cell of a comparison in the order of its rows, and the sources that they cite by number. */
export function exportedCells({ models, facts, prices, memory, benchmarks }: ExportedComparison): {
  cells: ExportCell[]
  sources: CitedSource[]
} {
  const { numberOf, list } = numbering()

  const cell = (
    at: number,
    row: Pick<ExportCell, 'kind' | 'about' | 'label' | 'unit'>,
    { status, range }: { readonly status: string; readonly range: { low: number; high: number } | null },
    claim: Claim | null | undefined,
    said: Partial<ExportCell>,
  ): ExportCell => ({
    ...row,
    model: models[at]!.slug,
    modelName: models[at]!.name,
    status: exportWord(status),
    value: '',
    text: exportWord(status),
    low: String(range?.low ?? ''),
    high: String(range?.high ?? ''),
    set: '',
    best: '',
    isDisputed: Boolean(claim?.dispute),
    isWithdrawn: Boolean(claim?.retraction),
    asOf: claim?.asOf ?? '',
    source: claim
      ? {
          title: claim.source.title,
          url: claim.source.url,
          number: numberOf(claim.source),
          locator: claim.locator,
          check: exportWord(claim.check.status),
        }
      : null,
    ...said,
  })

  const cells = [
    ...facts.flatMap(({ fact: { name, label, unit }, cells: row }) =>
      row.map((one, at) => {
        const stated = one.fact?.printed ? { value: factValue(one.fact), text: one.fact.printed } : {}
        const head = { kind: 'fact', about: name.toLowerCase().replaceAll('_', '-'), label, unit: unit ?? '' } as const
        return cell(at, head, one, one.fact, stated)
      }),
    ),
    ...prices.flatMap(({ measure, label, unit, cells: row }) =>
      row.map((one, at) => {
        const [lowest] = one.offerings
        const value = lowest ? String(lowest[figures[measure]]) : ''
        const head = { kind: 'price', about: measure.toLowerCase().replaceAll('_', '-'), label, unit } as const
        return cell(at, head, one, lowest, lowest ? { value, text: `${value}, ${lowest.provider.name}` } : {})
      }),
    ),
    ...memory.flatMap(({ contextTokens, quantization, cells: row }) =>
      row.map(({ status, need: { totalBytes: bytes } }, at) => {
        const label = `Memory, ${quantization.name}, ${formatTokens(contextTokens)} tokens`
        const head = { kind: 'memory', about: `memory-${quantization.slug}`, label, unit: 'bytes' } as const
        const computed = bytes === null ? {} : { value: String(bytes), text: formatGigabytes(bytes) }
        return cell(at, head, { status, range: null }, null, computed)
      }),
    ),
    ...benchmarks.flatMap(({ benchmark: { slug, name, unit }, setKey, bestOf, cells: row }) => {
      const isShared = row.filter(({ isBest }) => isBest).length > 1
      return row.map((one, at) => {
        const head = { kind: 'benchmark', about: slug, label: name, unit: exportWord(unit) } as const
        return cell(at, head, one, one.score, {
          ...(one.score ? { value: String(one.score.value), text: one.score.printed } : {}),
          set: one.isInSet ? (setKey ?? '') : '',
          best: one.isBest ? bestOfWords(isShared, bestOf) : '',
        })
      })
    }),
  ]
  return { cells, sources: list() }
}
