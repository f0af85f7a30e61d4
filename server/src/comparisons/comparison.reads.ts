import type { Database } from '@stack/db/tables.ts'
import { type Expression, type ExpressionBuilder, sql as raw, type SqlBool } from 'kysely'
import { Benchmark } from '../benchmarks/benchmark.type.ts'
import { Score } from '../benchmarks/score.type.ts'
import { limits } from '../http/limits.ts'
import { Fact } from '../models/fact.type.ts'
import { Model } from '../models/model.type.ts'
import { knownBy } from '../sources/as-of.ts'
import { Source } from '../sources/source.type.ts'
import type { GatherBuilder } from '../sql-fields/gather.ts'
import { Offering, Provider } from '../stack/offering.type.ts'
import { Quantization } from '../stack/quantization.type.ts'

type Names = Expression<string[]>
type Maybe<T> = T | null | undefined

/** The arguments of a comparison that choose rows, as the SQL builders see them. */
export interface ComparisonArgs {
  readonly models: Names
  readonly benchmarks?: Maybe<Names>
  readonly memory?: Maybe<readonly { readonly quantization: Expression<string> }[]>
  readonly source?: Maybe<Expression<string>>
  readonly asOf?: Maybe<Expression<string>>
}

const claimed = ['sourceId', 'viaOrganizationId', 'standingRank', 'retractedOn'] as const

/** The ids of the models that are named, by slug or alias. */
const chosen = (names: Names) => raw<number>`
  select model_id from model_name where name = any (select lower(wanted) from unnest(${names}::text[]) as wanted)`

/** The ids of records whose names are spelt like the wanted ones, for suggestions: some for each name that is not found. Likeness is looked up after that is known. */
const spelledLike = (kind: 'model' | 'benchmark', names: Names, isFound: Expression<SqlBool>) => raw<number>`
  select near.id from (
    select wanted.name from unnest(${names}::text[]) as wanted (name) where not (${isFound}) offset 0
  ) as wanted
  cross join lateral (
    select document.${raw.ref(`${kind}_id`)} as id from search_document as document
    where document.kind = ${raw.lit(kind)} and replace(lower(wanted.name), '-', ' ') <% document.folded
    order by word_similarity(replace(lower(wanted.name), '-', ' '), document.folded) desc, document.id limit 5
  ) as near`

/** Everything a comparison reads, by the one statement of its operation. */
export function comparisonRows(g: GatherBuilder<Database, never>, args: ComparisonArgs) {
  const { models, benchmarks, memory, source, asOf } = args
  // An array, whose length the planner takes to be small, as it is: it then looks rows up where it would read tables.
  const ofModels = (column: string) => raw<SqlBool>`${raw.ref(column)} = any (array(${chosen(models)}))`
  const known = (eb: ExpressionBuilder<Database, any>) => knownBy(eb, asOf)
  return {
    found: g.many(Model, {
      columns: ['id', 'slug', 'aliases', 'organizationId', 'knownFrom'],
      where: () => ofModels('model.id'),
      with: (m) => ({
        facts: m.many(Fact, {
          on: ['id', 'modelId'],
          columns: ['name', 'state', 'numberValue', 'textValue', 'listValue', 'dayValue', ...claimed],
          where: known,
          expected: 60,
        }),
        scores: m.many(Score, {
          on: ['id', 'modelId'],
          columns: [
            'value',
            'version',
            'metric',
            'mode',
            'shots',
            'chainOfThought',
            'attempts',
            'tools',
            'scaffold',
            'harness',
            'precision',
            'promptFormat',
            'method',
            'reportId',
            'setKey',
            'asOf',
            'benchmarkId',
            'evaluatorId',
            'disputeReason',
            ...claimed,
          ],
          where: known,
          expected: 40,
        }),
        offerings: m.many(Offering, {
          on: ['id', 'modelId'],
          columns: [
            'inputUsdPerMillionTokens',
            'outputUsdPerMillionTokens',
            'outputTokensPerSecond',
            'timeToFirstTokenMs',
            'isFreeTier',
            'disputeReason',
            ...claimed,
          ],
          where: known,
          expected: 6,
          with: (o) => ({
            provider: o.one(Provider, {
              on: ['providerId', 'id'],
              columns: ['slug', 'isAggregate'],
              returned: false,
            }),
          }),
        }),
      }),
      expected: limits.comparedModels,
    }),
    benchmarks: g.many(Benchmark, {
      columns: ['id', 'slug', 'name', 'category', 'higherIsBetter'],
      where: (eb) => {
        const scored = raw`select benchmark_id from score where ${ofModels('score.model_id')}`
        const named = benchmarks ? raw` union all select id from benchmark where slug = any(${benchmarks})` : raw``
        return raw<SqlBool>`${eb.ref('id')} = any (array(${scored}${named}))`
      },
      expected: 60,
    }),
    sources: g.many(Source, {
      columns: ['id', 'slug', 'publisherId'],
      where: (eb) => {
        const stating = raw`select source_id from report where ${ofModels('report.model_id')}`
        const named = source ? raw` union all select id from source where slug = ${source}` : raw``
        return raw<SqlBool>`${eb.ref('id')} = any (array(${stating}${named}))`
      },
      expected: 60,
    }),
    quantizations: g.many(Quantization, {
      columns: ['slug', 'bitsPerWeight'],
      where: (eb) => eb.or((memory ?? []).map(({ quantization }) => eb('slug', '=', quantization))),
      limit: 3,
    }),
    modelsSpelledLike: g.many(Model, {
      columns: ['slug', 'aliases'],
      where: (eb) =>
        raw<SqlBool>`${eb.ref('id')} in (${spelledLike('model', models, raw<SqlBool>`exists (select from model_name where model_name.name = lower(wanted.name))`)})`,
      limit: 60,
      returned: false,
    }),
    benchmarksSpelledLike: g.many(Benchmark, {
      columns: ['slug', 'aliases'],
      where: (eb) =>
        benchmarks
          ? raw<SqlBool>`${eb.ref('id')} in (${spelledLike('benchmark', benchmarks, raw<SqlBool>`exists (select from benchmark as named where named.slug = wanted.name)`)})`
          : raw<SqlBool>`false`,
      limit: 100,
      returned: false,
    }),
  }
}
