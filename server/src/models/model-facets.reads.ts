import type { Database } from '@stack/db/tables.ts'
import { formatParameters } from '@stack/shared/format/parameters.ts'
import { formatTokens } from '@stack/shared/format/tokens.ts'
import { type Expression, expressionBuilder, type RawBuilder, type SqlBool, sql as raw } from 'kysely'
import { type Day, heldBy } from '../sources/as-of.ts'
import { filterConditions } from './model-filter.reads.ts'
import { releases, type SymbolicFilter } from './model-filter.type.ts'
import { modelsOfDay } from './models-of-day.ts'
import { isOffered } from './offerings-of-day.ts'

/** The dimensions of the list that have facets. Leaving one out of a filter gives the counts of its choices. */
const facetDimensions = [
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

type Sql = RawBuilder<unknown>

/** Where the choices of a dimension come from, and what tells that it is unknown. */
interface Choices {
  /** What is counted: an id of `named`, or a word of the model. */
  readonly key: string
  readonly join?: (day: Day) => Sql
  /** The table that names the keys. */
  readonly named?: string
  /** Without `named`: what goes into the filter for a key. */
  readonly value?: (key: string) => string
  /** Without `named`: what it is called. */
  readonly label?: (key: string) => string
  readonly missing?: string | ((day: Day) => Sql)
  /** Whether the keys are the places of buckets, in order. */
  readonly isRange?: boolean
}

/** A stored word as people read it. */
const asWords = (key: string) => `replace(replace(${key}::text, '-', ' '), ':', ': ')`

const asEnum = (key: string) => `upper(replace(${key}, '-', '_'))`

const parameterEnds = [0, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11, 1e12, 1e15]

const choices: Record<FacetDimension, Choices> = {
  openness: { key: 'model.openness_class', value: asEnum },
  organizations: { key: 'model.organization_id', named: 'organization' },
  families: { key: 'model.family_id', named: 'family' },
  architectures: { key: "coalesce(model.architecture, 'not-reported')", value: asEnum },
  licenses: { key: 'model.license_id', named: 'license' },
  licenseTerms: {
    key: 'term.word',
    join: () => raw`join (
      select distinct license_id, kind || ':' || verdict as word from license_term
    ) term on term.license_id = model.license_id`,
    value: asEnum,
  },
  released: {
    key: 'part.name',
    join: (day) => raw`join (${releasedParts(day)}) part on part.model_id = model.id`,
    value: (key) => `upper(left(${key}, -length('_released')))`,
    label: (key) => `replace(left(${key}, -length('_released')), '_', ' ')`,
  },
  stages: { key: 'model.stage', value: asEnum },
  inputModalities: {
    key: 'm.name',
    join: () => raw`cross join unnest(model.input_modalities) as m (name)`,
    missing: 'model.input_modalities is null',
  },
  outputModalities: {
    key: 'm.name',
    join: () => raw`cross join unnest(model.output_modalities) as m (name)`,
    missing: 'model.output_modalities is null',
  },
  hasScoreOn: {
    key: 's.benchmark_id',
    join: (day) => ofModel('score', 'benchmark_id', day),
    named: 'benchmark',
    missing: 'model.score_count = 0',
  },
  quantizations: {
    key: 's.quantization_id',
    join: (day) => ofModel('published_quantization', 'quantization_id', day),
    named: 'quantization',
    missing: (day) =>
      raw`not exists (select from published_quantization p where p.model_id = model.id${heldBy('p', day)})`,
  },
  runtimes: {
    key: 'r.runtime_id',
    join: (day) => raw`join (
      select distinct p.model_id, s.runtime_id from published_quantization p
      join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no' where true${heldBy('p', day)}
    ) r on r.model_id = model.id`,
    named: 'runtime',
    missing: (day) => raw`not exists (
      select from published_quantization p join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
      where p.model_id = model.id${heldBy('p', day)}
    )`,
  },
  providers: {
    key: 'o.provider_id',
    join: (day) => raw`join (
      select distinct o.model_id, o.provider_id from offering o where ${isOffered('o', day)}
    ) o on o.model_id = model.id`,
    named: 'provider',
    missing: (day) => raw`not exists (select from offering o where o.model_id = model.id and ${isOffered('o', day)})`,
  },
  totalParameters: buckets('model.total_parameters', parameterEnds, formatParameters),
  activeParameters: buckets('model.active_parameters', parameterEnds, formatParameters),
  contextTokens: buckets('model.context_tokens', [0, 8192, 32768, 65536, 131072, 262144, 1e6, 1e9], formatTokens),
  releasedOn: { key: 'extract(year from model.released_on)::int', missing: 'model.released_on is null' },
}

/** What the claims of a model name, each once. */
const ofModel = (table: 'score' | 'published_quantization', column: string, day: Day): Sql =>
  day
    ? raw`cross join lateral (
      select distinct ${raw.ref(column)} from ${raw.table(table)} as c where c.model_id = model.id${heldBy('c', day)}
    ) s`
    : raw`join ${raw.table(table)} s on s.model_id = model.id and s.rank = 1`

/** Which models released which parts, wholly or in part, by the claims shown first. */
function releasedParts(day: Day): Sql {
  const isRelease = raw`fact.name in (${raw.join(releases.map((name) => raw.lit(name)))})`
  const isYes = raw`text_value in ('yes', 'partial')`
  return day
    ? raw`select model_id, name from (
        select distinct on (fact.model_id, fact.name) fact.model_id, fact.name, fact.text_value from fact
        where ${isRelease}${heldBy('fact', day)}
        order by fact.model_id, fact.name, coalesce(fact.retracted_on <= ${day}, false), fact.standing_rank
      ) shown where ${isYes}`
    : raw`select model_id, name from fact where rank = 1 and ${isRelease} and ${isYes}`
}

/** A range of a column cut at `ends`, of which the outermost are never met. */
function buckets(column: string, ends: readonly number[], format: (end: number) => string): Choices {
  const nth = (words: readonly string[], place: string) =>
    `(array[${words.map((one) => `'${one}'`).join(', ')}])[${place}]`
  const end = (place: string) => nth(ends.map(String), place)
  const words = ends.slice(1).map((above, at) => {
    if (at === 0) return `under ${format(above)}`
    return at === ends.length - 2 ? `${format(ends[at]!)} and more` : `${format(ends[at]!)} to ${format(above)}`
  })
  return {
    key: `width_bucket(${column}, array[${ends.join(', ')}]::double precision[])`,
    value: (key) => `${end(key)} || '..' || ${end(`${key} + 1`)}`,
    label: (key) => nth(words, key),
    missing: `${column} is null`,
    isRange: true,
  }
}

/** A condition of a filter, worked out once for each model however many dimensions look at it. */
interface Held {
  readonly field: string
  /** The column of `matched` that says whether it holds. */
  readonly name: string
  readonly condition: Expression<SqlBool>
}

/** One dimension as JSON: every choice the catalogue has, those that would give nothing at 0. */
function facetOf(dimension: FacetDimension, held: readonly Held[], day: Day): Sql {
  const others = held.filter(({ field }) => field !== dimension).map(({ name }) => raw.ref(`matched.${name}`))
  const condition = others.length > 0 ? raw.join(others, raw` and `) : raw`true`
  const models = others.length > 0 ? raw`model join matched on matched.id = model.id` : raw`model`
  const {
    key,
    join,
    named,
    value = (one) => `${one}::text`,
    label: words = asWords,
    missing: isMissing,
    isRange,
  } = choices[dimension]
  const missing = typeof isMissing === 'string' ? raw.raw(isMissing) : isMissing?.(day)
  const word = named ? 'named.slug' : value('counted.key')
  const label = named ? 'named.name' : words('counted.key')
  return raw`(
    select json_build_object(
      'dimension', ${raw.lit(dimension)},
      'values', coalesce(
        json_agg(
          json_build_object('value', ${raw.raw(word)}, 'label', ${raw.raw(label)}, 'count', counted.count)
          order by ${raw.raw(isRange ? 'counted.key' : `counted.count desc, ${label}`)}
        ), '[]'
      ),
      'missing', ${missing ? raw`(select count(*)::int from ${models} where ${missing} and ${condition})` : raw`null`}
    )
    from (
      select ${raw.raw(key)} as key, (count(*) filter (where ${condition}))::int as count
      from ${models} ${join?.(day) ?? raw``} where ${missing && !named ? raw`not (${missing})` : raw`true`} group by 1
    ) counted ${raw.raw(named ? `join ${named} as named on named.id = counted.key` : '')}
  )`
}

/** All dimensions as a JSON list, of the models known on a day when one is given: models and conditions are read once for all. */
export function facets(filter: SymbolicFilter, day: Day): Sql {
  const conditions = filterConditions(expressionBuilder<Database, 'model'>(), filter, day)
  const held = conditions.map(([field, condition], at): Held => ({ field, name: `holds${at + 1}`, condition }))
  const columns = held.map(({ name, condition }) => raw`${condition} as ${raw.ref(name)}`)
  const tables = [
    ...(day ? [raw`model as materialized (${modelsOfDay(day)})`] : []),
    ...(held.length > 0 ? [raw`matched as materialized (select model.id, ${raw.join(columns)} from model)`] : []),
  ]
  const list = raw`json_build_array(${raw.join(facetDimensions.map((dimension) => facetOf(dimension, held, day)))})`
  return tables.length > 0 ? raw`(with ${raw.join(tables)} select ${list})` : list
}
