import { formatScores } from '@stack/shared/format/scores.ts'
import { dotPlotScene } from '../ui/chart/dot-plot.ts'
import type { Scene } from '../ui/chart/scene.ts'
import type { ShownBenchmark } from './exported-benchmark.ts'
import { metricWords } from './metric-words.ts'
import type { RankedScore } from './score-sets.ts'
import type { Score } from './score-table.tsx'

/** The scores of a benchmark as a drawing, set by set. Null where the scale has no end: then nothing is drawn on the page either. */
export function benchmarkPicture({ benchmark, sets, alone, numbers }: ShownBenchmark): Scene | null {
  const { min, max } = benchmark
  if (max === null) return null
  const rowsOf = (scores: readonly RankedScore<Score>[]) => {
    const texts = formatScores(scores.map(({ score }) => score.printed))
    return scores.map(({ score, rank }, at) => ({
      label: rank === null ? score.model.name : `${rank}  ${score.model.name}`,
      min,
      max,
      points: [{ id: score.id, index: 0, value: score.value, name: score.model.name }],
      figures: [{ text: texts[at] ?? '', source: numbers.numberOf(score), isStrong: rank !== null }],
    }))
  }
  const groups = [
    ...sets.map((set) => ({ head: `Set ${set.letter}`, note: set.reason, rows: rowsOf(set.scores) })),
    {
      head: 'Alone',
      note: 'Taken in ways that nothing else matches: listed by name, no rank.',
      rows: rowsOf(alone.map((score) => ({ score, rank: null }))),
    },
  ]
  return dotPlotScene({
    title: `${benchmark.name}: reported scores, ranked inside a settings set only`,
    models: [],
    columns: [metricWords(benchmark)],
    groups: groups.filter(({ rows }) => rows.length > 0),
    paint: '--accent',
  })
}
