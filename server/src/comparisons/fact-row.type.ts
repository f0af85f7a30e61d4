import type { Cell } from '@stack/shared/comparisons/cell.ts'
import type { ComparedFact } from '@stack/shared/comparisons/fact-rows.ts'
import type { FactName } from '@stack/shared/models/facts.ts'
import { builder } from '../builder.ts'
import { Fact, factDefinitionOf, FactDefinitionType } from '../models/fact.type.ts'
import { Model } from '../models/model.type.ts'
import type { Selected } from '../sql-fields/typing.ts'
import { CellStatusEnum, cellWords, type ModelRow, RangeType } from './cell.type.ts'

/** A fact's claim that the client may be answered with, and a rule may read. */
export type FactClaim = ComparedFact & Selected<'fact'> & { readonly textValue: string | null }

type FactCellShape = Cell<FactClaim> & { model: ModelRow }

const FactCell = builder.objectRef<FactCellShape>('FactCell').implement({
  description: 'What is known of one fact of one model.',
  fields: (t) => ({
    model: t.field({ type: Model, description: cellWords.model, resolve: ({ model }) => model }),
    status: t.field({ type: CellStatusEnum, description: cellWords.status, resolve: ({ status }) => status }),
    fact: t.field({
      type: Fact,
      nullable: true,
      description: 'The claim shown first by the policy; null when not reported.',
      resolve: ({ shown }) => shown,
    }),
    others: t.field({
      type: [Fact],
      extensions: { expected: 1 },
      description: cellWords.others,
      resolve: ({ others }) => [...others],
    }),
    range: t.field({
      type: RangeType,
      nullable: true,
      description: `${cellWords.range} Null too where the values are no numbers.`,
      resolve: ({ range }) => range,
    }),
  }),
})

export interface FactRowShape {
  readonly name: FactName
  readonly isDifferent: boolean
  readonly cells: readonly FactCellShape[]
}
export const FactRowType = builder.objectRef<FactRowShape>('FactRow').implement({
  description: 'One fact over the compared models.',
  fields: (t) => ({
    fact: t.field({
      type: FactDefinitionType,
      description: 'Which fact.',
      resolve: ({ name }) => factDefinitionOf(name),
    }),
    isDifferent: t.exposeBoolean('isDifferent', {
      description: 'Whether two of the values shown differ, or one is missing.',
    }),
    cells: t.field({
      type: [FactCell],
      extensions: { expected: 4 },
      description: cellWords.cells,
      resolve: ({ cells }) => [...cells],
    }),
  }),
})
