import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import { Source } from '../sources/source.type.ts'

const categories = {
  knowledge: 'Knowing things.',
  reasoning: 'Drawing conclusions.',
  math: 'Mathematics.',
  code: 'Writing and mending programs.',
  agentic: 'Acting with tools over many steps.',
  'long-context': 'Using long inputs.',
  'instruction-following': 'Doing as told.',
  multilingual: 'Languages other than English.',
  multimodal: 'Images, sound or video.',
  factuality: 'Saying only what is so.',
  preference: 'Being preferred by people or by a judging model.',
  safety: 'Avoiding harm.',
}
/** The stored words of the categories, in the order of a page. */
export const benchmarkCategories = Object.keys(categories)

export const BenchmarkCategory = enumOf('BenchmarkCategory', 'What kind of ability a benchmark tests.', categories)

const ScoreUnit = enumOf('ScoreUnit', 'Unit of a score.', {
  percent: 'Per cent, 0 to 100.',
  points: 'Points on a scale of its own.',
  rating: 'A rating such as Elo, which only orders.',
  ratio: 'A share, 0 to 1.',
})

const CaveatKind = enumOf('CaveatKind', 'Why a score may say less than it seems to.', {
  contamination: 'The items may have been in training data.',
  saturation: 'Most models are near the top.',
  'broken-items': 'Some items or answers are wrong.',
  settings: 'Results hang on settings that are often not stated.',
  other: 'Something else.',
})

const BenchmarkVersion = sql.sqlObject('BenchmarkVersion', 'benchmarkVersion', {
  description: 'A version or window of a benchmark. Scores of different ones do not compare.',
  fields: (t) => ({
    name: t.column('name', { type: 'String', description: 'As written in the scores.' }),
    description: t.column('description', { type: 'String', description: 'What is in it.' }),
  }),
})

const BenchmarkCaveat = sql.sqlObject('BenchmarkCaveat', 'benchmarkCaveat', {
  description: 'Something to know before reading the scores of a benchmark.',
  fields: (t) => ({
    kind: t.expression({
      type: CaveatKind,
      nullable: false,
      description: 'What sort of caveat it is.',
      sql: (eb) => enumNameOf(eb.ref('kind')),
    }),
    text: t.column('text', { type: 'String', description: 'The caveat, in our words.' }),
    source: t.one(Source, { on: ['sourceId', 'id'], nullable: false, description: 'What states it.' }),
    locator: t.column('locator', { type: 'String', description: 'Where in the source it stands.' }),
  }),
})

const BenchmarkDescription = sql.sqlObject('BenchmarkDescription', 'benchmarkDescription', {
  description: 'Where a source says what a benchmark measures, its metric or its range.',
  fields: (t) => ({
    source: t.one(Source, { on: ['sourceId', 'id'], nullable: false, description: 'What describes it.' }),
    locator: t.column('locator', { type: 'String', description: 'Where in the source.' }),
  }),
})

export const Benchmark = sql.sqlObject('Benchmark', 'benchmark', {
  description: 'A test with a metric. Two tests that share a name are two benchmarks.',
  node: true,
  fields: (t) => ({
    slug: t.column('slug', { type: 'String', description: 'Its public name in addresses and arguments.' }),
    name: t.column('name', { type: 'String', description: 'Its name as its authors write it.' }),
    aliases: t.column('aliases', { type: ['String'], description: 'Other names it goes by.' }),
    category: t.expression({
      type: BenchmarkCategory,
      nullable: false,
      description: 'The ability it tests.',
      sql: (eb) => enumNameOf(eb.ref('category')),
    }),
    measures: t.column('measures', { type: 'String', description: 'What it measures, in our words.' }),
    metric: t.column('metric', { type: 'String', description: 'The metric its scores are usually given in.' }),
    unit: t.expression({
      type: ScoreUnit,
      nullable: false,
      description: 'The unit of its scores.',
      sql: (eb) => enumNameOf(eb.ref('unit')),
    }),
    min: t.column('min', { type: 'Float', description: 'Lowest possible score, in its unit.' }),
    max: t.column('max', {
      type: 'Float',
      nullable: true,
      description: 'Highest possible score, in its unit; null when the scale is open-ended.',
    }),
    higherIsBetter: t.column('higherIsBetter', {
      type: 'Boolean',
      description: 'Whether a higher score is the better one.',
    }),
    paper: t.column('paper', { type: 'String', nullable: true, description: 'Its paper; null when not recorded.' }),
    repository: t.column('repository', {
      type: 'String',
      nullable: true,
      description: 'Its code or data; null when not recorded.',
    }),
    versions: t.many(BenchmarkVersion, {
      description: 'Its versions or windows, as far as recorded.',
      on: ['id', 'benchmarkId'],
      orderBy: [{ by: 'position', as: 'int' }],
      expected: 3,
    }),
    caveats: t.many(BenchmarkCaveat, {
      description: 'What to know before reading its scores.',
      on: ['id', 'benchmarkId'],
      orderBy: [{ by: 'position', as: 'int' }],
      expected: 2,
    }),
    describedBy: t.many(BenchmarkDescription, {
      description: 'What its description, metric and range were read from.',
      on: ['id', 'benchmarkId'],
      orderBy: [{ by: 'id', as: 'int' }],
      expected: 2,
    }),
  }),
})

const BenchmarkConfusion = sql.sqlObject('BenchmarkConfusion', 'benchmarkConfusion', {
  description: 'Another benchmark with a like name.',
  fields: (t) => ({
    benchmark: t.one(Benchmark, {
      on: ['otherBenchmarkId', 'id'],
      nullable: false,
      description: 'The other one. Its scores never mix with these.',
    }),
  }),
})

sql.extendSqlObject(Benchmark, (t) => ({
  notToBeConfusedWith: t.many(BenchmarkConfusion, {
    description: 'Benchmarks whose names are alike.',
    on: ['id', 'benchmarkId'],
    orderBy: [{ by: 'id', as: 'int' }],
    expected: 2,
  }),
}))
