import { formatDay } from '@stack/shared/format/dates.ts'
import { formatParameters } from '@stack/shared/format/parameters.ts'
import { type ExportTable, exportWord } from '@stack/shared/sources/export.ts'
import { missingPanel, opennessPanel, type SourceNumbers } from '../sources/claim-marker.ts'
import { claimCells, type ViewCell } from '../sources/exported-claim.ts'
import { type ExportedView, provenance } from '../sources/exported-view.ts'
import { benchmarkPicture } from './benchmark-picture.ts'
import type { Scene } from '../ui/chart/scene.ts'
import type { BenchmarkAnswer } from './benchmark.query.ts'
import { metricWords } from './metric-words.ts'
import type { RankedScore, ScoreSet } from './score-sets.ts'
import type { Score } from './score-table.tsx'

type Benchmark = NonNullable<BenchmarkAnswer['benchmark']>

/** What of a benchmark is on its page. */
export interface ShownBenchmark {
  benchmark: Benchmark
  sets: readonly ScoreSet<Score>[]
  alone: readonly Score[]
  /** Models without a score, where they are listed. */
  unscored: readonly { slug: string; name: string }[]
  numbers: SourceNumbers
}

const none = { value: '', unit: '', low: '', high: '', set: '', best: '' }

/** A row of the table: openness, size and score of one model. */
interface Line {
  rank: string
  cells: [openness: ViewCell, total: ViewCell, score: ViewCell]
  published: string
}

function lineOf(
  { score, rank }: RankedScore<Score>,
  set: Pick<ScoreSet<Score>, 'key' | 'size'> | null,
  { benchmark, numbers }: ShownBenchmark,
): Line {
  const { slug, name, openness, facts } = score.model
  const whose = { model: slug, modelName: name }
  const total = facts.totalParameters
  const parameters = total?.value ?? null
  const missing = exportWord(total && total.state !== 'REPORTED' ? total.state : 'NOT_REPORTED')
  const isOpen = openness.class !== 'UNDETERMINED'
  const words = isOpen ? exportWord(openness.class) : 'not computed'
  return {
    rank: rank === null ? 'none' : String(rank),
    published: formatDay(score.publishedOn),
    cells: [
      {
        ...none,
        ...whose,
        kind: 'fact',
        about: 'openness',
        label: 'Openness',
        status: isOpen ? 'computed' : 'not computed',
        value: isOpen ? words : '',
        text: words,
        ...claimCells(null, numbers),
        opens: opennessPanel(slug),
      },
      {
        ...none,
        ...whose,
        kind: 'fact',
        about: 'total-parameters',
        label: 'Total parameters',
        status: parameters === null ? missing : 'reported',
        value: String(parameters ?? ''),
        text: parameters === null ? missing : formatParameters(parameters),
        unit: 'parameters',
        opens: missingPanel(slug, 'TOTAL_PARAMETERS'),
        ...claimCells(total, numbers),
      },
      {
        ...none,
        ...whose,
        kind: 'benchmark',
        about: benchmark.slug,
        label: benchmark.name,
        status: score.valueCount > 1 ? 'conflicting' : 'reported',
        value: score.printed,
        text: score.uncertainty === null ? score.printed : `${score.printed} ± ${score.uncertainty}`,
        unit: exportWord(benchmark.unit),
        measure: metricWords(benchmark),
        set: set?.key ?? '',
        best: set && rank !== null ? `rank ${rank} of ${set.size}` : '',
        ...claimCells(score, numbers),
      },
    ],
  }
}

function unscoredCell(model: { slug: string; name: string }, { benchmark, numbers }: ShownBenchmark): ViewCell {
  return {
    ...none,
    kind: 'benchmark',
    about: benchmark.slug,
    label: benchmark.name,
    model: model.slug,
    modelName: model.name,
    status: 'not reported',
    text: 'not reported',
    unit: exportWord(benchmark.unit),
    ...claimCells(null, numbers),
    opens: missingPanel(model.slug, benchmark.slug),
  }
}

/** The page of a benchmark as it is handed out. */
export function exportedBenchmark(
  shown: ShownBenchmark,
  catalog: BenchmarkAnswer['catalog'],
  picture: Scene | null = benchmarkPicture(shown),
): ExportedView {
  const { benchmark, sets, alone, unscored, numbers } = shown
  const blocks = [
    ...sets.map((set) => ({
      title: `Set ${set.letter}: ${set.reason}`,
      lines: set.scores.map((score) => lineOf(score, set, shown)),
    })),
    {
      title: 'Alone: listed by name, no rank',
      lines: alone.map((score) => lineOf({ score, rank: null }, null, shown)),
    },
  ]
  const blanks = unscored.map((model) => unscoredCell(model, shown))
  const tables: ExportTable[] = blocks.map(({ title, lines }) => ({
    title,
    heads: ['Rank', 'Model', 'Openness', 'Total parameters', `Score, ${metricWords(benchmark)}`, 'Published'],
    rows: lines.map(({ rank, cells, published }) => [rank, cells[2].modelName, ...cells, published]),
  }))
  return {
    name: benchmark.slug,
    title: benchmark.name,
    cells: [...blocks.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells)), ...blanks],
    tables: [
      ...tables,
      {
        title: 'Without a score',
        heads: ['Model', benchmark.name],
        rows: blanks.map((cell) => [cell.modelName, cell]),
      },
    ],
    answer: { benchmark, ...(unscored.length > 0 && { unscored }) },
    sources: numbers.list,
    from: provenance(catalog),
    ...(picture && { pictures: [{ name: 'scores', scene: () => picture }] }),
  }
}
