import { cellStatuses, type CellStatus } from '@stack/shared/comparisons/cell.ts'
import { type ComparedFact, factRows } from '@stack/shared/comparisons/fact-rows.ts'
import { proposals } from '@stack/shared/comparisons/proposals.ts'
import { type ComparedBenchmark, type ComparedScore, scoreRows } from '@stack/shared/comparisons/score-rows.ts'
import { type FactName, factNames } from '@stack/shared/models/facts.ts'
import { sql as raw } from 'kysely'
import { Benchmark } from '../benchmarks/benchmark.type.ts'
import { Score } from '../benchmarks/score.type.ts'
import { builder, sql } from '../builder.ts'
import { enumName } from '../enum.ts'
import { limits } from '../http/limits.ts'
import { Fact, FactDefinitionType, factDefinitionOf, FactNameEnum } from '../models/fact.type.ts'
import { Model } from '../models/model.type.ts'
import { asOfArgs, knownBy } from '../sources/as-of.ts'
import { Source } from '../sources/source.type.ts'
import { InputError } from '../sql-fields/input-error.ts'
import type { Selected } from '../sql-fields/typing.ts'

type ModelRow = Selected<'model'>
type FactClaim = ComparedFact & Selected<'fact'>
type ScoreClaim = ComparedScore & Selected<'score'>
type SourceRow = Selected<'source'>
type BenchmarkRow = ComparedBenchmark & Selected<'benchmark'>

const CellStatusEnum = builder.enumType('CellStatus', {
  description: 'What a cell of a comparison says. There is no empty cell.',
  values: {
    REPORTED: { description: 'A source states it.' },
    CONFLICTING: { description: 'Sources state different figures; all of them are in the cell.' },
    NOT_REPORTED: { description: 'No source read states it.' },
    NOT_DISCLOSED: { description: 'A source says that it is withheld.' },
    NOT_APPLICABLE: { description: 'The model has no such thing.' },
    COMPUTED: { description: 'Worked out by a rule from what sources state.' },
  } satisfies Record<CellStatus, object>,
})
export { cellStatuses }

interface Range {
  low: number
  high: number
}
const RangeType = builder.objectRef<Range>('FigureRange').implement({
  description: 'Lowest and highest figure among reports that differ.',
  fields: (t) => ({
    low: t.exposeFloat('low', { description: 'Lowest.' }),
    high: t.exposeFloat('high', { description: 'Highest.' }),
  }),
})

interface FactCellShape {
  model: ModelRow
  status: CellStatus
  shown: FactClaim | null
  others: readonly FactClaim[]
  range: Range | null
}
const FactCell = builder.objectRef<FactCellShape>('FactCell').implement({
  description: 'What is known of one fact of one model.',
  fields: (t) => ({
    model: t.field({ type: Model, description: 'The model of the column.', resolve: ({ model }) => model }),
    status: t.field({ type: CellStatusEnum, description: 'What the cell says.', resolve: ({ status }) => status }),
    fact: t.field({
      type: Fact,
      nullable: true,
      description: 'The claim shown first; null when not reported.',
      resolve: ({ shown }) => shown,
    }),
    others: t.field({
      type: [Fact],
      description: 'The other reports, in the order of the written rule.',
      resolve: ({ others }) => [...others],
    }),
    range: t.field({
      type: RangeType,
      nullable: true,
      description: 'The range of figures that differ; null otherwise.',
      resolve: ({ range }) => range,
    }),
  }),
})

interface FactRowShape {
  name: FactName
  isDifferent: boolean
  cells: FactCellShape[]
}
const FactRowType = builder.objectRef<FactRowShape>('FactRow').implement({
  description: 'One fact over the compared models.',
  fields: (t) => ({
    fact: t.field({
      type: FactDefinitionType,
      description: 'Which fact.',
      resolve: ({ name }) => factDefinitionOf(name),
    }),
    isDifferent: t.exposeBoolean('isDifferent', { description: 'Whether two values differ, or one is missing.' }),
    cells: t.field({
      type: [FactCell],
      description: 'One for each model, in the order asked for.',
      resolve: ({ cells }) => cells,
    }),
  }),
})

interface ScoreCellShape {
  model: ModelRow
  status: CellStatus
  shown: ScoreClaim | null
  others: readonly ScoreClaim[]
  range: Range | null
  isInSet: boolean
  isBest: boolean
}
const ScoreCellType = builder.objectRef<ScoreCellShape>('ScoreCell').implement({
  description: 'What is known of one model on one benchmark.',
  fields: (t) => ({
    model: t.field({ type: Model, description: 'The model of the column.', resolve: ({ model }) => model }),
    status: t.field({ type: CellStatusEnum, description: 'What the cell says.', resolve: ({ status }) => status }),
    score: t.field({
      type: Score,
      nullable: true,
      description:
        "The score of the row's comparability set if the model has one, else the one shown first; null when not reported.",
      resolve: ({ shown }) => shown,
    }),
    others: t.field({
      type: [Score],
      description: 'The other reports, in the order of the written rule.',
      resolve: ({ others }) => [...others],
    }),
    range: t.field({
      type: RangeType,
      nullable: true,
      description: 'The range of figures that differ; null otherwise.',
      resolve: ({ range }) => range,
    }),
    isInSet: t.exposeBoolean('isInSet', {
      description: "Whether the score stands in the row's set and so may be ranked with the others of it.",
    }),
    isBest: t.exposeBoolean('isBest', {
      description: "Whether it is the best of the row's set, alone or shared. Never set for a disputed score.",
    }),
  }),
})

interface ScoreRowShape {
  benchmark: BenchmarkRow
  setKey: string | null
  setSize: number
  cells: ScoreCellShape[]
}
const ScoreRowType = builder.objectRef<ScoreRowShape>('ScoreRow').implement({
  description: 'One benchmark over the compared models.',
  fields: (t) => ({
    benchmark: t.field({ type: Benchmark, description: 'Which benchmark.', resolve: ({ benchmark }) => benchmark }),
    setKey: t.exposeString('setKey', {
      nullable: true,
      description:
        'The comparability set that holds most of the models; null when no two of them share one, and then nothing is ranked.',
    }),
    setSize: t.exposeInt('setSize', { description: 'How many of the models have a score in that set.' }),
    cells: t.field({
      type: [ScoreCellType],
      description: 'One for each model, in the order asked for.',
      resolve: ({ cells }) => cells,
    }),
  }),
})

interface WithoutShape {
  model: ModelRow
  benchmarks: BenchmarkRow[]
}
const SharedWithout = builder.objectRef<WithoutShape>('SharedWithout').implement({
  description: 'What the others share when one model is left out.',
  fields: (t) => ({
    model: t.field({ type: Model, description: 'The model left out.', resolve: ({ model }) => model }),
    benchmarks: t.field({
      type: [Benchmark],
      description: 'Benchmarks that all the others share under like settings.',
      resolve: ({ benchmarks }) => benchmarks,
    }),
  }),
})

interface CommonSourceShape {
  source: SourceRow
  models: ModelRow[]
  benchmarks: BenchmarkRow[]
}
const CommonSource = builder.objectRef<CommonSourceShape>('CommonSource').implement({
  description: 'A source that measured several of the models by its own method.',
  fields: (t) => ({
    source: t.field({ type: Source, description: 'The source.', resolve: ({ source }) => source }),
    models: t.field({ type: [Model], description: 'The models it measured.', resolve: ({ models }) => models }),
    benchmarks: t.field({
      type: [Benchmark],
      description: 'Benchmarks on which it measured two or more of them.',
      resolve: ({ benchmarks }) => benchmarks,
    }),
  }),
})

interface ProposalsShape {
  sharedByAll: BenchmarkRow[]
  sharedWithout: WithoutShape[]
  sources: CommonSourceShape[]
  pairs: number[][]
}
const Proposals = builder.objectRef<ProposalsShape>('ComparisonProposals').implement({
  description: 'Where an honest comparison of these models is possible.',
  fields: (t) => ({
    sharedByAll: t.field({
      type: [Benchmark],
      description: 'Benchmarks that all of them share under like settings.',
      resolve: ({ sharedByAll }) => sharedByAll,
    }),
    sharedWithout: t.field({
      type: [SharedWithout],
      description: 'For each model, what the others share without it. Empty for fewer than three models.',
      resolve: ({ sharedWithout }) => sharedWithout,
    }),
    sources: t.field({
      type: [CommonSource],
      description: 'Sources that measured two or more of them, the widest first.',
      resolve: ({ sources }) => sources,
    }),
    pairs: t.field({
      type: t.listRef(t.listRef('Int')),
      description:
        'How many benchmarks each two of them share under like settings, in the order of the models; the diagonal counts a model’s own.',
      resolve: ({ pairs }) => pairs,
    }),
  }),
})

interface ComparisonShape {
  models: ModelRow[]
  unknownSlugs: string[]
  facts: FactRowShape[]
  benchmarks: ScoreRowShape[]
  proposals: ProposalsShape
}
const Comparison = builder.objectRef<ComparisonShape>('Comparison').implement({
  description: 'Models side by side: what each source states, which figures compare, and what is missing.',
  fields: (t) => ({
    models: t.field({
      type: [Model],
      description: 'The models found, in the order asked for.',
      resolve: ({ models }) => models,
    }),
    unknownSlugs: t.exposeStringList('unknownSlugs', { description: 'Slugs asked for that are no model.' }),
    facts: t.field({ type: [FactRowType], description: 'A row for each fact.', resolve: ({ facts }) => facts }),
    benchmarks: t.field({
      type: [ScoreRowType],
      description: 'A row for each benchmark on which one of the models has a score, by category and name.',
      resolve: ({ benchmarks }) => benchmarks,
    }),
    proposals: t.field({
      type: Proposals,
      description: 'What to compare.',
      resolve: (comparison) => comparison.proposals,
    }),
  }),
})

sql.queryComputed('comparison', {
  type: Comparison,
  nullable: false,
  description: `1 to ${limits.comparedModels} models side by side.`,
  args: {
    ...asOfArgs,
    ...builder.args((t) => ({
      models: t.stringList({
        required: true,
        description: `Slugs or aliases of 1 to ${limits.comparedModels} models, in the order of the columns.`,
      }),
      facts: t.field({ type: [FactNameEnum], description: 'Which facts, in this order; all of them when absent.' }),
      benchmarks: t.stringList({
        description:
          'Slugs of benchmarks, in this order; when absent, every one on which one of the models has a score.',
      }),
    })),
  },
  check({ models }) {
    if (models.length < 1 || models.length > limits.comparedModels)
      throw new InputError(`"models" names ${models.length} models; a comparison has 1 to ${limits.comparedModels}.`)
  },
  gather: (g, args) => ({
    found: g.many(Model, {
      columns: ['id', 'slug', 'aliases'],
      where: (eb) =>
        eb(
          'model.id',
          'in',
          eb
            .selectFrom('modelName')
            .select('modelName.modelId')
            .where(
              'modelName.name',
              '=',
              raw<string>`any (select lower(wanted) from unnest(${args.models}::text[]) as wanted)`,
            ),
        ),
      with: (m) => ({
        facts: m.many(Fact, {
          on: ['id', 'modelId'],
          columns: ['name', 'state', 'numberValue', 'textValue', 'listValue', 'dayValue', 'rank', 'retractedOn'],
          where: (eb) => knownBy(eb, args.asOf),
          expected: 60,
        }),
        scores: m.many(Score, {
          on: ['id', 'modelId'],
          columns: [
            'value',
            'version',
            'metric',
            'reportId',
            'rank',
            'setKey',
            'asOf',
            'sourceId',
            'benchmarkId',
            'retractedOn',
            'disputeReason',
          ],
          where: (eb) => knownBy(eb, args.asOf),
          expected: 40,
        }),
      }),
      expected: limits.comparedModels,
    }),
    benchmarks: g.many(Benchmark, { columns: ['id', 'slug', 'name', 'category', 'higherIsBetter'], expected: 60 }),
    sources: g.many(Source, { columns: ['id', 'slug'], expected: 60 }),
  }),
  resolve: ({ found, benchmarks, sources }, args) => {
    const named = args.models.map((name) =>
      found.find((model) => [model.slug, ...model.aliases].some((known) => known.toLowerCase() === name.toLowerCase())),
    )
    const models = [...new Set(named.filter((model) => model !== undefined))]
    const benchmarkById = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]))
    const sourceById = new Map(sources.map((source) => [source.id, source]))

    const facts = models.map((model) =>
      model.facts.map((fact) =>
        Object.assign(fact, {
          state: enumName(fact.state) as ComparedFact['state'],
          text: fact.textValue ?? fact.listValue?.join(', ') ?? fact.dayValue,
          isRetracted: fact.retractedOn !== null,
        }),
      ),
    ) as unknown as FactClaim[][]
    const scores = models.map((model) =>
      model.scores.map((score) =>
        Object.assign(score, {
          benchmark: benchmarkById.get(score.benchmarkId)!.slug,
          source: sourceById.get(score.sourceId)!.slug,
          isRetracted: score.retractedOn !== null,
          isDisputed: score.disputeReason !== null,
        }),
      ),
    ) as unknown as ScoreClaim[][]

    const benchmarkBySlug = new Map(benchmarks.map((benchmark) => [benchmark.slug, benchmark]))
    const scored = new Set(scores.flat().map((score) => score.benchmark))
    const chosen = args.benchmarks
      ? args.benchmarks.flatMap((slug) => benchmarkBySlug.get(slug) ?? [])
      : benchmarks
          .filter((benchmark) => scored.has(benchmark.slug))
          .sort((a, b) => a.category.localeCompare(b.category) || a.name.localeCompare(b.name))
    const inColumns = <Cell>(cells: readonly Cell[]) => cells.map((cell, at) => ({ ...cell, model: models[at]! }))
    const bySlugs = (slugs: readonly string[]) => slugs.map((slug) => benchmarkBySlug.get(slug)!)
    const sourceBySlug = new Map(sources.map((source) => [source.slug, source]))
    const proposed = proposals(scores.map((list) => list.filter((score) => !score.isRetracted)))

    return {
      models,
      unknownSlugs: args.models.filter((_, at) => named[at] === undefined),
      facts: factRows(
        facts,
        (args.facts?.map((name) => name.toLowerCase()) as FactName[] | undefined) ?? factNames,
      ).map((row) => ({
        ...row,
        cells: inColumns(row.cells),
      })),
      benchmarks: scoreRows(scores, chosen).map((row) => ({
        ...row,
        benchmark: benchmarkBySlug.get(row.benchmark)!,
        cells: inColumns(row.cells),
      })),
      proposals: {
        sharedByAll: bySlugs(proposed.sharedByAll),
        sharedWithout: proposed.sharedWithout.map((slugs, at) => ({ model: models[at]!, benchmarks: bySlugs(slugs) })),
        sources: proposed.sources.map((proposal) => ({
          source: sourceBySlug.get(proposal.source)!,
          models: proposal.models.map((at) => models[at]!),
          benchmarks: bySlugs(proposal.benchmarks),
        })),
        pairs: proposed.pairs.map((row) => [...row]),
      },
    }
  },
})
