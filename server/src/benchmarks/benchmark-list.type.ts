import type { Database } from '@stack/db/tables.ts'
import { sql as raw } from 'kysely'
import { builder, sql } from '../builder.ts'
import { enumName, isOneOf } from '../enum.ts'
import { SortDirection } from '../sort-direction.ts'
import { checkKeys, listOrder } from '../sources/list-order.ts'
import { checkText, everyWordIn } from '../sources/text-filter.ts'
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

const BenchmarkSortKey = builder.enumType('BenchmarkSortKey', {
  description: 'What benchmarks can be sorted by.',
  values: {
    NAME: { description: 'Name, by code point.' },
    CATEGORY: { description: 'Category: knowledge first, safety last, as in the explorer.' },
    MODELS: { description: 'How many models have a score on it.' },
  } satisfies Record<keyof typeof columns, { description: string }>,
})

const BenchmarkSort = builder.inputType('BenchmarkSort', {
  description: 'One key of a sort.',
  fields: (t) => ({
    key: t.field({ type: BenchmarkSortKey, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: SortDirection, required: true, defaultValue: 'ASC', description: 'Which way.' }),
  }),
})

const CategoryCount = builder.objectRef<{ category: string; benchmarks: number }>('CategoryCount').implement({
  description: 'How many benchmarks of a list are of one category.',
  fields: (t) => ({
    category: t.field({
      type: BenchmarkCategory,
      description: 'The category.',
      resolve: ({ category }) => enumName(category) as typeof BenchmarkCategory.$inferType,
    }),
    benchmarks: t.exposeInt('benchmarks', { description: 'How many benchmarks.' }),
  }),
})

const said = raw`benchmark.name || ' ' || array_to_string(benchmark.aliases, ' ') || ' ' || benchmark.measures`

sql.queryConnection('benchmarks', Benchmark, {
  description: 'Benchmarks, filtered and sorted.',
  args: builder.args((t) => ({
    filter: t.field({ type: BenchmarkFilter, description: 'Which benchmarks; all of them when absent.' }),
    orderBy: t.field({ type: [BenchmarkSort], description: 'How to sort, the first key first; by name when absent.' }),
  })),
  check({ filter, orderBy }) {
    checkText(filter?.text)
    checkKeys(orderBy)
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
  orderBy: ({ orderBy }) => listOrder(orderBy, columns, 'NAME'),
  aggregates: {
    categories: {
      type: [CategoryCount],
      nullable: false,
      description:
        'How many of these benchmarks, over all pages, are of each category. Categories without one are left out.',
      sql: (rows) => raw`(
        select coalesce(json_agg(counted order by counted.category), '[]') from (
          select listed.category, count(*)::int as benchmarks from (${rows.select('benchmark.category')}) listed
          group by listed.category
        ) counted
      )`,
    },
  },
})
