import { categoryWords } from '../benchmarks/category-words.ts'
import { metricWords } from '../benchmarks/metric-words.ts'
import { dotPlotScene, type DotFigure } from '../ui/chart/dot-plot.ts'
import type { Scene } from '../ui/chart/scene.ts'
import type { ComparedView, ScoreLine } from './compared-view.ts'
import { bestWords, rowRange } from './score-text.ts'

function figureOf(line: ScoreLine, index: number, view: ComparedView): DotFigure {
  const score = line.cells[index]?.cell?.score
  if (!score) return { text: 'not reported', isMissing: true }
  const best = bestWords(line.row, index)
  return {
    text: line.figures[index] ?? '',
    source: view.numbers.numberOf(score),
    ...(best !== null && { under: best, isStrong: true }),
  }
}

/** The benchmarks of a comparison as a drawing: each row on the range of its metric, with the figures beside it. */
export function comparedPicture(view: ComparedView): Scene {
  const names = view.models.map(({ name }) => name)
  const rows = view.scores.reduce((sum, { lines }) => sum + lines.length, 0)
  return dotPlotScene({
    title: `${names.join(', ')}: reported scores on ${rows} ${rows === 1 ? 'benchmark' : 'benchmarks'}`,
    models: names,
    columns: names,
    legend:
      'Hollow: other settings, or another report of the same model, joined to the one shown first. Best of n: of the n models scored under like settings.',
    groups: view.scores.map(({ category, lines }) => ({
      head: categoryWords[category],
      rows: lines.map((line) => {
        const { min, max } = rowRange(line.row)
        return {
          label: line.row.benchmark.name,
          note: metricWords(line.row.benchmark),
          min,
          max,
          points: line.points,
          figures: view.models.map((_, index) => figureOf(line, index, view)),
        }
      }),
    })),
  })
}
