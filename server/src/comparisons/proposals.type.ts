import { Benchmark } from '../benchmarks/benchmark.type.ts'
import { builder } from '../builder.ts'
import { Model } from '../models/model.type.ts'
import { Source } from '../sources/source.type.ts'
import type { Selected } from '../sql-fields/typing.ts'
import type { ModelRow } from './cell.type.ts'
import type { BenchmarkRow } from './score-row.type.ts'

interface SharedShape {
  readonly benchmark: BenchmarkRow
  readonly setKey: string
  readonly models: readonly ModelRow[]
}
const SharedBenchmark = builder.objectRef<SharedShape>('SharedBenchmark').implement({
  description: 'A benchmark on which several of the models have scores that were taken alike.',
  fields: (t) => ({
    benchmark: t.field({ type: Benchmark, description: 'The benchmark.', resolve: ({ benchmark }) => benchmark }),
    setKey: t.exposeString('setKey', { description: 'The comparability set, the largest of this benchmark.' }),
    modelCount: t.int({ description: 'How many of the models share it.', resolve: ({ models }) => models.length }),
    models: t.field({ type: [Model], description: 'Those models.', resolve: ({ models }) => [...models] }),
  }),
})

interface WithoutShape {
  readonly model: ModelRow
  readonly benchmarks: readonly BenchmarkRow[]
}
const SharedWithout = builder.objectRef<WithoutShape>('SharedWithout').implement({
  description: 'What the others share when one model is left out.',
  fields: (t) => ({
    model: t.field({ type: Model, description: 'The model left out.', resolve: ({ model }) => model }),
    benchmarks: t.field({
      type: [Benchmark],
      description: 'Benchmarks that all the others share under like settings.',
      resolve: ({ benchmarks }) => [...benchmarks],
    }),
  }),
})

interface CommonSourceShape {
  readonly source: Selected<'source'>
  readonly models: readonly ModelRow[]
  readonly benchmarks: readonly BenchmarkRow[]
  readonly scores: number
}
const CommonSource = builder.objectRef<CommonSourceShape>('CommonSource').implement({
  description: 'A source that measured several of the models by one method.',
  fields: (t) => ({
    source: t.field({ type: Source, description: 'The source.', resolve: ({ source }) => source }),
    models: t.field({ type: [Model], description: 'The models it measured.', resolve: ({ models }) => [...models] }),
    modelCount: t.int({ description: 'How many of the models.', resolve: ({ models }) => models.length }),
    benchmarks: t.field({
      type: [Benchmark],
      description: 'Benchmarks on which it measured two or more of them by one method.',
      resolve: ({ benchmarks }) => [...benchmarks],
    }),
    benchmarkCount: t.int({ description: 'How many benchmarks.', resolve: ({ benchmarks }) => benchmarks.length }),
    scoreCount: t.exposeInt('scores', { description: 'How many scores of these models on these benchmarks.' }),
  }),
})

export interface ProposalsShape {
  readonly shared: readonly SharedShape[]
  readonly sharedByAll: readonly BenchmarkRow[]
  readonly sharedWithout: readonly WithoutShape[]
  readonly sources: readonly CommonSourceShape[]
  readonly pairs: readonly (readonly number[])[]
}
export const Proposals = builder.objectRef<ProposalsShape>('ComparisonProposals').implement({
  description: 'Where an honest comparison of these models is possible, over all benchmarks and whatever the policy.',
  fields: (t) => ({
    shared: t.field({
      type: [SharedBenchmark],
      description: 'Benchmarks that two or more of them share under like settings, those that most share first.',
      resolve: ({ shared }) => [...shared],
    }),
    sharedByAll: t.field({
      type: [Benchmark],
      description: 'Benchmarks that all of them share under like settings.',
      resolve: ({ sharedByAll }) => [...sharedByAll],
    }),
    sharedWithout: t.field({
      type: [SharedWithout],
      description: 'For each model, what the others share without it. Empty for fewer than three models.',
      resolve: ({ sharedWithout }) => [...sharedWithout],
    }),
    sources: t.field({
      type: [CommonSource],
      description:
        'Sources that measured two or more of them on one benchmark by one method, those with most models first.',
      resolve: ({ sources }) => [...sources],
    }),
    pairs: t.field({
      type: t.listRef(t.listRef('Int')),
      description:
        'How many benchmarks each two of them share under like settings, in the order of the models; the diagonal counts a model’s own.',
      resolve: ({ pairs }) => pairs.map((row) => [...row]),
    }),
  }),
})
