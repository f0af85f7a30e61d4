import type { Database } from '@stack/db/tables.ts'
import { factDefinition, type FactName } from '@stack/shared/models/facts.ts'
import { type Expression, type ExpressionBuilder, sql as raw } from 'kysely'
import { builder } from '../builder.ts'
import { SortDirection } from '../sort-direction.ts'
import { type Day, shownFirst } from '../sources/as-of.ts'
import type { Sym } from '../sql-fields/arguments.ts'
import { InputError } from '../sql-fields/input-error.ts'
import type { Order } from '../sql-fields/typing.ts'
import { FactNameEnum } from './fact.type.ts'
import { onDay } from './models-of-day.ts'

const columns = {
  NAME: { by: 'name', as: 'text' },
  RELEASED_ON: { by: 'releasedOn', as: 'date', nullable: true },
  TOTAL_PARAMETERS: { by: 'totalParameters', as: 'float', nullable: true },
  ACTIVE_PARAMETERS: { by: 'activeParameters', as: 'float', nullable: true },
  CONTEXT_TOKENS: { by: 'contextTokens', as: 'float', nullable: true },
  PRETRAINING_TOKENS: { by: 'pretrainingTokens', as: 'float', nullable: true },
  SCORES: { by: 'scoreCount', as: 'int' },
  INPUT_PRICE: { by: 'lowestInputUsd', as: 'float', nullable: true },
  OUTPUT_PRICE: { by: 'lowestOutputUsd', as: 'float', nullable: true },
} as const
type ColumnKey = keyof typeof columns
type SortKeyName = ColumnKey | 'FACT' | 'SCORE'

const ModelSortKey = builder.enumType('ModelSortKey', {
  description: 'What models can be sorted by. A model without the figure comes last, whichever way the sort runs.',
  values: {
    NAME: { description: 'Name, by code point.' },
    RELEASED_ON: { description: 'Day of release.' },
    TOTAL_PARAMETERS: { description: 'All weights.' },
    ACTIVE_PARAMETERS: { description: 'Weights used for one token.' },
    CONTEXT_TOKENS: { description: 'Advertised context.' },
    PRETRAINING_TOKENS: { description: 'Tokens of pretraining.' },
    SCORES: { description: 'How many scores are recorded.' },
    INPUT_PRICE: { description: 'Lowest undisputed price of a million input tokens, free plans left out.' },
    OUTPUT_PRICE: { description: 'Lowest undisputed price of a million output tokens, free plans left out.' },
    FACT: { description: 'The fact named by `fact`; its value must be a number or a day.' },
    SCORE: {
      description:
        'The score shown first on the benchmark named by `benchmark`. It does not make scores of different settings alike.',
    },
  } satisfies Record<SortKeyName, { description: string }>,
})

export const ModelSort = builder.inputType('ModelSort', {
  description: 'One key of a sort.',
  fields: (t) => ({
    key: t.field({ type: ModelSortKey, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: SortDirection, required: true, defaultValue: 'ASC', description: 'Which way.' }),
    fact: t.field({ type: FactNameEnum, description: 'Which fact; needed with `FACT`, refused otherwise.' }),
    benchmark: t.string({
      description:
        'Slug of the benchmark; needed with `SCORE`, refused otherwise. One that is unknown leaves every model without a figure.',
    }),
  }),
})

export type ModelSortInput = typeof ModelSort.$inferInput
type Maybe<T> = T | null | undefined

const kindOf = (fact: string) => factDefinition(fact.toLowerCase() as FactName).kind

/** Refuses keys that are named twice or lack what they need. */
export function checkOrder(orderBy: Maybe<readonly ModelSortInput[]>): void {
  const seen = new Set<string>()
  for (const { key, fact, benchmark } of orderBy ?? []) {
    const name = [key, fact, benchmark].filter(Boolean).join(' ')
    if (seen.has(name)) throw new InputError(`"orderBy" names ${name} twice.`)
    seen.add(name)
    if ((key === 'FACT') !== (fact != null))
      throw new InputError('"orderBy" needs `fact` with the key FACT and with no other.')
    if ((key === 'SCORE') !== (benchmark != null))
      throw new InputError('"orderBy" needs `benchmark` with the key SCORE and with no other.')
    if (fact && !['number', 'day'].includes(kindOf(fact)))
      throw new InputError(`"orderBy" cannot sort by ${fact}: its values are no numbers and no days.`)
  }
  if (seen.size > 4) throw new InputError(`"orderBy" has ${seen.size} keys; at most 4 are allowed.`)
}

type ModelOrder = Order<Database, 'model'>
type Builder = ExpressionBuilder<Database, 'model'>

const factValue = (eb: Builder, fact: string, day: Day) => {
  const column = kindOf(fact) === 'day' ? 'fact.day_value' : 'fact.number_value'
  return raw<number>`(
    select ${raw.ref(column)} from fact
    where fact.model_id = ${eb.ref('model.id')} and fact.name = ${raw.lit(fact.toLowerCase())} and ${shownFirst('fact', day)}
  )`
}

const scoreValue = (eb: Builder, benchmark: Expression<unknown>, day: Day) => raw<number>`(
  select score.value from score
  where score.model_id = ${eb.ref('model.id')} and ${shownFirst('score', day)}
    and score.benchmark_id = (select id from benchmark where slug = ${benchmark})
)`

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The keys of an order as SQL, by what was known on a day when one is given. What is equal in them, or missing, stands by name. */
export function modelOrder(orderBy: Maybe<readonly Sym<ModelSortInput>[]>, day?: Day): readonly ModelOrder[] {
  const keys = (orderBy ?? []).map((sort): ModelOrder => {
    const { key, fact, benchmark } = sort as Sym<ModelSortInput> & { fact?: string; benchmark?: Expression<unknown> }
    const direction = sort.direction === 'DESC' ? 'desc' : 'asc'
    if (key === 'FACT')
      return {
        by: (eb) => factValue(eb, fact!, day),
        as: kindOf(fact!) === 'day' ? 'date' : 'float',
        nullable: true,
        name: `fact.${fact!}${day ? 'AsOf' : ''}`,
        of: day ? [day] : [],
        direction,
      }
    if (key === 'SCORE')
      return {
        by: (eb) => scoreValue(eb, benchmark!, day),
        as: 'float',
        nullable: true,
        name: day ? 'scoreAsOf' : 'score',
        of: day ? [benchmark!, day] : [benchmark!],
        direction,
      }
    const column = columns[key]
    if (!day || key === 'NAME') return { ...column, direction }
    return {
      ...column,
      by: () => onDay(snake(column.by), day),
      nullable: true,
      name: `${column.by}AsOf`,
      of: [day],
      direction,
    }
  })
  return orderBy?.some(({ key }) => key === 'NAME') ? keys : [...keys, columns.NAME]
}
