import type { FactGroup } from './coverage.query.ts'

/** Groups of facts in the order of a page. */
export const groupWords: Record<FactGroup, string> = {
  SIZE: 'Size',
  ATTENTION: 'Attention',
  VOCABULARY: 'Vocabulary',
  MODALITY: 'Modality',
  TRAINING: 'Training',
  RELEASE: 'Release',
  OPENNESS: 'Openness',
}
