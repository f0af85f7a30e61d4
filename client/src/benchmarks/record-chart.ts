import { dayToTime, formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatScore } from '@stack/shared/format/scores.ts'
import { claimPanel, markerOf, type SourceNumbers } from '../sources/claim-marker.ts'
import { type PlotPoint, plotScene } from '../ui/chart/plot.ts'
import { linearScale, timeScale } from '../ui/chart/scale.ts'
import type { Scene } from '../ui/chart/scene.ts'
import { markerName } from '../ui/source-marker.tsx'
import { metricWords } from './metric-words.ts'
import { letterOf, type ScoreSet } from './score-sets.ts'
import type { Score } from './score-table.tsx'

/** What the chart of a record shows: one set, and which of its scores were records. */
export interface RecordOfSet {
  benchmark: {
    name: string
    metric: string
    unit: 'PERCENT' | 'POINTS' | 'RATING' | 'RATIO'
    min: number
    max: number | null
    higherIsBetter: boolean
  }
  set: ScoreSet<Score>
  /** The scores that were records, the first one first. */
  steps: readonly Score[]
  /** The day up to which the last record holds. */
  until: string
  numbers: SourceNumbers
}

/** How the record of a set moved, with the letter of the set. */
export interface RecordLine {
  setKey: string
  setSize: number
  letter: string
  steps: readonly Score[]
}

/** The records of all sets, named by the order of the sets, up to a day if one is given. */
export const recordLines = (
  given: readonly Omit<RecordLine, 'letter'>[],
  order: readonly string[],
  day: string | null,
): RecordLine[] =>
  given
    .map(({ setKey, setSize, steps }) => ({
      setKey,
      setSize,
      letter: letterOf(Math.max(0, order.indexOf(setKey))),
      steps: steps.filter(({ publishedOn }) => day === null || publishedOn <= day),
    }))
    .filter(({ steps }) => steps.length > 0)
    .toSorted((a, b) => order.indexOf(a.setKey) - order.indexOf(b.setKey))

const counted = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const

/** What the record did, in a sentence or two. */
export function recordWords({ benchmark, set, steps }: Omit<RecordOfSet, 'numbers' | 'until'>): string {
  const last = steps.at(-1)
  if (!last) return `No score in set ${set.letter} set a record: all are disputed or withdrawn.`
  const holders = new Set(steps.map(({ model }) => model.slug)).size
  const days = new Set(set.scores.map(({ score }) => score.publishedOn))
  const who = `${holders < counted.length ? counted[holders] : formatNumber(holders)} ${holders === 1 ? 'model has' : 'models have'} held the record in set ${set.letter}.`
  const set_ = `${holders === 1 ? 'It is' : 'The last,'} ${last.model.name}${holders === 1 ? ', which' : ','} set it at ${formatScore(last.printed)} on ${formatDay(last.publishedOn)}; no later score in the catalogue is ${benchmark.higherIsBetter ? 'higher' : 'lower'}.`
  const still =
    days.size === 1 && set.size > 1 ? ` All its ${formatNumber(set.size)} scores were published on that day.` : ''
  return `${who} ${set_}${still}`
}

/** The record of a set over time: steps that hold until exceeded, the other scores of the set without a line. */
export function recordScene(
  { benchmark, set, steps, until, numbers }: RecordOfSet,
  chosen: ReadonlySet<string>,
  width: number,
): Scene {
  const records = new Set(steps.map(({ id }) => id))
  const drawn = set.scores.filter(({ score }) => !score.retraction).map(({ score }) => score)
  const isWide = width >= 400
  const points = drawn.map((score): PlotPoint => {
    const isRecord = records.has(score.id)
    const isChosen = chosen.has(score.model.slug)
    const figure = formatScore(score.printed)
    const day = formatDay(score.publishedOn)
    const { number, check } = markerOf(score, score.id, numbers)
    return {
      id: score.id,
      x: dayToTime(score.publishedOn),
      y: score.value,
      index: null,
      name: `${score.model.name}, ${figure}, published ${day}${isRecord ? ', a record' : ''}, ${markerName({ number, check }).toLowerCase()}`,
      opens: claimPanel(score.id),
      ...(isRecord ? { paint: '--accent' as const } : isChosen && { paint: '--ink' as const }),
      ...(isRecord && isWide && { label: { text: score.model.name, under: `${figure}, ${day}` } }),
      ...(isChosen && !isRecord && { label: { text: `${score.model.name} ${figure}`, isStrong: true } }),
    }
  })
  const { min, max } = benchmark
  const values = max === null ? [min, ...drawn.map(({ value }) => value)] : [min, max]
  return plotScene({
    title: `${benchmark.name}: record over time in set ${set.letter}`,
    width,
    height: isWide ? 340 : 280,
    x: {
      scale: timeScale([...drawn.map(({ publishedOn }) => dayToTime(publishedOn)), dayToTime(until)]),
      title: 'Day of publication',
    },
    y: { scale: linearScale(values, formatNumber, benchmark), title: metricWords(benchmark) },
    points: points.toSorted((a, b) => Number(Boolean(b.label)) - Number(Boolean(a.label))),
    steps: {
      through: steps.map(({ publishedOn, value }) => ({ x: dayToTime(publishedOn), y: value })),
      paint: '--accent',
    },
  })
}
