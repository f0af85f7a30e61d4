import type { FactName } from '@stack/shared/models/facts.ts'
import { sql as raw } from 'kysely'
import { builder, sql } from '../builder.ts'
import { factDefinitionOf, FactDefinitionType } from './fact.type.ts'
import { facets, ModelFacet } from './model-facets.type.ts'
import { checkFilter, ModelFilter, modelFilter } from './model-filter.type.ts'
import { checkOrder, modelOrder, ModelSort, type ModelSortInput } from './model-sort.type.ts'
import { Model } from './model.type.ts'

export const FactCount = builder.objectRef<{ fact: FactName; models: number }>('FactCount').implement({
  description: 'For how many models a source states a fact.',
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
  filter: t.field({ type: ModelFilter, description: 'Which models; all of them when absent.' }),
  orderBy: t.field({ type: [ModelSort], description: 'How to sort, the first key first; by name when absent.' }),
}))

sql.queryConnection('models', Model, {
  description: 'Models, filtered and sorted. Those without the figure they are sorted by come last, by name.',
  args,
  check: ({ filter, orderBy }) => {
    checkFilter(filter)
    checkOrder(orderBy)
  },
  where: (eb, { filter }) => modelFilter(eb, filter),
  orderBy: ({ orderBy }) => modelOrder(orderBy),
  // A fact or a score is looked up for every model before the first of the page is known.
  weight: (argument) =>
    300 *
    ((argument('orderBy') ?? []) as readonly ModelSortInput[]).filter(({ key }) => key === 'FACT' || key === 'SCORE')
      .length,
  name: 'ModelListConnection',
  aggregates: {
    facets: {
      type: [ModelFacet],
      nullable: false,
      description:
        'For each dimension its choices with the number of models each would give under the other conditions.',
      sql: (_rows, { filter }) => facets(filter),
    },
    filled: {
      type: [FactCount],
      nullable: false,
      description: 'For each fact stated for any of these models, over all pages: for how many. The most stated first.',
      sql: (rows) => raw`(
        select coalesce(json_agg(filled order by filled.models desc, filled.fact), '[]') from (
          select fact.name as fact, count(*)::int as models from fact
          where fact.rank = 1 and fact.state = 'reported' and fact.model_id in (${rows.select('model.id')})
          group by fact.name
        ) filled
      )`,
    },
  },
})
