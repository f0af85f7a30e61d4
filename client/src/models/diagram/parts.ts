import type { Architecture, DrawnFact, FactName, Facts } from './architecture.ts'

export type PartId = 'embedding' | 'layers' | 'mixer' | 'feed' | 'output'

export interface PartLabel {
  name: FactName
  /** What stands before a missing value: "vocabulary". */
  what: string
  /** The value in words; `null` where there is none. */
  words: string | null
  fact: DrawnFact | undefined
}

/** A part of the drawing with what the record says of it. */
export interface Part {
  id: PartId
  title: string
  labels: PartLabel[]
}

/** A fact of a part: its name, what it is called where missing, and how its value is worded. */
type Line = readonly [name: FactName, what: string, words?: (value: string) => string]

const embedding: readonly Line[] = [
  ['TOKENIZER', 'tokenizer', (value) => `Tokenizer: ${value}`],
  ['VOCABULARY_SIZE', 'vocabulary', (value) => `Vocabulary of ${value} tokens`],
]
const layers: readonly Line[] = [
  ['LAYERS', 'number of layers', (value) => `${value} layers`],
  ['HIDDEN_SIZE', 'hidden size', (value) => `Hidden size ${value}`],
]
const mixer: readonly Line[] = [
  ['ATTENTION', 'kind of attention', (value) => `Attention: ${value}`],
  ['ATTENTION_HEADS', 'query heads', (value) => `${value} query heads`],
  ['KEY_VALUE_HEADS', 'key-value heads', (value) => `${value} key-value heads`],
  ['POSITION_ENCODING', 'position encoding', (value) => `Positions: ${value}`],
  ['CONTEXT_TOKENS', 'context', (value) => `Context of ${value} tokens`],
]
const experts: readonly Line[] = [
  ['EXPERTS_TOTAL', 'experts in total', (value) => `${value} experts in total`],
  ['EXPERTS_ACTIVE', 'active experts', (value) => `${value} active for each token`],
  ['EXPERTS_SHARED', 'shared experts', (value) => `${value} shared`],
]
const parameters: readonly Line[] = [['TOTAL_PARAMETERS', 'total parameters', (value) => `${value} parameters`]]
const output: readonly Line[] = [
  ['TIED_EMBEDDINGS', 'tied to the embedding', (value) => `Tied to the embedding: ${value}`],
]

/** Listed where a source states them; nobody misses them where none does. */
const onlyReported: Partial<Record<PartId, readonly Line[]>> = {
  layers: [['NORMALIZATION', 'normalization', (value) => `Normalization: ${value}`]],
  mixer: [
    ['HEAD_SIZE', 'head size', (value) => `Head size ${value}`],
    ['LATENT_RANK', 'latent rank', (value) => `Latent rank ${value}`],
    ['ATTENTION_LAYERS', 'attention layers', (value) => `Attention in ${value} layers`],
    ['SLIDING_WINDOW_TOKENS', 'sliding window', (value) => `Window of ${value} tokens`],
    ['ATTENTION_PATTERN', 'attention pattern', (value) => `Pattern: ${value}`],
  ],
  feed: [
    ['ACTIVE_PARAMETERS', 'active parameters', (value) => `${value} active for each token`],
    ['FEED_FORWARD_SIZE', 'feed-forward size', (value) => `Feed-forward size ${value}`],
    ['EXPERT_FEED_FORWARD_SIZE', 'expert size', (value) => `Expert size ${value}`],
    ['DENSE_LAYERS', 'dense layers', (value) => `A dense block instead in ${value} layers`],
    ['ACTIVATION', 'activation', (value) => `Activation: ${value}`],
  ],
}

function feedTitle({ experts: drawn, hasFeedForward }: Architecture): string {
  if (drawn) return 'Mixture of experts'
  return hasFeedForward ? 'Feed-forward' : 'Parameters'
}

/** The parts of a drawing from top to bottom; within each what is reported, then what is missing. */
export function partsOf(architecture: Architecture, facts: Facts): Part[] {
  const part = (id: PartId, title: string, asked: readonly Line[]): Part => {
    const label = ([name, what, words = String]: Line): PartLabel => {
      const value = facts.text(name)
      return { name, what, words: value === null ? null : words(value), fact: facts.get(name) }
    }
    const labels = [...asked, ...(onlyReported[id] ?? []).filter(([name]) => facts.text(name) !== null)].map(label)
    const isStated = ({ words }: PartLabel) => words !== null
    return { id, title, labels: [...labels.filter(isStated), ...labels.filter((one) => !isStated(one))] }
  }
  const isAttention = architecture.kind !== 'ssm'
  return [
    part('embedding', 'Embedding', embedding),
    part('layers', 'Layers', layers),
    part('mixer', isAttention ? 'Attention' : 'State-space mixer', isAttention ? mixer : mixer.slice(3)),
    part('feed', feedTitle(architecture), architecture.experts ? [...experts, ...parameters] : parameters),
    part('output', 'Output', output),
  ]
}
