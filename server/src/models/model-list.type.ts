import type { FactName } from '@stack/shared/models/facts.ts'
import type { Database } from '@stack/db/tables.ts'
import { type Expression, expressionBuilder, sql as raw, type SqlBool } from 'kysely'
import { builder, sql } from '../builder.ts'
import { factDefinitionOf, FactDefinitionType } from './fact.type.ts'
import { facets } from './model-facets.reads.ts'
import { ModelFacet } from './model-facets.type.ts'
import { modelFilter } from './model-filter.reads.ts'
import { checkFilter, filterWeight, ModelFilter, type SymbolicFilter } from './model-filter.type.ts'
import { checkOrder, modelOrder, ModelSort, type ModelSortInput } from './model-sort.type.ts'
import { Model } from './model.type.ts'
import { holdsOn, modelsOfDay } from './models-of-day.ts'

export const FactCount = builder.objectRef<{ fact: FactName; models: number }>('FactCount').implement({
  description: 'For how many models a fact is known.',
  fields: (t) => ({
    fact: t.field({
      type: FactDefinitionType,
      description: 'The fact.',
      resolve: ({ fact }) => factDefinitionOf(fact),
    }),
    models: t.exposeInt('models', { description: 'How many models.' }),
  }),
})

const args = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    description:
      'The list as it stood on this day; as it stands now when absent. Only models that some report was about by then; conditions and sort keys on figures (facts, openness, scores, formats, offerings, memory), `facets`, `filled` and `totalCount` hold for the claims of that day, each thing by the claim shown first then. What bears no day is as it is now: names, organization, family, licence and its clauses, stage, and which runtime runs a format. The fields of `nodes` answer for now: ask `known(asOf:)` of each model for what was known of it.',
  }),
  filter: t.field({ type: ModelFilter, description: 'Which models; all of them when absent.' }),
  orderBy: t.field({ type: [ModelSort], description: 'How to sort, the first key first; by name when absent.' }),
}))

/** Whether a model was in the list of a day under a filter. */
const wasListed = (filter: SymbolicFilter, day: Expression<string>) => raw<SqlBool>`model.id in (
  select model.id from (${modelsOfDay(day)}) as model where ${modelFilter(expressionBuilder<Database, 'model'>(), filter, day)}
)`

/** The facts of which some source states a value, for each of some models. */
const stated = (ids: Expression<unknown>) => raw`
  select fact.name as fact from fact where fact.rank = 1 and fact.state = 'reported' and fact.model_id in (${ids})`

const statedOn = (day: Expression<string>, ids: Expression<unknown>) => raw`
  select reported.name as fact from model_day as held cross join unnest(held.reported_facts) as reported (name)
  where ${holdsOn('held', day)} and held.model_id in (${ids})`

sql.queryConnection('models', Model, {
  description:
    'Models, filtered and sorted. What is equal in all keys stands by name, and so do those without the figure, which come last whichever way. For the list of an earlier day give `asOf`, and ask `known(asOf:)` of its nodes.',
  args,
  check: ({ filter, orderBy }) => {
    checkFilter(filter)
    checkOrder(orderBy)
  },
  where: (eb, { filter, asOf }) => (asOf ? wasListed(filter, asOf) : modelFilter(eb, filter)),
  orderBy: ({ orderBy, asOf }) => modelOrder(orderBy, asOf),
  // A condition, and a fact, a score or a figure of a day to sort by, is looked up for every model before the first of the page is known.
  weight: (argument) => {
    const isOfDay = argument('asOf') != null
    const keys = (argument('orderBy') ?? []) as readonly ModelSortInput[]
    const lookedUp = keys.filter(({ key }) => key === 'FACT' || key === 'SCORE' || (isOfDay && key !== 'NAME'))
    const held = filterWeight(argument('filter') as typeof ModelFilter.$inferInput)
    return 30 + 150 * lookedUp.length + (isOfDay ? 300 + 2 * held : held)
  },
  name: 'ModelListConnection',
  aggregates: {
    facets: {
      type: [ModelFacet],
      nullable: false,
      description:
        'For each dimension its choices with the number of models each would give under the other conditions.',
      weight: 1_300,
      sql: (_rows, { filter, asOf }) => facets(filter, asOf),
    },
    filled: {
      type: [FactCount],
      nullable: false,
      description: 'For each fact stated for any of these models, over all pages: for how many. The most stated first.',
      sql: (rows, { asOf }) => raw`(
        select coalesce(json_agg(filled order by filled.models desc, filled.fact), '[]') from (
          select stated.fact, count(*)::int as models from (${asOf ? statedOn(asOf, rows.select('model.id')) : stated(rows.select('model.id'))}) as stated
          group by stated.fact
        ) filled
      )`,
    },
  },
})
