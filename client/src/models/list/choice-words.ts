import type { architectureWords, opennessWords, stageWords } from '@stack/shared/models/list-address.ts'

/** Classes of openness as people read them. */
export const opennessLabels: Record<(typeof opennessWords)[number], string> = {
  'open-source': 'Open source',
  'open-weights': 'Open weights',
  'source-available': 'Source-available',
  undetermined: 'Not computed',
}

/** Kinds of network as people read them. */
export const architectureLabels: Record<(typeof architectureWords)[number], string> = {
  dense: 'Dense',
  moe: 'Mixture of experts',
  ssm: 'State space',
  hybrid: 'Hybrid',
  'hybrid-moe': 'Hybrid with experts',
  'not-reported': 'Not reported',
}

/** Stages of training as people read them. */
export const stageLabels: Record<(typeof stageWords)[number], string> = {
  base: 'Base model',
  instruct: 'Instruction-tuned',
  reasoning: 'Reasoning',
  'hybrid-reasoning': 'Reasoning on request',
}

const attentionLabels: Record<string, string> = {
  mha: 'Multi-head',
  mqa: 'Multi-query',
  gqa: 'Grouped-query',
  mla: 'Multi-head latent',
  linear: 'Linear',
  lightning: 'Lightning',
  hybrid: 'More than one kind',
}

const wordsOfFacts: Record<string, Record<string, string>> = {
  architecture: architectureLabels,
  attention: attentionLabels,
}

/** A word that a fact's value is chosen from, as people read it; free text stays as it is. */
export const wordOf = (fact: string, value: string): string => wordsOfFacts[fact]?.[value] ?? value
