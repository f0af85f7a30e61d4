import type { CellStatus } from '@stack/shared/comparisons/cell.ts'
import { builder } from '../builder.ts'
import { Model } from '../models/model.type.ts'
import type { Selected } from '../sql-fields/typing.ts'
import { type Need, MemoryNeedType, needSizes, type Sizes } from '../stack/memory-need.type.ts'
import { Quantization } from '../stack/quantization.type.ts'
import { CellStatusEnum, cellWords, type ModelRow } from './cell.type.ts'

export const MemoryFor = builder.inputType('MemoryFor', {
  description: 'What a memory need is computed for.',
  fields: (t) => ({
    quantization: t.string({ required: true, description: 'Slug of a quantization.' }),
    contextTokens: t.int(needSizes.contextTokens),
    sequences: t.int(needSizes.sequences),
    cacheBits: t.int(needSizes.cacheBits),
  }),
})

interface MemoryCellShape {
  readonly model: ModelRow
  readonly status: CellStatus
  readonly need: Need
}
const MemoryCell = builder.objectRef<MemoryCellShape>('MemoryCell').implement({
  description: 'The memory one model takes, computed.',
  fields: (t) => ({
    model: t.field({ type: Model, description: cellWords.model, resolve: ({ model }) => model }),
    status: t.field({
      type: CellStatusEnum,
      description: '`COMPUTED`, or `NOT_REPORTED` when no source read states an input.',
      resolve: ({ status }) => status,
    }),
    need: t.field({
      type: MemoryNeedType,
      description: 'The need with its formula, its inputs and what is missing.',
      resolve: ({ need }) => need,
    }),
  }),
})

export interface MemoryRowShape extends Sizes {
  readonly quantization: Selected<'quantization'>
  readonly cells: readonly MemoryCellShape[]
}
export const MemoryRowType = builder.objectRef<MemoryRowShape>('MemoryRow').implement({
  description: 'The memory the compared models take at one quantization and context, computed.',
  fields: (t) => ({
    quantization: t.field({
      type: Quantization,
      description: 'The format of the weights.',
      resolve: ({ quantization }) => quantization,
    }),
    contextTokens: t.exposeInt('contextTokens', { description: 'Tokens kept in the cache for each sequence.' }),
    sequences: t.exposeInt('sequences', { description: 'Sequences at once.' }),
    cacheBits: t.exposeInt('cacheBits', { description: 'Bits for one number in the cache.' }),
    cells: t.field({
      type: [MemoryCell],
      extensions: { expected: 4 },
      description: cellWords.cells,
      resolve: ({ cells }) => [...cells],
    }),
  }),
})
