import { enumName } from '@stack/shared/enum-name.ts'
import type { OpennessReason } from '@stack/shared/models/openness.ts'
import { sql as raw } from 'kysely'
import { builder, sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import type { Day } from '../sources/as-of.ts'
import { holdsOn, onDay } from './models-of-day.ts'

export const OpennessClass = enumOf('OpennessClass', 'How open a model is, by the written rule.', {
  'open-source':
    'Weights, inference and training code, and data or a sufficient description of it, all under open licences.',
  'open-weights': 'Weights under a licence that the OSI approved, or one without restrictions of use.',
  'source-available': 'Weights can be downloaded, under a licence with restrictions.',
  undetermined: 'No source read shows that the weights can be downloaded.',
})

const Met = enumOf('OpennessAnswer', 'Whether a criterion is met.', {
  yes: 'It is met.',
  partial: 'It is met in part.',
  no: 'It is not met.',
  unknown: 'No source read says.',
})

const Reason = builder.objectRef<OpennessReason>('OpennessReason').implement({
  description: 'One line of the rule, held against the record.',
  fields: (t) => ({
    criterion: t.exposeString('criterion', { description: 'What the rule asks.' }),
    met: t.field({ type: Met, description: 'Whether it holds.', resolve: ({ met }) => enumName(met) }),
    text: t.exposeString('text', { description: 'What the record says about it, in words.' }),
  }),
})

/** What follows from the reports of a model on the days of one stretch. */
const modelDays = sql.rows('modelDay')

/** The day that an object embedded in a model answers for; none for now. */
const dayAbove = (above: Record<string, unknown>) => above['asOf'] as Day

export const OpennessType = sql.sqlObject('Openness', 'model', {
  description: 'A derived value: the class follows from the licence and the released components by a written rule.',
  fields: (t) => ({
    class: t.expression({
      type: OpennessClass,
      nullable: false,
      description: 'The class that follows from the reasons.',
      sql: (eb, _args, above) => {
        const day = dayAbove(above)
        return enumNameOf(
          day ? raw`coalesce(${onDay('openness_class', day)}, 'undetermined')` : eb.ref('opennessClass'),
        )
      },
    }),
    reasons: t.computed({
      type: [Reason],
      nullable: false,
      description:
        'The rule as a checklist: why it is this class. Empty for a day on which no report was about the model yet.',
      gather: (g) => ({
        held: g.one(modelDays, {
          on: ['id', 'modelId'],
          columns: ['opennessReasons'],
          where: (_eb, _args, above) => holdsOn('model_day', dayAbove(above)),
        }),
      }),
      resolve: ({ held }) => (held ? (JSON.parse(held.opennessReasons) as OpennessReason[]) : []),
    }),
  }),
})
