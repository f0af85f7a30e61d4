import {
  type architectureWords,
  type opennessWords,
  type partWords,
  type stageWords,
  termKindWords,
  verdictWords as verdictsInAddress,
} from '@stack/shared/models/list-address.ts'
import { clauseWords, verdictWords } from '../licenses/clause-words.ts'

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

/** What was released beside a name, as people read it. */
export const partLabels: Record<(typeof partWords)[number], string> = {
  weights: 'weights',
  'training-code': 'training code',
  'inference-code': 'inference code',
  data: 'training data',
  'data-description': 'description of the data',
  'model-card': 'model card',
  paper: 'paper',
}

const asInApi = (word: string) => word.toUpperCase().replaceAll('-', '_')
const clauses: Record<string, string> = clauseWords
const verdicts: Record<string, string> = verdictWords

/** Clauses of licences and what they say, in the order of an address. */
export const termLabels: Record<string, string> = Object.fromEntries(
  termKindWords.flatMap((kind) =>
    verdictsInAddress.map((verdict) => [
      `${kind}:${verdict}`,
      `${clauses[asInApi(kind)]}: ${verdicts[asInApi(verdict)]}`,
    ]),
  ),
)

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
