import { type FactName, factNames } from '@stack/shared/models/facts.ts'
import { Benchmark } from '../benchmarks/benchmark.type.ts'
import { builder, sql } from '../builder.ts'
import { Catalog } from '../comparisons/catalog.type.ts'
import { Fact, factDefinitionOf, FactDefinitionType } from '../models/fact.type.ts'
import { FactCount } from '../models/model-list.type.ts'
import { Model } from '../models/model.type.ts'

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
    models: t.exposeInt('models', { description: 'All models.' }),
    facts: t.field({
      type: [FactCount],
      extensions: { expected: factNames.length },
      description: 'For each fact, for how many models a source states it, in the order facts are shown.',
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
        'Ten gaps to fill first: the fact that most models have, in the newest model that lacks it. Where a source says that a model has no such thing, there is no gap.',
      resolve: ({ mostWanted }) => mostWanted,
    }),
  }),
})

const CoverageRow = sql.sqlObject('CoverageRow', 'coverage', {
  description: 'For how many models one thing is stated.',
  fields: (t) => ({ models: t.column('models', { type: 'Int', description: 'How many models.' }) }),
})
const GapRow = sql.sqlObject('GapRow', 'gap', {
  description: 'One gap.',
  fields: (t) => ({ fact: t.column('factName', { type: 'String', description: 'Name of the fact.' }) }),
})

sql.queryComputed('coverage', {
  type: Coverage,
  nullable: false,
  description: 'What is stated for how many models, and what is missing most.',
  gather: (g) => ({
    rows: g.many(CoverageRow, {
      columns: ['factName', 'models'],
      orderBy: [
        { by: 'models', as: 'int', direction: 'desc' },
        { by: 'id', as: 'int' },
      ],
      expected: 450,
      returned: false,
      with: (row) => ({ benchmark: row.one(Benchmark, { on: ['benchmarkId', 'id'] }) }),
    }),
    gaps: g.many(GapRow, {
      columns: ['factName'],
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 10,
      returned: false,
      with: (row) => ({ model: row.one(Model, { on: ['modelId', 'id'] }) }),
    }),
    catalog: g.one(Catalog, { columns: ['counts'], returned: false }),
  }),
  resolve: ({ rows, gaps, catalog }) => {
    const counts = new Map(rows.map(({ factName, models }) => [factName, models]))
    return {
      models: catalog ? (JSON.parse(catalog.counts) as { models: number }).models : 0,
      facts: factNames.map((fact) => ({ fact, models: counts.get(fact) ?? 0 })),
      benchmarks: rows.flatMap(({ benchmark, models }) => (benchmark ? [{ benchmark, models }] : [])),
      mostWanted: gaps.flatMap(({ model, factName }) => (model ? [{ model, fact: factName as FactName }] : [])),
    }
  },
})

sql.extendSqlObject(Model, (t) => ({
  missingFacts: t.computed({
    type: [FactDefinitionType],
    nullable: false,
    description: 'Facts that no source read states about it, in the order they are shown.',
    gather: (g) => ({
      stated: g.many(Fact, {
        on: ['id', 'modelId'],
        columns: ['name'],
        where: (eb) => eb('rank', '=', 1),
        expected: 40,
        returned: false,
      }),
    }),
    resolve: ({ stated }) => {
      const names = new Set<string>(stated.map(({ name }) => name))
      return factNames.filter((name) => !names.has(name)).map(factDefinitionOf)
    },
  }),
}))
