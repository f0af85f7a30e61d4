import type { ScoreRecord } from '@stack/shared/benchmarks/score.record.ts'
import type { Located } from './located.ts'
import type { Locator } from './locator.ts'
import { benchmarkNaming } from './benchmark-naming.ts'
import { modelNaming } from './model-naming.ts'
import type { Named, Names } from './naming.ts'
import { numberVerdict } from './number-verdict.ts'
import { best, labelsOf, ownerOf } from './owner.ts'
import { stageAround, stageVerdict } from './stage-verdict.ts'
import { runOf, tokens } from './words.ts'
import { checked, mismatch, notCheckable, type Verdict } from './verdict.ts'

/** A score with what it takes to decide on it. */
export interface ScoreClaim {
  readonly model: string
  readonly record: ScoreRecord
  /** Title and path of the document: a leaderboard of one benchmark, or a card of one model, names it nowhere else. */
  readonly about: string
  /** What stands at the places that the remarks of the locator lead to, line by line. */
  readonly beside: readonly string[]
}

type Look = (text: string) => Named

/** The lines of other places that repeat a label of the claim's own. */
function linesOn(lines: readonly string[], labels: readonly (string | undefined)[]): string[] {
  const wanted = labels.flatMap((label) =>
    label === undefined || label === '' ? [] : [tokens(label.replace(/\s*\([^()]*\)$/, ''))],
  )
  return lines.filter((line) => {
    const words = tokens(line)
    return wanted.some((label) => runOf(label, words) >= 0)
  })
}

/** Whether the place names the benchmark: its labels, else what they and the headings around them say together. */
function benchmarkVerdict(
  names: Names,
  { record, about, beside }: ScoreClaim,
  { words, row, column }: Locator,
  place: Located,
  labels: readonly string[],
): Verdict {
  const look: Look = (text) => benchmarkNaming(names, record.benchmark, text)
  const benchmark = best(labels.map(look))
  if (benchmark.naming === 'ours') return checked
  const around = place.outer.filter((text) => text.length < 400).join(' ')
  const isOurs = (texts: readonly string[]) => texts.some((text) => look(text).naming === 'ours')
  const whole = look(labels.find((label) => look(label).naming === 'another' && look(label).isWhole) ?? '')
  if (benchmark.naming === 'another' && whole.isWhole) {
    const headings = place.outer.filter((text) => text.length < 120 && look(text).naming !== 'ours')
    const other = tokens(whole.other ?? '')
    // a caption names the benchmark of a column that is one of its parts
    const captions = place.outer.slice(0, 2).filter((text) => text.length < 400 && runOf(other, tokens(text)) < 0)
    const joined = headings.flatMap((heading) => labels.map((label) => `${heading} ${label}`))
    const isOurs = [about, record.version ?? '', ...captions, ...joined, ...linesOn(beside, [row, column])].some(
      (text) => look(text).naming === 'ours',
    )
    if (!isOurs) return mismatch(`the place names ${whole.other ?? 'another benchmark'}`)
  }
  // a heading and a row may name it together: `Multilingual`, `MMLU`
  const together = [...place.rowText.split(' | '), place.columnText, ...words, record.version ?? ''].concat(
    place.kind === 'cell' ? [`${place.rowText} ${around}`, `${place.columnText} ${around}`] : [],
  )
  if (isOurs([...together, about, ...place.outer.filter((text) => text.length < 400)])) return checked
  if (isOurs(linesOn(beside, [row, column]))) return checked
  if (benchmark.naming === 'another') return mismatch(`the place names ${benchmark.other ?? 'another benchmark'}`)
  if (isOurs(place.outer)) return checked
  if (benchmark.naming === 'wider') return notCheckable(`the place says ${benchmark.other ?? 'less'} and not which`)
  return notCheckable('the figure stands there, but nothing names the benchmark')
}

/** Whether the place names the model: its labels, the record around it, or else the headings and the document. */
function modelVerdict(
  names: Names,
  { model, record, about, beside }: ScoreClaim,
  locator: Locator,
  place: Located,
  labels: readonly string[],
): Verdict {
  const owner = ownerOf({ names, model, locator, about, isOfAnyStage: false, isProse: false }, place, labels)
  const other = owner.other ?? 'another model'
  if (owner.naming !== 'ours' || owner.isStageOpen) {
    // a list of the weights that were tested, to which the locator leads: `Llama 3.1 8B … meta-llama/Llama-3.1-8B-Instruct`
    const listed = linesOn(beside, labels).map((line) => modelNaming(names, model, line))
    if (listed.some((named) => named.naming === 'ours' && !named.isStageOpen)) return checked
  }
  switch (owner.naming) {
    case 'another':
      if (owner.level === 'document') return notCheckable(`nothing names the model, and the document is on ${other}`)
      return mismatch(owner.level === 'record' ? `the record around it names ${other}` : `the place names ${other}`)
    case 'nobody':
    case 'wider':
      return notCheckable('the figure stands there, but nothing names the model')
    case 'ours':
    case 'unstaged':
      return stageVerdict(names, model, owner, locator, stageAround(locator, place, about, names, record))
  }
}

/** Decides on one place where the figure stands. */
function namesVerdict(names: Names, claim: ScoreClaim, locator: Locator, place: Located): Verdict {
  const labels = labelsOf(locator, place)
  const benchmark = benchmarkVerdict(names, claim, locator, place, labels)
  if (benchmark.verdict !== 'checked') return benchmark
  // the label that names the benchmark is not asked for the model: `RULER @ 1M` is no model of a million
  const isPlaced = place.kind === 'cell' && locator.row !== undefined && locator.column !== undefined
  const isBenchmark = (label: string) => benchmarkNaming(names, claim.record.benchmark, label).naming === 'ours'
  const others = isPlaced ? labels.filter((label) => !isBenchmark(label)) : labels
  return modelVerdict(names, claim, locator, place, others.length > 0 ? others : labels)
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
