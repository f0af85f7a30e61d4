import { formatNumber } from '@stack/shared/format/numbers.ts'
import { formatScore } from '@stack/shared/format/scores.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'
import { metricWords } from '../benchmarks/metric-words.ts'
import { letterOf } from '../benchmarks/score-sets.ts'
import { claimPanel } from '../sources/claim-marker.ts'
import { plotScene } from '../ui/chart/plot.ts'
import { linearScale, logScale } from '../ui/chart/scale.ts'
import type { Scene } from '../ui/chart/scene.ts'
import type { ComparedModel, Comparison } from './comparison.query.ts'
import type { PricedBenchmark, PricedScore } from './price-score.query.ts'

export type PriceSide = 'input' | 'output'

/** A benchmark and the settings set in which prices are held against scores. */
export interface ScoreChoice {
  benchmark: string
  set: string | null
}

/** The benchmarks that can stand on the score axis: those with a set that two of the models share, most shared first. */
export const scoreChoices = (benchmarks: Comparison['benchmarks']) =>
  benchmarks
    .filter(({ setKey, setSize }) => setKey !== null && setSize > 0)
    .toSorted(
      (a, b) => b.setSize - a.setSize || Number(b.benchmark.higherIsBetter) - Number(a.benchmark.higherIsBetter),
    )
    .map(({ benchmark: { slug, name }, setKey, setSize }) => ({ benchmark: slug, name, set: setKey, size: setSize }))

/** The axis that an address names; else the benchmark that most of the models share, else any on which one has a score. */
export function chosenScore(y: string | null, benchmarks: Comparison['benchmarks']): ScoreChoice | null {
  if (y !== null) {
    const [benchmark = '', set = null] = y.split(':')
    const row = benchmarks.find((one) => one.benchmark.slug === benchmark)
    return { benchmark, set: set ?? row?.setKey ?? null }
  }
  const [most] = scoreChoices(benchmarks)
  if (most) return { benchmark: most.benchmark, set: most.set }
  const any = benchmarks.find(({ cells }) => cells.some(({ score }) => score !== null))
  return any ? { benchmark: any.benchmark.slug, set: any.setKey } : null
}

/** A model with both values. */
export interface PricePoint {
  slug: string
  name: string
  usd: number
  score: PricedScore
  price: NonNullable<PricedScore['model']['lowestInput']>
  /** Place among the compared models; null for one of the rest. */
  index: number | null
  isOnLine: boolean
}

/** Prices against scores of one settings set: the points, the line of steps, and who is missing. */
export interface PriceScore {
  benchmark: PricedBenchmark
  side: PriceSide
  letter: string
  points: readonly PricePoint[]
  /** Of the compared models, those without a point, with the reason. */
  notDrawn: readonly { slug: string; name: string; why: string }[]
}

const usdOf = ({ model }: PricedScore, side: PriceSide) =>
  side === 'input' ? model.lowestInput?.inputUsdPerMillionTokens : model.lowestOutput?.outputUsdPerMillionTokens

type Bare = Omit<PricePoint, 'isOnLine'>

/** Whether no other point is at least as cheap and at least as good, and better in one. */
const isOnLine = (point: Bare, all: readonly Bare[], isBetter: (a: number, b: number) => boolean): boolean =>
  !all.some(
    (other) =>
      other.usd <= point.usd &&
      !isBetter(point.score.value, other.score.value) &&
      (other.usd < point.usd || isBetter(other.score.value, point.score.value)),
  )

/** Sets each score of a set against the lowest price of its model. Withdrawn and disputed scores are not drawn. */
export function priceScore(benchmark: PricedBenchmark, models: readonly ComparedModel[], side: PriceSide): PriceScore {
  const set = benchmark.comparabilitySets.nodes[0]
  const scores = set?.scores.nodes.filter(({ retraction, dispute }) => !retraction && !dispute) ?? []
  const places = new Map(models.map(({ slug }, index) => [slug, index]))
  const bare = scores.flatMap((score): Bare[] => {
    const usd = usdOf(score, side)
    const price = side === 'input' ? score.model.lowestInput : score.model.lowestOutput
    if (!price || typeof usd !== 'number' || usd <= 0) return []
    const { slug, name } = score.model
    return [{ slug, name, usd, score, price, index: places.get(slug) ?? null }]
  })
  const isBetter = (a: number, b: number) => (benchmark.higherIsBetter ? a > b : a < b)
  const drawn = new Set(bare.map(({ slug }) => slug))
  const scored = new Set(scores.map(({ model }) => model.slug))
  return {
    benchmark,
    side,
    letter: letterOf(
      Math.max(
        0,
        benchmark.allSets.nodes.findIndex(({ key }) => key === set?.key),
      ),
    ),
    points: bare.map((point) => ({ ...point, isOnLine: isOnLine(point, bare, isBetter) })),
    notDrawn: models
      .filter(({ slug }) => !drawn.has(slug))
      .map(({ slug, name }) => ({
        slug,
        name,
        why: scored.has(slug) ? `no ${side} price reported` : 'no score in this settings set',
      })),
  }
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Which of the compared models are on the line, in words. */
export function priceScoreWords({ benchmark, side, points }: PriceScore): string {
  const compared = points.filter(({ index }) => index !== null)
  if (compared.length === 0) return 'None of the compared models has both a price and a score in this settings set.'
  const on = compared.filter((point) => point.isOnLine).map(({ name }) => name)
  const off = compared.filter((point) => !point.isOnLine).map(({ name }) => name)
  const better = benchmark.higherIsBetter ? 'higher' : 'lower'
  const rule = `no model drawn has both a lower ${side} price and a ${better} score`
  if (on.length === 0)
    return `${listed(off)} ${off.length === 1 ? 'is' : 'are'} not on the line: another model drawn is at least as cheap and scores at least as well.`
  const rest = off.length === 0 ? '' : ` ${listed(off)} ${off.length === 1 ? 'is' : 'are'} not.`
  return `${listed(on)} ${on.length === 1 ? 'is' : 'are'} on the line: ${rule}.${rest}`
}

/** The compared models in colour, the rest of the catalogue hollow, and the line in ink. */
export function priceScoreScene({ benchmark, side, letter, points }: PriceScore, width: number): Scene {
  const isWide = width >= 400
  const onLine = points
    .filter((point) => point.isOnLine)
    .toSorted((a, b) => a.usd - b.usd)
    .map(({ usd, score }) => ({ x: usd, y: score.value }))
  const ordered = points.toSorted((a, b) => Number(a.index === null) - Number(b.index === null))
  const label = side === 'input' ? 'Input' : 'Output'
  return plotScene({
    title: `${label} price and ${benchmark.name} score of ${points.length} models, set ${letter}`,
    width,
    height: isWide ? 360 : 320,
    x: {
      scale: logScale(
        points.map(({ usd }) => usd),
        formatUsd,
      ),
      title: `${label} price, lowest, $ per million tokens`,
    },
    y: {
      scale: linearScale(
        points.map(({ score }) => score.value),
        formatNumber,
        benchmark,
      ),
      title: `${benchmark.name}, ${metricWords(benchmark)}, set ${letter}`,
    },
    points: ordered.map(({ slug, name, usd, score, index }) => ({
      id: slug,
      x: usd,
      y: score.value,
      index,
      name: `${name}, ${formatUsd(usd)}, ${formatScore(score.printed)}`,
      opens: claimPanel(score.id),
      ...(index !== null && { label: { text: name, isStrong: true } }),
    })),
    steps: {
      through: onLine,
      paint: '--ink-2',
      isLabelBelow: !benchmark.higherIsBetter,
      label: `no cheaper and ${benchmark.higherIsBetter ? 'higher' : 'lower'} model`,
    },
  })
}

/** The claims of the table beside the chart, in its order. */
export const citedIn = ({ benchmark, side }: PriceScore, models: readonly ComparedModel[]) =>
  models.flatMap(({ slug, lowestInput, lowestOutput }) => {
    const score = benchmark.comparabilitySets.nodes[0]?.scores.nodes.find(({ model }) => model.slug === slug)
    return [side === 'input' ? lowestInput : lowestOutput, score].filter(
      (claim) => claim !== null && claim !== undefined,
    )
  })
