import type { Database } from '@stack/db/tables.ts'
import { sql as raw } from 'kysely'
import { builder, sql } from '../builder.ts'
import { isOneOf } from '../enum.ts'
import { listSort } from '../sources/list-order.ts'
import { checkText, everyWordIn } from '../sources/text-filter.ts'
import { wordCount } from '../sources/word-count.ts'
import type { Order } from '../sql-fields/typing.ts'
import { Benchmark, BenchmarkCategory, benchmarkCategories } from './benchmark.type.ts'

const BenchmarkFilter = builder.inputType('BenchmarkFilter', {
  description: 'Conditions on benchmarks. All that are given must hold.',
  fields: (t) => ({
    text: t.string({
      description:
        'Words, each of which stands in the name, an alias or what it measures. Case and signs do not matter.',
    }),
    categories: t.field({ type: [BenchmarkCategory], description: 'The ability they test: one of these.' }),
    hasScores: t.boolean({ description: 'Whether a model has a score on it.' }),
    lacksScoreOf: t.string({ description: 'Slug or alias: those on which this model has no score.' }),
  }),
})

const scored = raw<number>`(select count(*)::int from score where score.benchmark_id = benchmark.id and score.rank = 1)`

const columns = {
  NAME: { by: 'name', as: 'text' },
  CATEGORY: {
    by: () =>
      raw<number>`array_position(array[${raw.join(benchmarkCategories.map((word) => raw.lit(word)))}], benchmark.category)`,
    as: 'int',
    nullable: false,
    name: 'category',
  },
  MODELS: { by: () => scored, as: 'int', nullable: false, name: 'models' },
} as const satisfies Record<string, Order<Database, 'benchmark'>>

const sort = listSort('Benchmark', columns, {
  NAME: 'Name, by code point.',
  CATEGORY: 'Category: knowledge first, safety last, as in the explorer.',
  MODELS: 'How many models have a score on it.',
})

const said = raw`benchmark.name || ' ' || array_to_string(benchmark.aliases, ' ') || ' ' || benchmark.measures`

sql.queryConnection('benchmarks', Benchmark, {
  description: 'Benchmarks, filtered and sorted.',
  args: builder.args((t) => ({
    filter: t.field({ type: BenchmarkFilter, description: 'Which benchmarks; all of them when absent.' }),
    orderBy: t.field({ type: [sort.Sort], description: 'How to sort, the first key first; by name when absent.' }),
  })),
  check({ filter, orderBy }) {
    checkText(filter?.text)
    sort.check({ orderBy })
  },
  where: (eb, { filter }) =>
    eb.and([
      ...(filter?.text ? [everyWordIn(said, filter.text)] : []),
      ...(filter?.categories ? [isOneOf(eb.ref('benchmark.category'), filter.categories)] : []),
      ...(filter?.lacksScoreOf
        ? [
            raw<boolean>`not exists (
              select from score join model_name on model_name.model_id = score.model_id
              where score.benchmark_id = benchmark.id and model_name.name = lower(${filter.lacksScoreOf})
            )`,
          ]
        : []),
      ...(filter?.hasScores == null ? [] : [raw<boolean>`(${scored} > 0) = ${raw.lit(filter.hasScores)}`]),
    ]),
  orderBy: sort.orderBy,
  // As for sources, over fewer records.
  weight: (argument) => ((argument('filter') as { text?: string | null } | null)?.text ? 1_000 : 20),
  aggregates: {
    categories: {
      ...wordCount('CategoryCount', {
        table: 'benchmark',
        column: 'category',
        many: 'benchmarks',
        word: BenchmarkCategory,
      }),
      description:
        'How many of these benchmarks, over all pages, are of each category. Categories without one are left out.',
    },
  },
})
