/** How one model comes from another: the word at an edge, and its dash pattern. */
export const relations = {
  SUCCESSOR_OF: { word: 'successor', comesFrom: 'successor of', dash: '' },
  FINE_TUNED_FROM: { word: 'fine-tune', comesFrom: 'fine-tuned from', dash: '7 3' },
  CONTINUED_PRETRAINING_FROM: { word: 'continued pretraining', comesFrom: 'continued from', dash: '9 3 2 3' },
  DISTILLED_FROM: { word: 'distillation', comesFrom: 'distilled from', dash: '2 3' },
  MERGED_FROM: { word: 'merge', comesFrom: 'merged from', dash: '12 3 2 3 2 3' },
  QUANTIZED_FROM: { word: 'quantization', comesFrom: 'quantized from', dash: '4 2' },
} as const

export type Relation = keyof typeof relations
