import { type FactName, factNames } from '@stack/shared/models/facts.ts'
import { Benchmark } from '../benchmarks/benchmark.type.ts'
import { sql as raw } from 'kysely'
import { builder, sql } from '../builder.ts'
import { Catalog, catalogDays, latestDayBy } from '../comparisons/catalog.type.ts'
import { Fact, factDefinitionOf, FactDefinitionType } from '../models/fact.type.ts'
import { dayOf, ModelAsOf } from '../models/model-as-of.type.ts'
import { FactCount } from '../models/model-list.type.ts'
import { Model } from '../models/model.type.ts'
import { asOfArgs, knownBy } from '../sources/as-of.ts'

type BenchmarkRow = typeof Benchmark.$inferType
type ModelRow = typeof Model.$inferType

const BenchmarkCount = builder.objectRef<{ benchmark: BenchmarkRow; models: number }>('BenchmarkCount').implement({
  description: 'How many models have a score on a benchmark.',
  fields: (t) => ({
    benchmark: t.field({ type: Benchmark, description: 'The benchmark.', resolve: ({ benchmark }) => benchmark }),
    models: t.exposeInt('models', { description: 'How many models.' }),
  }),
})

const Gap = builder.objectRef<{ model: ModelRow; fact: FactName }>('Gap').implement({
  description: 'A fact that no source read states about a model.',
  fields: (t) => ({
    model: t.field({ type: Model, description: 'The model.', resolve: ({ model }) => model }),
    fact: t.field({
      type: FactDefinitionType,
      description: 'The fact.',
      resolve: ({ fact }) => factDefinitionOf(fact),
    }),
  }),
})

interface CoverageShape {
  models: number
  facts: { fact: FactName; models: number }[]
  benchmarks: { benchmark: BenchmarkRow; models: number }[]
  mostWanted: { model: ModelRow; fact: FactName }[]
}
const Coverage = builder.objectRef<CoverageShape>('Coverage').implement({
  description: 'How much of what can be known is known.',
  fields: (t) => ({
    models: t.exposeInt('models', {
      description: 'All models, or those that some report was about by the day that is asked for.',
    }),
    facts: t.field({
      type: [FactCount],
      extensions: { expected: factNames.length },
      description:
        'For each fact, for how many models a source says something of it, in the order facts are shown: states it, withholds it, or says that there is no such thing.',
      resolve: ({ facts }) => facts,
    }),
    benchmarks: t.field({
      type: [BenchmarkCount],
      extensions: { expected: 400 },
      description: 'For each benchmark, how many models have a score on it, the most scored first.',
      resolve: ({ benchmarks }) => benchmarks,
    }),
    mostWanted: t.field({
      type: [Gap],
      description:
        'Ten gaps to fill first: the fact that most models have, in the newest model that lacks it. Where a source says that a model has no such thing, there is no gap. Of the latest state, whatever day is asked for.',
      resolve: ({ mostWanted }) => mostWanted,
    }),
  }),
})

const coverageRows = sql.rows('coverage')
const gapRows = sql.rows('gap')

sql.queryComputed('coverage', {
  type: Coverage,
  nullable: false,
  description: 'What is stated for how many models, and what is missing most.',
  args: builder.args((t) => ({
    asOf: t.field({
      type: 'Date',
      description:
        'As it was known by this day: by claims that hold for it or an earlier one; all of them when absent.',
    }),
  })),
  gather: (g, { asOf }) => ({
    rows: g.many(coverageRows, {
      columns: ['factName'],
      expressions: {
        models: (eb) =>
          asOf
            ? raw<number>`coalesce((
                select held.models from coverage_day as held
                where held.coverage_id = coverage.id and held.day <= ${asOf} order by held.day desc limit 1
              ), 0)`
            : eb.ref('coverage.models'),
      },
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 450,
      with: (row) => ({ benchmark: row.one(Benchmark, { on: ['benchmarkId', 'id'] }) }),
    }),
    gaps: g.many(gapRows, {
      columns: ['factName'],
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 10,
      with: (row) => ({ model: row.one(Model, { on: ['modelId', 'id'] }) }),
    }),
    catalog: asOf ? g.one(catalogDays, latestDayBy(asOf)) : g.one(Catalog, { columns: ['counts'], returned: false }),
  }),
  resolve: ({ rows, gaps, catalog }) => {
    const counts = new Map(rows.map(({ factName, models }) => [factName, models]))
    const mostFirst = rows.toSorted((a, b) => b.models - a.models)
    return {
      models: catalog ? (JSON.parse(catalog.counts) as { models: number }).models : 0,
      facts: factNames.map((fact) => ({ fact, models: counts.get(fact) ?? 0 })),
      benchmarks: mostFirst.flatMap(({ benchmark, models }) => (benchmark ? [{ benchmark, models }] : [])),
      mostWanted: gaps.flatMap(({ model, factName }) => (model ? [{ model, fact: factName as FactName }] : [])),
    }
  },
})

/** The facts that are not among those stated, in the order they are shown. */
function missingAmong(stated: readonly { readonly name: string }[]) {
  const names = new Set(stated.map(({ name }) => name))
  return factNames.filter((name) => !names.has(name)).map(factDefinitionOf)
}

const statedFacts = {
  on: ['id', 'modelId'],
  columns: ['name'],
  expected: 40,
  returned: false,
} as const

sql.extendSqlObject(Model, (t) => ({
  missingFacts: t.computed({
    type: [FactDefinitionType],
    nullable: false,
    description: 'Facts that no source read states about it, in the order they are shown.',
    args: asOfArgs,
    gather: (g, { asOf }) => ({
      stated: g.many(Fact, { ...statedFacts, where: (eb) => knownBy(eb, asOf) ?? eb('rank', '=', 1) }),
    }),
    resolve: ({ stated }) => missingAmong(stated),
  }),
}))

sql.extendSqlObject(ModelAsOf, (t) => ({
  missingFacts: t.computed({
    type: [FactDefinitionType],
    nullable: false,
    description: 'Facts that no report of the day stated about it, in the order they are shown.',
    gather: (g) => ({
      stated: g.many(Fact, { ...statedFacts, where: (eb, _args, above) => knownBy(eb, dayOf(above)) }),
    }),
    resolve: ({ stated }) => missingAmong(stated),
  }),
}))
