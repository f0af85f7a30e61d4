import type { Database } from '@stack/db/tables.ts'
import { type Expression, expressionBuilder, type RawBuilder, sql as raw } from 'kysely'
import { builder } from '../builder.ts'
import { type Day, heldBy } from '../sources/as-of.ts'
import { type FacetDimension, facetDimensions, modelFilter, type SymbolicFilter } from './model-filter.type.ts'
import { modelsOfDay } from './models-of-day.ts'
import { isOffered } from './offerings-of-day.ts'

interface FacetValueRow {
  value: string
  label: string
  count: number
}
interface FacetRow {
  dimension: FacetDimension
  values: FacetValueRow[]
  missing: number | null
}

const FacetValue = builder.objectRef<FacetValueRow>('ModelFacetValue').implement({
  description: 'A choice in a dimension of the list.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'What to put into the filter. In a range its two ends, `1e9..3e9`, the upper one not included.',
    }),
    label: t.exposeString('label', { description: 'What to show.' }),
    count: t.exposeInt('count', {
      description: 'How many models choosing it alone in this dimension would give, under all the other conditions.',
    }),
  }),
})

export const ModelFacet = builder.objectRef<FacetRow>('ModelFacet').implement({
  description: 'A dimension of the list with its choices.',
  fields: (t) => ({
    dimension: t.exposeString('dimension', { description: 'The field of `ModelFilter` that its values go into.' }),
    values: t.field({
      type: [FacetValue],
      description: 'Its choices: the most frequent first, ranges in their order.',
      resolve: ({ values }) => values,
    }),
    missing: t.exposeInt('missing', {
      nullable: true,
      description:
        'Under all the other conditions, how many models no source states it for; null where it is always known.',
    }),
  }),
})

type Sql = RawBuilder<unknown>

/** Where the choices of a dimension come from: the word that goes into the filter, the one to show, and what tells that it is unknown. */
interface Choices {
  readonly value: string
  readonly label: string
  readonly join?: (day: Day) => Sql
  readonly missing?: string | ((day: Day) => Sql)
  /** Ends of buckets, for a figure. */
  readonly ends?: readonly number[]
}

const choices: Record<FacetDimension, Choices> = {
  openness: { value: "upper(replace(model.openness_class, '-', '_'))", label: 'model.openness_class' },
  organizations: {
    value: 'o.slug',
    label: 'o.name',
    join: () => raw`join organization o on o.id = model.organization_id`,
  },
  families: { value: 'f.slug', label: 'f.name', join: () => raw`join family f on f.id = model.family_id` },
  architectures: {
    value: "upper(replace(coalesce(model.architecture, 'not-reported'), '-', '_'))",
    label: "coalesce(model.architecture, 'not-reported')",
  },
  licenses: { value: 'l.slug', label: 'l.name', join: () => raw`join license l on l.id = model.license_id` },
  stages: { value: "upper(replace(model.stage, '-', '_'))", label: 'model.stage' },
  inputModalities: {
    value: 'm.name',
    label: 'm.name',
    join: () => raw`cross join unnest(model.input_modalities) as m (name)`,
    missing: 'model.input_modalities is null',
  },
  outputModalities: {
    value: 'm.name',
    label: 'm.name',
    join: () => raw`cross join unnest(model.output_modalities) as m (name)`,
    missing: 'model.output_modalities is null',
  },
  hasScoreOn: {
    value: 'b.slug',
    label: 'b.name',
    join: (day) => raw`${ofModel('score', 'benchmark_id', day)} join benchmark b on b.id = s.benchmark_id`,
    missing: 'model.score_count = 0',
  },
  quantizations: {
    value: 'q.slug',
    label: 'q.name',
    join: (day) =>
      raw`${ofModel('published_quantization', 'quantization_id', day)} join quantization q on q.id = s.quantization_id`,
    missing: (day) =>
      raw`not exists (select from published_quantization p where p.model_id = model.id${heldBy('p', day)})`,
  },
  runtimes: {
    value: 'r.slug',
    label: 'r.name',
    join: (day) => raw`cross join lateral (
      select distinct r.slug, r.name from published_quantization p
      join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
      join runtime r on r.id = s.runtime_id where p.model_id = model.id${heldBy('p', day)}
    ) r`,
    missing: (day) => raw`not exists (
      select from published_quantization p join runtime_support s on s.quantization_id = p.quantization_id and s.support <> 'no'
      where p.model_id = model.id${heldBy('p', day)}
    )`,
  },
  providers: {
    value: 'r.slug',
    label: 'r.name',
    join: (day) => raw`cross join lateral (
      select distinct r.slug, r.name from offering o join provider r on r.id = o.provider_id
      where o.model_id = model.id and ${isOffered('o', day)}
    ) r`,
    missing: (day) => raw`not exists (select from offering o where o.model_id = model.id and ${isOffered('o', day)})`,
  },
  totalParameters: buckets('model.total_parameters', [0, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11, 1e12, 1e15]),
  activeParameters: buckets('model.active_parameters', [0, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11, 1e12, 1e15]),
  contextTokens: buckets('model.context_tokens', [0, 8192, 32768, 65536, 131072, 262144, 1e6, 1e9]),
  releasedOn: {
    value: "to_char(model.released_on, 'YYYY')",
    label: "to_char(model.released_on, 'YYYY')",
    missing: 'model.released_on is null',
  },
}

/** What the claims of a model name, each once. */
const ofModel = (table: 'score' | 'published_quantization', column: string, day: Day): Sql =>
  day
    ? raw`cross join lateral (
      select distinct ${raw.ref(column)} from ${raw.table(table)} as c where c.model_id = model.id${heldBy('c', day)}
    ) s`
    : raw`join ${raw.table(table)} s on s.model_id = model.id and s.rank = 1`

function buckets(column: string, ends: readonly number[]): Choices {
  const bucket = `width_bucket(${column}, array[${ends.join(', ')}]::double precision[])`
  const text = (shift: number) => `(array[${ends.map((end) => `'${end}'`).join(', ')}])[${bucket} + ${shift}]`
  const value = `${text(0)} || '..' || ${text(1)}`
  return { value, label: value, missing: `${column} is null`, ends }
}

/** One dimension as JSON: every choice the catalogue has, those that would give nothing at 0. */
function facetOf(dimension: FacetDimension, filter: SymbolicFilter, day: Day): Expression<unknown> {
  const condition = modelFilter(expressionBuilder<Database, 'model'>(), filter, { without: dimension, day })
  const { value, label, join, missing: isMissing, ends } = choices[dimension]
  const missing = typeof isMissing === 'string' ? raw.raw(isMissing) : isMissing?.(day)
  const order = ends ? raw.raw('choice.place') : raw.raw('choice.count desc, choice.label')
  return raw`(
    select json_build_object(
      'dimension', ${raw.lit(dimension)},
      'values', coalesce(json_agg(json_build_object('value', choice.value, 'label', choice.label, 'count', choice.count) order by ${order}), '[]'),
      'missing', ${missing ? raw`(select count(*)::int from model where ${missing} and ${condition})` : raw`null`}
    )
    from (
      select ${raw.raw(value)} as value, ${raw.raw(label)} as label,
        ${ends ? raw.raw(`min(${placeOf(value)})`) : raw`0`} as place, (count(*) filter (where ${condition}))::int as count
      from model ${join?.(day) ?? raw``} where ${missing ? raw`not (${missing})` : raw`true`} group by 1, 2
    ) choice
  )`
}

/** The lower end of a bucket as a number, from its text. */
const placeOf = (value: string) => `split_part(${value}, '..', 1)::double precision`

/** All dimensions as a JSON list, of the models known on a day when one is given: read once, for all dimensions. */
export function facets(filter: SymbolicFilter, day: Day): Expression<unknown> {
  const list = raw`json_build_array(${raw.join(facetDimensions.map((dimension) => facetOf(dimension, filter, day)))})`
  return day ? raw`(with model as materialized (${modelsOfDay(day)}) select ${list})` : list
}
