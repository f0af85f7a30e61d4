/** How a fact's value is written and compared. */
export type FactKind = 'number' | 'text' | 'list' | 'day' | 'choice'

/** What is known about a fact before anyone states it: its words, unit and bounds. */
export interface FactDefinition {
  readonly kind: FactKind
  /** As it stands at the head of a row. */
  readonly label: string
  readonly group: FactGroup
  readonly description: string
  /** Unit of a number; absent when it is a plain count. */
  readonly unit?: 'tokens' | 'parameters' | 'GPU hours' | 'FLOP' | 'tonnes CO2eq'
  readonly values?: readonly string[]
  readonly min?: number
  readonly max?: number
}

export const factGroups = ['size', 'attention', 'vocabulary', 'modality', 'training', 'release', 'openness'] as const
export type FactGroup = (typeof factGroups)[number]

const fact = <const D extends FactDefinition>(definition: D): D => definition
const count = { kind: 'number', min: 1, max: 1e6 } as const
const released = { kind: 'choice', group: 'openness', values: ['yes', 'partial', 'no'] } as const

/**
 * Every fact a source may state about a model, and the only list of them: records, tables, GraphQL fields, rows of a
 * comparison and the field table of `data/README.md` are written from it. A key is the fact's name in YAML.
 */
export const factDefinitions = {
  architecture: fact({
    kind: 'choice',
    group: 'size',
    label: 'Architecture',
    values: ['dense', 'moe', 'ssm', 'hybrid', 'hybrid-moe'],
    description:
      'Kind of network: dense transformer, mixture of experts, state-space, or a hybrid of attention and another mixer, with or without experts.',
  }),
  total_parameters: fact({
    kind: 'number',
    group: 'size',
    label: 'Total parameters',
    unit: 'parameters',
    min: 1e5,
    max: 1e14,
    description: 'All weights of the model.',
  }),
  active_parameters: fact({
    kind: 'number',
    group: 'size',
    label: 'Active parameters',
    unit: 'parameters',
    min: 1e5,
    max: 1e14,
    description: 'Weights used for one token.',
  }),
  experts_total: fact({
    ...count,
    group: 'size',
    label: 'Experts, total',
    description: 'Routed experts in each mixture-of-experts layer.',
  }),
  experts_active: fact({
    ...count,
    group: 'size',
    label: 'Experts, active',
    description: 'Routed experts used for one token.',
  }),
  experts_shared: fact({
    ...count,
    min: 0,
    group: 'size',
    label: 'Experts, shared',
    description: 'Experts that every token passes.',
  }),
  layers: fact({ ...count, group: 'size', label: 'Layers', description: 'Transformer or mixer blocks.' }),
  dense_layers: fact({
    ...count,
    min: 0,
    group: 'size',
    label: 'Dense layers',
    description: 'Layers of a mixture-of-experts model that have an ordinary feed-forward block.',
  }),
  hidden_size: fact({ ...count, group: 'size', label: 'Hidden size', description: 'Width of the residual stream.' }),
  feed_forward_size: fact({
    ...count,
    group: 'size',
    label: 'Feed-forward size',
    description: 'Inner width of a dense feed-forward block.',
  }),
  expert_feed_forward_size: fact({
    ...count,
    group: 'size',
    label: 'Expert feed-forward size',
    description: 'Inner width of one expert.',
  }),

  attention: fact({
    kind: 'choice',
    group: 'attention',
    label: 'Attention',
    values: ['mha', 'mqa', 'gqa', 'mla', 'linear', 'lightning', 'hybrid'],
    description:
      'Kind of attention: multi-head, multi-query, grouped-query, multi-head latent, linear, lightning, or a mix of kinds.',
  }),
  attention_heads: fact({
    ...count,
    group: 'attention',
    label: 'Query heads',
    description: 'Query heads in each attention layer.',
  }),
  key_value_heads: fact({
    ...count,
    group: 'attention',
    label: 'Key-value heads',
    description: 'Key-value heads in each attention layer.',
  }),
  head_size: fact({ ...count, group: 'attention', label: 'Head size', description: 'Width of one attention head.' }),
  attention_layers: fact({
    ...count,
    min: 0,
    group: 'attention',
    label: 'Attention layers',
    description: 'Layers that keep a key-value cache, where it is not all of them.',
  }),
  sliding_window_tokens: fact({
    ...count,
    max: 1e9,
    group: 'attention',
    label: 'Sliding window',
    unit: 'tokens',
    description: 'How far back a local attention layer looks.',
  }),
  sliding_window_layers: fact({
    ...count,
    group: 'attention',
    label: 'Sliding-window layers',
    description: 'Layers whose attention is local to the window.',
  }),
  attention_pattern: fact({
    kind: 'text',
    group: 'attention',
    label: 'Attention pattern',
    description: 'How kinds of attention layers alternate.',
  }),
  latent_rank: fact({
    ...count,
    group: 'attention',
    label: 'Latent rank',
    description: 'Rank of the compressed key-value latent of multi-head latent attention.',
  }),
  rotary_head_size: fact({
    ...count,
    group: 'attention',
    label: 'Rotary head size',
    description: 'Width of the decoupled rotary part of multi-head latent attention.',
  }),
  position_encoding: fact({
    kind: 'text',
    group: 'attention',
    label: 'Position encoding',
    description: 'How positions enter the network.',
  }),
  rope_theta: fact({
    kind: 'number',
    min: 1,
    max: 1e12,
    group: 'attention',
    label: 'RoPE base',
    description: 'Base frequency of rotary position embedding.',
  }),
  context_tokens: fact({
    kind: 'number',
    unit: 'tokens',
    min: 128,
    max: 1e9,
    group: 'attention',
    label: 'Context, advertised',
    description: 'Longest input and output together that its maker advertises.',
  }),
  trained_context_tokens: fact({
    kind: 'number',
    unit: 'tokens',
    min: 128,
    max: 1e9,
    group: 'attention',
    label: 'Context, trained',
    description: 'Longest sequence seen in training.',
  }),
  max_output_tokens: fact({
    kind: 'number',
    unit: 'tokens',
    min: 1,
    max: 1e9,
    group: 'attention',
    label: 'Longest output',
    description: 'Most tokens of one answer.',
  }),

  vocabulary_size: fact({
    ...count,
    max: 1e8,
    group: 'vocabulary',
    unit: 'tokens',
    label: 'Vocabulary',
    description: 'Entries of the token embedding.',
  }),
  tokenizer: fact({
    kind: 'text',
    group: 'vocabulary',
    label: 'Tokenizer',
    description: 'Name or kind of the tokenizer.',
  }),
  tied_embeddings: fact({
    kind: 'choice',
    values: ['yes', 'no'],
    group: 'vocabulary',
    label: 'Tied embeddings',
    description: 'Whether the output projection shares the weights of the embedding.',
  }),
  activation: fact({
    kind: 'text',
    group: 'vocabulary',
    label: 'Activation',
    description: 'Activation of the feed-forward block.',
  }),
  normalization: fact({
    kind: 'text',
    group: 'vocabulary',
    label: 'Normalization',
    description: 'Kind and place of normalization.',
  }),

  input_modalities: fact({
    kind: 'list',
    group: 'modality',
    label: 'Input',
    values: ['text', 'image', 'audio', 'video'],
    description: 'What it takes in.',
  }),
  output_modalities: fact({
    kind: 'list',
    group: 'modality',
    label: 'Output',
    values: ['text', 'image', 'audio', 'video'],
    description: 'What it gives out.',
  }),
  languages: fact({
    kind: 'list',
    group: 'modality',
    label: 'Languages',
    description: 'Languages its maker supports, by English name.',
  }),
  languages_count: fact({
    ...count,
    group: 'modality',
    label: 'Languages, number',
    description: 'How many languages its maker says it covers, where it does not name them all.',
  }),

  pretraining_tokens: fact({
    kind: 'number',
    unit: 'tokens',
    min: 1e6,
    max: 1e15,
    group: 'training',
    label: 'Pretraining tokens',
    description: 'Tokens seen in pretraining.',
  }),
  training_data: fact({
    kind: 'text',
    group: 'training',
    label: 'Training data',
    description: 'What the training data is said to consist of.',
  }),
  knowledge_cutoff: fact({
    kind: 'text',
    group: 'training',
    label: 'Knowledge cutoff',
    description: 'Last month or day of the pretraining data, as YYYY-MM or YYYY-MM-DD.',
  }),
  training_hardware: fact({
    kind: 'text',
    group: 'training',
    label: 'Training hardware',
    description: 'Accelerators it was trained on.',
  }),
  training_gpu_hours: fact({
    kind: 'number',
    unit: 'GPU hours',
    min: 1,
    max: 1e10,
    group: 'training',
    label: 'Training GPU hours',
    description: 'Accelerator hours of training.',
  }),
  training_compute_flop: fact({
    kind: 'number',
    unit: 'FLOP',
    min: 1e15,
    max: 1e30,
    group: 'training',
    label: 'Training compute',
    description: 'Floating-point operations of training.',
  }),
  training_emissions_tonnes: fact({
    kind: 'number',
    unit: 'tonnes CO2eq',
    min: 0,
    max: 1e7,
    group: 'training',
    label: 'Training emissions',
    description: 'Location-based greenhouse-gas emissions of training.',
  }),
  post_training: fact({
    kind: 'list',
    group: 'training',
    label: 'Post-training',
    description: 'Methods after pretraining, such as sft, dpo, online-rl.',
  }),
  weights_precision: fact({
    kind: 'text',
    group: 'training',
    label: 'Weights precision',
    description: 'Number format of the released weights.',
  }),

  released_on: fact({
    kind: 'day',
    group: 'release',
    label: 'Released',
    description: 'Day the weights could first be had.',
  }),
  weights_license: fact({
    kind: 'text',
    group: 'release',
    label: 'Licence of the weights, as stated',
    description:
      'Name of the licence of the weights in the words of the source; the licence of the model is the one that holds.',
  }),
  code_license: fact({
    kind: 'text',
    group: 'release',
    label: 'Licence of the code, as stated',
    description: 'Name of the licence of the code published with the weights, in the words of the source.',
  }),

  weights_released: fact({
    ...released,
    label: 'Weights released',
    description: 'Whether the weights can be downloaded.',
  }),
  inference_code_released: fact({
    ...released,
    label: 'Inference code released',
    description: 'Whether code that runs the model is published.',
  }),
  training_code_released: fact({
    ...released,
    label: 'Training code released',
    description: 'Whether the code that trained it is published.',
  }),
  data_released: fact({
    ...released,
    label: 'Training data released',
    description: 'Whether the training data is published.',
  }),
  data_description_released: fact({
    ...released,
    label: 'Training data described',
    description: 'Whether the training data is described well enough to gather it again.',
  }),
  paper_released: fact({
    ...released,
    label: 'Paper released',
    description: 'Whether a paper or technical report describes it.',
  }),
  model_card_released: fact({
    ...released,
    label: 'Model card released',
    description: 'Whether its maker published a model card.',
  }),
} as const satisfies Record<string, FactDefinition>

export type FactName = keyof typeof factDefinitions
export const factNames = Object.keys(factDefinitions) as FactName[]

/** The definition of a fact, seen without its literal types. */
export const factDefinition = (name: FactName): FactDefinition => factDefinitions[name]
