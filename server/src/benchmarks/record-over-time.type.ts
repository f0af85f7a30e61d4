import { sql as raw, type SqlBool } from 'kysely'
import { builder, sql } from '../builder.ts'
import type { Selected } from '../sql-fields/typing.ts'
import { Benchmark } from './benchmark.type.ts'
import { publishedOn, Score } from './score.type.ts'

interface RecordLine {
  readonly setKey: string
  readonly setSize: number
  readonly version: string | null
  readonly steps: readonly Selected<'score'>[]
}

const RecordLineType = builder.objectRef<RecordLine>('RecordLine').implement({
  description: 'A derived value: how the record of one comparability set moved.',
  fields: (t) => ({
    setKey: t.exposeString('setKey', { description: 'The comparability set: only within it are scores ranked.' }),
    setSize: t.exposeInt('setSize', { description: 'How many scores are in the set.' }),
    version: t.exposeString('version', {
      nullable: true,
      description:
        'The version or window of the benchmark that the set was taken on; null when its sources do not say.',
    }),
    steps: t.field({
      type: [Score],
      description:
        'The scores that were records, the first one first. Each holds from its `publishedOn` until the next exceeds it; of two equal ones the earlier keeps it.',
      resolve: ({ steps }) => [...steps],
    }),
  }),
})

/** Whether a score stands in its set, undisputed and not withdrawn, and no earlier one, nor a better one of its day, is as good. */
const wasRecord = raw<SqlBool>`score.set_key is not null and score.retracted_on is null and score.dispute_reason is null
  and not exists (
    select from score as other join benchmark on benchmark.id = other.benchmark_id
    cross join lateral (
      select
        case when benchmark.higher_is_better then other.value - score.value else score.value - other.value end as lead,
        ${publishedOn('other')} - ${publishedOn('score')} as days
    ) as ahead
    where other.set_key = score.set_key and other.id <> score.id
      and other.retracted_on is null and other.dispute_reason is null
      and (
        ahead.days < 0 and ahead.lead >= 0
        or ahead.days = 0 and (ahead.lead > 0 or ahead.lead = 0 and other.id < score.id)
      )
  )`

sql.extendSqlObject(Benchmark, (t) => ({
  recordOverTime: t.computed({
    type: [RecordLineType],
    nullable: false,
    description:
      'How its record moved, for each comparability set, the largest first: the best score published up to each day, in the direction of the benchmark. Days are `publishedOn` of the scores. Disputed and withdrawn scores set no record.',
    weight: 70,
    gather: (g) => ({
      scores: g.many(Score, {
        on: ['id', 'benchmarkId'],
        columns: ['setKey', 'setSize', 'version'],
        where: () => wasRecord,
        orderBy: [{ by: () => publishedOn('score'), as: 'date', nullable: false, name: 'publishedOn' }],
        expected: 20,
      }),
    }),
    resolve: ({ scores }) =>
      [...Map.groupBy(scores, ({ setKey }) => setKey!)]
        .map(([setKey, steps]) => ({ setKey, setSize: steps[0]!.setSize!, version: steps[0]!.version, steps }))
        .sort((a, b) => b.setSize - a.setSize || (a.setKey < b.setKey ? -1 : 1)),
  }),
}))
