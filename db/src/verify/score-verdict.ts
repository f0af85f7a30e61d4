import type { ScoreRecord } from '@stack/shared/benchmarks/score.record.ts'
import type { Located } from './located.ts'
import type { Locator } from './locator.ts'
import { benchmarkNaming } from './benchmark-naming.ts'
import { modelNaming, recordNaming } from './model-naming.ts'
import type { Named, Names } from './naming.ts'
import { numberVerdict } from './number-verdict.ts'
import { checked, mismatch, notCheckable, type Verdict } from './verdict.ts'

/** A score with what it takes to decide on it. */
export interface ScoreClaim {
  readonly model: string
  readonly record: ScoreRecord
  /** Title and path of the document: a leaderboard of one benchmark, or a card of one model, names it nowhere else. */
  readonly about: string
}

type Look = (text: string) => Named

/** Whether one of several labels names the thing; one that names another speaks against only when none names it. */
function anyNaming(look: Look, labels: readonly string[]): Named {
  const found = labels.map(look)
  return (
    found.find(({ naming }) => naming === 'ours') ??
    found.find(({ naming }) => naming === 'wider') ??
    found.find(({ naming }) => naming === 'another') ?? { naming: 'nobody' }
  )
}

/** Decides on one place where the figure stands. */
function namesVerdict(names: Names, { model, record, about }: ScoreClaim, locator: Locator, place: Located): Verdict {
  const ofBenchmark: Look = (text) => benchmarkNaming(names, record.benchmark, text)
  const ofModel: Look = (text) => modelNaming(names, model, text)
  const labels =
    place.kind === 'cell'
      ? [
          ...(locator.row === undefined ? place.rowText.split(' | ').slice(0, 4) : [locator.row]),
          locator.column ?? place.columnText,
        ]
      : [...locator.words, locator.entry ?? '', place.scope]
  const outward = [...place.outer, about]
  const isPlaced = place.kind === 'cell' && locator.row !== undefined && locator.column !== undefined
  const isOurs = (look: Look, texts: readonly string[]) => texts.some((text) => look(text).naming === 'ours')

  const benchmark = anyNaming(ofBenchmark, labels)
  const around = place.outer.filter((text) => text.length < 400).join(' ')
  const isBenchmarkOurs =
    benchmark.naming === 'ours' ||
    isOurs(ofBenchmark, [
      ...place.rowText.split(' | '),
      place.columnText,
      ...locator.words,
      record.version ?? '',
      ...outward,
      // a heading and a row may name it together: `Multilingual`, `MMLU`
      `${place.rowText} ${around}`,
      `${place.columnText} ${around}`,
    ])
  if (!isBenchmarkOurs) {
    if (benchmark.naming === 'wider') return notCheckable(`the place says ${benchmark.other ?? 'less'} and not which`)
    if (benchmark.naming === 'another') return mismatch(`the place names ${benchmark.other ?? 'another benchmark'}`)
    return notCheckable('the figure stands there, but nothing names the benchmark')
  }

  // the label that names the benchmark is not asked for the model: `RULER @ 1M` is no model of a million
  const others = isPlaced ? labels.filter((label) => ofBenchmark(label).naming !== 'ours') : labels
  const whose = anyNaming(ofModel, others.length > 0 ? others : labels)
  if (whose.naming === 'ours') return checked
  if (whose.naming === 'another') return mismatch(`the place names ${whose.other ?? 'another model'}`)
  if (place.kind === 'field') {
    const records = place.outer.map((fields) => recordNaming(names, model, fields))
    const nearest = records.find(({ naming }) => naming !== 'nobody')
    if (nearest)
      return nearest.naming === 'ours'
        ? checked
        : mismatch(`the record around it names ${nearest.other ?? 'another model'}`)
  }
  if (isOurs(ofModel, outward)) return checked
  return notCheckable('the figure stands there, but nothing names the model')
}

/** Decides on a score: the figure, and that row, column or record name the model and the benchmark. */
export function scoreVerdict(names: Names, claim: ScoreClaim, locator: Locator, places: readonly Located[]): Verdict {
  const { record } = claim
  const benchmark = names.catalog.benchmarks.get(record.benchmark)
  const isShare = benchmark?.unit === 'percent'
  const printed = record.quote ?? locator.printed
  const looked = printed === undefined ? locator : { ...locator, printed }
  const decide = (place: Located) =>
    numberVerdict({ value: record.value, locator: looked, places: [place], names: undefined, what: 'figure', isShare })
  const cells = places.filter(({ kind }) => kind === 'cell')
  const scopes = cells.length > 0 ? cells : places
  const standing = scopes.filter((place) => decide(place).verdict === 'checked')
  if (standing.length === 0)
    return scopes.length === 1
      ? decide(scopes[0]!)
      : numberVerdict({
          value: record.value,
          locator: looked,
          places: scopes,
          names: undefined,
          what: 'figure',
          isShare,
        })
  const verdicts = standing.map((place) => namesVerdict(names, claim, locator, place))
  return (
    verdicts.find(({ verdict }) => verdict === 'checked') ??
    verdicts.find(({ verdict }) => verdict === 'mismatch') ??
    verdicts[0]!
  )
}
