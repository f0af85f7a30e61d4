import type { Database } from '@stack/db/tables.ts'
import { type Expression, type ExpressionBuilder, sql as raw, type SqlBool } from 'kysely'
import { builder } from '../builder.ts'
import { enumOf, enumWord, isOneOf } from '../enum.ts'
import { limits } from '../http/limits.ts'
import { type Day, heldBy, shownFirst } from '../sources/as-of.ts'
import type { Sym } from '../sql-fields/arguments.ts'
import { InputError } from '../sql-fields/input-error.ts'
import { isCurrent, isOffered, isPrice } from './offerings-of-day.ts'
import { LicenseTermKind, LicenseVerdict } from './license.type.ts'
import { ModelStage } from './model.type.ts'
import { OpennessClass } from './openness.type.ts'

const architectures = ['dense', 'moe', 'ssm', 'hybrid', 'hybrid-moe'] as const
const Architecture = enumOf('Architecture', 'Kind of network.', {
  dense: 'Every weight is used for every token.',
  moe: 'Mixture of experts: a router picks a few of many feed-forward blocks for each token.',
  ssm: 'State-space model without attention.',
  hybrid: 'Attention and another mixer.',
  'hybrid-moe': 'Attention, another mixer, and a mixture of experts.',
  'not-reported': 'No source read states it.',
} satisfies Record<(typeof architectures)[number] | 'not-reported', string>)

const componentWords = {
  weights: 'The weights.',
  'inference-code': 'Code that runs it.',
  'training-code': 'Code that trains it.',
  data: 'The training data.',
  'data-description': 'A description of the training data.',
  paper: 'A paper or report.',
  'model-card': 'A model card.',
}
const OpennessComponent = enumOf('OpennessComponent', 'A part of a model that its maker may release.', componentWords)

/** The name of the fact that tells whether a part was released. */
const releaseOf = (component: string) => `${component.toLowerCase().replaceAll('-', '_')}_released`

/** The facts that tell which parts were released. */
export const releases: readonly string[] = Object.keys(componentWords).map(releaseOf)

const missing = {
  description:
    'Whether models without the figure are taken too; without any bound, only those. They are outside the range otherwise.',
  required: true,
  defaultValue: false,
} as const

const Range = builder.inputType('Range', {
  description: 'A range of numbers, both ends included.',
  fields: (t) => ({
    min: t.float({ description: 'Lowest; open below when absent.' }),
    max: t.float({ description: 'Highest; open above when absent.' }),
    orMissing: t.boolean(missing),
  }),
})

const DateRange = builder.inputType('DateRange', {
  description: 'A range of days, both ends included.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day; open when absent.' }),
    to: t.field({ type: 'Date', description: 'Last day; open when absent.' }),
    orMissing: t.boolean(missing),
  }),
})

const LicenseTermFilter = builder.inputType('LicenseTermFilter', {
  description: 'A condition on one kind of clause of the licence.',
  fields: (t) => ({
    kind: t.field({ type: LicenseTermKind, required: true, description: 'What the clause is about.' }),
    verdicts: t.field({
      type: [LicenseVerdict],
      required: true,
      description: 'What it may say. A licence without such a clause does not match.',
    }),
  }),
})

const ScoreFilter = builder.inputType('ScoreFilter', {
  description:
    'A condition on the score shown first on a benchmark. It does not make scores of different settings alike.',
  fields: (t) => ({
    benchmark: t.string({ required: true, description: 'Slug of the benchmark.' }),
    min: t.float({ description: 'Lowest, in the unit of the benchmark; open below when absent.' }),
    max: t.float({ description: 'Highest; open above when absent.' }),
  }),
})

const OfferingFilter = builder.inputType('OfferingFilter', {
  description: 'Conditions that one undisputed offering has to meet together. Free plans have no price.',
  fields: (t) => ({
    providers: t.stringList({ description: 'Slugs of providers; any when absent.' }),
    minInputUsd: t.float({ description: 'Lowest price of a million input tokens in US dollars.' }),
    maxInputUsd: t.float({ description: 'Highest price of a million input tokens in US dollars.' }),
    minOutputUsd: t.float({ description: 'Lowest price of a million output tokens in US dollars.' }),
    maxOutputUsd: t.float({ description: 'Highest price of a million output tokens in US dollars.' }),
    minTokensPerSecond: t.float({ description: 'Least output tokens a second of one stream.' }),
  }),
})

const FitsInFilter = builder.inputType('FitsInFilter', {
  description:
    'Whether weights and cache, computed as by `memoryNeed` for one sequence and a 16-bit cache, fit. A model with a missing input does not match.',
  fields: (t) => ({
    memoryBytes: t.float({ required: true, description: 'Memory in bytes.' }),
    quantization: t.string({ required: true, description: 'Slug of the quantization.' }),
    contextTokens: t.int({ required: true, defaultValue: 8_192, description: 'Tokens kept in the cache.' }),
  }),
})

export const ModelFilter = builder.inputType('ModelFilter', {
  description:
    'Conditions on models. All that are given must hold; within a list one is enough, unless it says otherwise.',
  fields: (t) => ({
    text: t.string({ description: 'Part of a name, slug or alias; upper and lower case are the same.' }),
    slugs: t.stringList({ description: 'Slugs.' }),
    organizations: t.stringList({ description: 'Slugs of organizations.' }),
    families: t.stringList({ description: 'Slugs of families.' }),
    licenses: t.stringList({ description: 'Slugs of licences.' }),
    isOsiApproved: t.boolean({ description: 'Whether the Open Source Initiative lists the licence as approved.' }),
    licenseTerms: t.field({ type: [LicenseTermFilter], description: 'Clauses of the licence. All of them must hold.' }),
    openness: t.field({ type: [OpennessClass], description: 'Classes of openness.' }),
    released: t.field({
      type: [OpennessComponent],
      description: 'Parts that were released, wholly or in part. All of them.',
    }),
    architectures: t.field({ type: [Architecture], description: 'Kinds of network.' }),
    stages: t.field({ type: [ModelStage], description: 'Stages of training.' }),
    inputModalities: t.stringList({ description: 'What it takes in: text, image, audio, video. All of them.' }),
    outputModalities: t.stringList({ description: 'What it gives out: text, image, audio, video. All of them.' }),
    totalParameters: t.field({ type: Range, description: 'All weights.' }),
    activeParameters: t.field({ type: Range, description: 'Weights used for one token.' }),
    contextTokens: t.field({ type: Range, description: 'Advertised context, in tokens.' }),
    pretrainingTokens: t.field({ type: Range, description: 'Tokens of pretraining.' }),
    releasedOn: t.field({ type: DateRange, description: 'Day of release.' }),
    hasScoreOn: t.stringList({ description: 'Slugs of benchmarks: models with a score on every one of them.' }),
    lacksScoreOn: t.stringList({ description: 'Slugs of benchmarks: models without a score on any of them.' }),
    scores: t.field({ type: [ScoreFilter], description: 'Scores on named benchmarks. All of them must hold.' }),
    quantizations: t.stringList({ description: 'Slugs of quantizations its weights are published in.' }),
    runtimes: t.stringList({
      description: 'Slugs of runtimes that run, wholly or in part, a format its weights are published in.',
    }),
    providers: t.stringList({ description: 'Slugs of providers: models that one of them offers.' }),
    knownBy: t.field({
      type: 'Date',
      description:
        'A day by which some report was about the model. Only that: the figures of the other conditions are held against what is known now. For the list as it stood on a day give `asOf` beside the filter.',
    }),
    offering: t.field({ type: OfferingFilter, description: 'Who serves it, at which price and speed.' }),
    fitsIn: t.field({ type: FitsInFilter, description: 'Memory it has to fit in.' }),
  }),
})

type Maybe<T> = T | null | undefined
/** A filter as the SQL builders see it. */
export type SymbolicFilter = Maybe<Sym<typeof ModelFilter.$inferInput>>
type Filter = NonNullable<SymbolicFilter>
type Condition = Expression<SqlBool>
type Builder = ExpressionBuilder<Database, 'model'>

/** The dimensions of the list that have facets. Leaving one out of a filter gives the counts of its choices. */
export const facetDimensions = [
  'openness',
  'organizations',
  'families',
  'architectures',
  'licenses',
  'licenseTerms',
  'released',
  'stages',
  'inputModalities',
  'outputModalities',
  'hasScoreOn',
  'quantizations',
  'runtimes',
  'providers',
  'totalParameters',
  'activeParameters',
  'contextTokens',
  'releasedOn',
] as const
export type FacetDimension = (typeof facetDimensions)[number]

const figures = ['totalParameters', 'activeParameters', 'contextTokens', 'pretrainingTokens'] as const

const bySlug =
  (column: 'organizationId' | 'familyId' | 'licenseId', table: 'organization' | 'family' | 'license') =>
  (eb: Builder, slugs: Expression<string[]>): Condition =>
    raw<SqlBool>`${eb.ref(`model.${column}`)} in (select id from ${raw.table(table)} where slug = any(${slugs}))`

const between = (
  value: Expression<unknown>,
  { min, max }: { min?: Maybe<Expression<unknown>>; max?: Maybe<Expression<unknown>> },
) =>
  raw<SqlBool>`${raw.join(
    [raw`true`, ...(min ? [raw`${value} >= ${min}`] : []), ...(max ? [raw`${value} <= ${max}`] : [])],
    raw` and `,
  )}`

function range(
  eb: Builder,
  column: (typeof figures)[number] | 'releasedOn',
  bounds: { min?: Maybe<Expression<unknown>>; max?: Maybe<Expression<unknown>>; orMissing: boolean },
): Condition {
  const value = eb.ref(`model.${column}`)
  if (bounds.orMissing && !bounds.min && !bounds.max) return raw<SqlBool>`${value} is null`
  const inside = raw<SqlBool>`(${value} is not null and ${between(value, bounds)})`
  return bounds.orMissing ? raw<SqlBool>`(${inside} or ${value} is null)` : inside
}

const licenseTerm = (eb: Builder, { kind, verdicts }: NonNullable<Filter['licenseTerms']>[number]) =>
  raw<SqlBool>`exists (
    select from license_term where license_term.license_id = ${eb.ref('model.licenseId')}
      and license_term.kind = ${raw.lit(enumWord(kind))} and ${isOneOf(raw.ref('license_term.verdict'), verdicts)}
  )`

const released = (eb: Builder, component: string, day: Day) =>
  raw<SqlBool>`exists (
    select from fact where fact.model_id = ${eb.ref('model.id')} and fact.name = ${raw.lit(releaseOf(component))}
      and ${shownFirst('fact', day)} and fact.text_value in ('yes', 'partial')
  )`

/** The ids behind slugs, found once for a statement: comparing slugs would look at the other table for each row. */
const idsOf = (table: 'benchmark' | 'provider', slugs: Expression<string[]>) =>
  raw`any(array(select id from ${raw.table(table)} where slug = any(${slugs})))`

/** The scores that there are on benchmarks: each benchmark of a model at least once. */
const scoresOn = (benchmarks: Expression<string[]>, day: Day) => raw`
  score where score.benchmark_id = ${idsOf('benchmark', benchmarks)}${day ? heldBy('score', day) : raw` and score.rank = 1`}`

// Arrays are filled once. As sub-selects of `in` they would be joins, and the planner weighs every order of many joins.

const everyScore = (eb: Builder, benchmarks: Expression<string[]>, day: Day) =>
  raw<SqlBool>`(cardinality(${benchmarks}::text[]) = 0 or ${eb.ref('model.id')} = any(array(
    select score.model_id from ${scoresOn(benchmarks, day)} group by score.model_id
    having count(distinct score.benchmark_id) = (select count(distinct slug) from unnest(${benchmarks}::text[]) as wanted (slug))
  )))`

const noScore = (eb: Builder, benchmarks: Expression<string[]>, day: Day) =>
  raw<SqlBool>`${eb.ref('model.id')} <> all(array(select score.model_id from ${scoresOn(benchmarks, day)}))`

const score = (eb: Builder, { benchmark, min, max }: NonNullable<Filter['scores']>[number], day: Day) =>
  raw<SqlBool>`${eb.ref('model.id')} = any(array(
    select score.model_id from score
    where score.benchmark_id = (select id from benchmark where slug = ${benchmark}) and ${shownFirst('score', day)}
      and ${between(raw.ref('score.value'), { min, max })}
  ))`

const quantization = (eb: Builder, slugs: Expression<string[]>, day: Day) =>
  raw<SqlBool>`exists (
    select from published_quantization p join quantization q on q.id = p.quantization_id
    where p.model_id = ${eb.ref('model.id')} and q.slug = any(${slugs})${heldBy('p', day)}
  )`

const runtime = (eb: Builder, slugs: Expression<string[]>, day: Day) =>
  raw<SqlBool>`exists (
    select from published_quantization p
    join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
    join runtime r on r.id = s.runtime_id
    where p.model_id = ${eb.ref('model.id')} and r.slug = any(${slugs})${heldBy('p', day)}
  )`

function offering(
  eb: Builder,
  {
    providers,
    minInputUsd,
    maxInputUsd,
    minOutputUsd,
    maxOutputUsd,
    minTokensPerSecond,
  }: NonNullable<Filter['offering']>,
  day: Day,
) {
  const prices = [
    { column: 'input_usd_per_million_tokens', min: minInputUsd, max: maxInputUsd },
    { column: 'output_usd_per_million_tokens', min: minOutputUsd, max: maxOutputUsd },
  ].filter(({ min, max }) => min || max)
  const conditions = [
    raw`o.model_id = ${eb.ref('model.id')}`,
    // An earlier price is no offer any more.
    prices.length > 0 ? isPrice('o', day) : isCurrent('o', day),
    ...(providers ? [raw`o.provider_id = ${idsOf('provider', providers)}`] : []),
    ...prices.map(({ column, min, max }) => between(raw.ref(`o.${column}`), { min, max })),
    ...(minTokensPerSecond ? [raw`o.output_tokens_per_second >= ${minTokensPerSecond}`] : []),
  ]
  return raw<SqlBool>`exists (
    select from offering o where ${raw.join(conditions, raw` and `)}
  )`
}

const provided = (eb: Builder, slugs: Expression<string[]>, day: Day) =>
  raw<SqlBool>`exists (
    select from offering o
    where o.model_id = ${eb.ref('model.id')} and ${isOffered('o', day)} and o.provider_id = ${idsOf('provider', slugs)}
  )`

const knownBy = (eb: Builder, day: Expression<string>) => raw<SqlBool>`${eb.ref('model.knownFrom')} <= ${day}`

const fitsIn = (eb: Builder, { memoryBytes, quantization: slug, contextTokens }: NonNullable<Filter['fitsIn']>) =>
  raw<SqlBool>`${eb.ref('model.totalParameters')} * (select bits_per_weight from quantization where slug = ${slug}) / 8
    + ${eb.ref('model.cacheBytesPerToken')} * ${contextTokens}::int
    + ${eb.ref('model.localCacheBytesPerToken')} * least(${contextTokens}::int, ${eb.ref('model.localCacheTokens')})
    <= ${memoryBytes}`

/** The text as it stands, found by its trigrams: what `like` reads as a wildcard is escaped. */
const containing = (eb: Builder, text: Expression<string>) =>
  raw<SqlBool>`${eb.ref('model.searchText')} like '%' || regexp_replace(lower(${text}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`

/** How each field of a filter becomes a condition. */
const conditions: {
  [Name in keyof Filter]-?: (eb: Builder, value: NonNullable<Filter[Name]>, day: Day) => Condition
} = {
  text: containing,
  slugs: (eb, slugs) => raw<SqlBool>`${eb.ref('model.slug')} = any(${slugs})`,
  organizations: bySlug('organizationId', 'organization'),
  families: bySlug('familyId', 'family'),
  licenses: bySlug('licenseId', 'license'),
  isOsiApproved: (eb, approved) =>
    raw<SqlBool>`${eb.ref('model.licenseId')} in (select id from license where osi_approved = ${raw.lit(approved)})`,
  licenseTerms: (eb, terms) => eb.and(terms.map((term) => licenseTerm(eb, term))),
  openness: (eb, classes) => isOneOf(eb.ref('model.opennessClass'), classes),
  released: (eb, components, day) => eb.and(components.map((component) => released(eb, component, day))),
  architectures: (eb, networks) =>
    isOneOf(raw<string>`coalesce(${eb.ref('model.architecture')}, 'not-reported')`, networks),
  stages: (eb, stages) => isOneOf(eb.ref('model.stage'), stages),
  inputModalities: (eb, names) => raw<SqlBool>`${eb.ref('model.inputModalities')} @> ${names}::text[]`,
  outputModalities: (eb, names) => raw<SqlBool>`${eb.ref('model.outputModalities')} @> ${names}::text[]`,
  totalParameters: (eb, bounds) => range(eb, 'totalParameters', bounds),
  activeParameters: (eb, bounds) => range(eb, 'activeParameters', bounds),
  contextTokens: (eb, bounds) => range(eb, 'contextTokens', bounds),
  pretrainingTokens: (eb, bounds) => range(eb, 'pretrainingTokens', bounds),
  releasedOn: (eb, { from, to, orMissing }) => range(eb, 'releasedOn', { min: from, max: to, orMissing }),
  hasScoreOn: everyScore,
  lacksScoreOn: noScore,
  scores: (eb, wanted, day) => eb.and(wanted.map((one) => score(eb, one, day))),
  quantizations: quantization,
  runtimes: runtime,
  providers: provided,
  knownBy,
  offering,
  fitsIn,
}

/**
 * The condition that each given field of a filter stands for.
 *
 * @param day the day whose claims are meant; `model` is then the list of that day, as `modelsOfDay` writes it
 */
export const filterConditions = (eb: Builder, filter: SymbolicFilter, day?: Day): (readonly [string, Condition])[] =>
  Object.entries(filter ?? {})
    .filter(([, value]) => value != null)
    .map(([name, value]) => {
      const condition = conditions[name as keyof Filter] as (eb: Builder, value: unknown, day: Day) => Condition
      return [name, condition(eb, value, day)]
    })

/** The condition a filter stands for. */
export const modelFilter = (eb: Builder, filter: SymbolicFilter, day?: Day): Condition =>
  eb.and(filterConditions(eb, filter, day).map(([, condition]) => condition))

/** What a condition costs over all models, in objects of the estimate, where it is looked up in another table. */
const weights: { readonly [Name in keyof Filter]?: number } = {
  hasScoreOn: 450,
  lacksScoreOn: 450,
  scores: 150,
  released: 75,
  runtimes: 75,
}

/** What a filter costs, in objects of the estimate: those of a list that must all hold count each. */
export function filterWeight(filter: Maybe<typeof ModelFilter.$inferInput>): number {
  const each = ['licenseTerms', 'released', 'scores']
  return Object.entries(filter ?? {})
    .filter(([, value]) => value != null)
    .reduce((sum, [name, value]) => {
      const count = each.includes(name) ? (value as readonly unknown[]).length : 1
      return sum + count * (weights[name as keyof Filter] ?? 20)
    }, 0)
}

/** Refuses a filter that cannot be meant. */
export function checkFilter(filter: Maybe<typeof ModelFilter.$inferInput>): void {
  if (!filter) return
  const { text } = filter
  if (text && text.length > limits.searchCharacters)
    throw new InputError(`"filter.text" has ${text.length} characters; at most ${limits.searchCharacters} are allowed.`)
  for (const name of figures) {
    const { min, max } = filter[name] ?? {}
    if (min != null && max != null && min > max) throw new InputError(`"filter.${name}" has a min above its max.`)
  }
  const { from, to } = filter.releasedOn ?? {}
  if (from != null && to != null && from > to) throw new InputError('"filter.releasedOn" begins after it ends.')
  for (const [name, most] of [
    ['licenseTerms', 11],
    ['scores', 10],
  ] as const) {
    const count = filter[name]?.length ?? 0
    if (count > most) throw new InputError(`"filter.${name}" has ${count} conditions; at most ${most} are allowed.`)
  }
  const prices = filter.offering ?? {}
  for (const price of ['Input', 'Output'] as const) {
    const [least, most] = [prices[`min${price}Usd`], prices[`max${price}Usd`]]
    if (least != null && most != null && least > most)
      throw new InputError(`"filter.offering" has a min${price}Usd above its max${price}Usd.`)
  }
  const { contextTokens } = filter.fitsIn ?? {}
  if (contextTokens !== undefined && contextTokens < 1)
    throw new InputError(`"filter.fitsIn.contextTokens" is ${contextTokens}; it has to be at least 1.`)
}
