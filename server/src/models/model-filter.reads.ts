import type { Database } from '@stack/db/tables.ts'
import { type Expression, type ExpressionBuilder, sql as raw, type SqlBool } from 'kysely'
import { enumWord, isOneOf } from '../enum.ts'
import { type Day, heldBy, shownFirst } from '../sources/as-of.ts'
import { type Figure, releaseOf, type SymbolicFilter } from './model-filter.type.ts'
import { isCurrent, isOffered, isPrice } from './offerings-of-day.ts'

type Maybe<T> = T | null | undefined
type Filter = NonNullable<SymbolicFilter>
type Condition = Expression<SqlBool>
type Builder = ExpressionBuilder<Database, 'model'>

const bySlug =
  (column: 'organizationId' | 'familyId' | 'licenseId', table: 'organization' | 'family' | 'license') =>
  (eb: Builder, slugs: Expression<string[]>): Condition =>
    raw<SqlBool>`${eb.ref(`model.${column}`)} in (select id from ${raw.table(table)} where slug = any(${slugs}))`

interface Bounds {
  readonly min?: Maybe<Expression<unknown>>
  readonly max?: Maybe<Expression<unknown>>
  readonly below?: Maybe<Expression<unknown>>
}

const between = (value: Expression<unknown>, { min, max, below }: Bounds) =>
  raw<SqlBool>`${raw.join(
    [
      raw`true`,
      ...(min ? [raw`${value} >= ${min}`] : []),
      ...(max ? [raw`${value} <= ${max}`] : []),
      ...(below ? [raw`${value} < ${below}`] : []),
    ],
    raw` and `,
  )}`

function range(eb: Builder, column: Figure | 'releasedOn', bounds: Bounds & { orMissing: boolean }): Condition {
  const value = eb.ref(`model.${column}`)
  if (bounds.orMissing && !bounds.min && !bounds.max && !bounds.below) return raw<SqlBool>`${value} is null`
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
const holds = (searchText: Expression<unknown>, text: Expression<string>) =>
  raw<SqlBool>`${searchText} like '%' || regexp_replace(lower(${text}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`

/** Models with a text in one of their names. The list of a day knows no names: they are those of now, and found in the table. */
const containing = (eb: Builder, text: Expression<string>, day: Day) =>
  day
    ? raw<SqlBool>`${eb.ref('model.id')} = any(array(
        select named.id from catalog.model as named where ${holds(raw.ref('named.search_text'), text)}
      ))`
    : holds(eb.ref('model.searchText'), text)

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
