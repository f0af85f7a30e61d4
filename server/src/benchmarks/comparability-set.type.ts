import { sql as raw } from 'kysely'
import { sql } from '../builder.ts'

const documents = raw<number>`(
  select count(distinct regexp_replace(source.url, '#.*', ''))::int
  from score as other join source on source.id = other.source_id where other.set_key = score.set_key
)`

export const ComparabilitySet = sql.sqlObject('ComparabilitySet', 'score', {
  description:
    'Scores of one benchmark of which every two were taken alike, by a written rule. Only within it are scores ranked.',
  fields: (t) => ({
    key: t.expression({
      type: 'String',
      nullable: false,
      description: 'Names the set.',
      sql: (eb) => eb.ref('setKey').$notNull(),
    }),
    size: t.expression({
      type: 'Int',
      nullable: false,
      description: 'How many scores are in it, of all that there are now.',
      sql: (eb) => eb.ref('setSize').$notNull(),
    }),
    documents: t.expression({
      type: 'Int',
      nullable: false,
      description:
        'How many documents state its scores now. One gives all of them by its one method; several state every setting, and all alike.',
      sql: () => documents,
    }),
  }),
})
