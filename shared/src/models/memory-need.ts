import { type FactName, factDefinitions } from './facts.ts'

/** The facts of a model that its memory need follows from. */
export const memoryFacts = [
  'total_parameters',
  'architecture',
  'attention',
  'layers',
  'attention_layers',
  'attention_heads',
  'key_value_heads',
  'head_size',
  'sliding_window_tokens',
  'sliding_window_layers',
  'latent_rank',
  'rotary_head_size',
] as const satisfies readonly FactName[]
export type MemoryFact = (typeof memoryFacts)[number]

/** What is reported of them: a number, the word of a choice, or `not-applicable`. Absent when no source states it. */
export type MemoryFacts = Partial<Record<MemoryFact, number | string>>

export interface MemoryNeedInput {
  readonly facts: MemoryFacts
  /** Mean bits for one weight; null when the quantization has no single figure. */
  readonly bitsPerWeight: number | null
  /** Tokens held in the cache for each sequence. */
  readonly contextTokens: number
  /** Sequences at once. */
  readonly sequences: number
  /** Bits for one number in the cache. */
  readonly cacheBits: number
}

/** Memory in bytes. What cannot be computed is null, and `missingInputs` names what it would take. */
export interface MemoryNeed {
  readonly weightsBytes: number | null
  readonly kvCacheBytes: number | null
  readonly totalBytes: number | null
  readonly formula: string
  readonly missingInputs: readonly string[]
  readonly leftOut: readonly string[]
}

interface Part {
  readonly bytes: number | null
  readonly formula: string
  readonly missing: readonly string[]
}

const figure = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 3 })
const labelOf = (fact: MemoryFact) => factDefinitions[fact].label

function weights({ facts, bitsPerWeight }: MemoryNeedInput): Part {
  const parameters = facts.total_parameters
  const missing = [
    ...(typeof parameters === 'number' ? [] : [labelOf('total_parameters')]),
    ...(bitsPerWeight === null ? ['Bits per weight'] : []),
  ]
  if (typeof parameters !== 'number' || bitsPerWeight === null)
    return { bytes: null, formula: 'weights = parameters × bits per weight ÷ 8', missing }
  return {
    bytes: (parameters * bitsPerWeight) / 8,
    formula: `weights = ${figure(parameters)} parameters × ${figure(bitsPerWeight)} bits ÷ 8`,
    missing,
  }
}

const nothingCached: Part = { bytes: 0, formula: 'KV cache = 0', missing: [] }

function kvCache(input: MemoryNeedInput): Part {
  const { facts } = input
  if (facts.architecture === 'ssm') return nothingCached
  switch (facts.attention) {
    case undefined:
      return { bytes: null, formula: 'KV cache: by kind of attention', missing: [labelOf('attention')] }
    case 'linear':
    case 'lightning':
    case 'not-applicable':
      return nothingCached
    case 'mla':
      return latentCache(input)
    default:
      return headCache(input)
  }
}

/** Figures that a part of the formula needs, by name, with the labels of those that nobody states. */
function numbers<const Name extends MemoryFact>(facts: MemoryFacts, names: readonly Name[]) {
  const missing = names.filter((name) => typeof facts[name] !== 'number').map(labelOf)
  return { missing, of: (name: Name) => facts[name] as number }
}

function latentCache({ facts, contextTokens, sequences, cacheBits }: MemoryNeedInput): Part {
  const { missing, of } = numbers(facts, ['layers', 'latent_rank', 'rotary_head_size'])
  if (missing.length > 0)
    return { bytes: null, formula: 'KV cache = layers × (latent rank + rotary size) × tokens × bytes', missing }
  const width = of('latent_rank') + of('rotary_head_size')
  const bytes = (of('layers') * width * contextTokens * sequences * cacheBits) / 8
  const formula = `KV cache = ${of('layers')} layers × (${of('latent_rank')} latent + ${of('rotary_head_size')} rotary) × ${tokens(contextTokens, sequences)} × ${cacheBits} bits ÷ 8`
  return { bytes, formula, missing }
}

const tokens = (contextTokens: number, sequences: number) =>
  sequences === 1 ? `${figure(contextTokens)} tokens` : `${sequences} × ${figure(contextTokens)} tokens`

/** Heads with keys and values of their own: one for multi-query, as many as queries for multi-head, unless a source says more. */
function keyValueHeads(facts: MemoryFacts): MemoryFacts['key_value_heads'] {
  if (facts.key_value_heads !== undefined) return facts.key_value_heads
  if (facts.attention === 'mqa') return 1
  return facts.attention === 'mha' ? facts.attention_heads : undefined
}

/** Layers with a cache. Where mixers are mixed, only a source can say how many of them attend. */
function cachingLayers(facts: MemoryFacts): { fact: 'attention_layers' | 'layers'; layers: unknown } {
  const isMixed = facts.attention === 'hybrid' || facts.architecture === 'hybrid' || facts.architecture === 'hybrid-moe'
  return isMixed || typeof facts.attention_layers === 'number'
    ? { fact: 'attention_layers', layers: facts.attention_layers }
    : { fact: 'layers', layers: facts.layers }
}

function headCache({ facts, contextTokens, sequences, cacheBits }: MemoryNeedInput): Part {
  const { fact, layers } = cachingLayers(facts)
  const heads = keyValueHeads(facts)
  const { head_size: size, sliding_window_tokens: window, sliding_window_layers: local } = facts
  const hasWindow = typeof window === 'number' || typeof local === 'number'
  const missing = [
    ...(typeof layers === 'number' ? [] : [labelOf(fact)]),
    ...(typeof heads === 'number' ? [] : [labelOf('key_value_heads')]),
    ...(typeof size === 'number' ? [] : [labelOf('head_size')]),
    ...(hasWindow ? numbers(facts, ['sliding_window_tokens', 'sliding_window_layers']).missing : []),
  ]
  if (typeof layers !== 'number' || typeof heads !== 'number' || typeof size !== 'number' || missing.length > 0)
    return { bytes: null, formula: 'KV cache = 2 × layers × key-value heads × head size × tokens × bytes', missing }
  const perLayer = (2 * heads * size * sequences * cacheBits) / 8
  const common = `2 × ${heads} key-value heads × ${size} head size`
  const end = `× ${cacheBits} bits ÷ 8`
  if (typeof window === 'number' && typeof local === 'number' && window < contextTokens) {
    const full = layers - local
    return {
      bytes: perLayer * (full * contextTokens + local * window),
      formula: `KV cache = ${common} × (${full} layers × ${tokens(contextTokens, sequences)} + ${local} local layers × ${tokens(window, sequences)}) ${end}`,
      missing,
    }
  }
  return {
    bytes: perLayer * layers * contextTokens,
    formula: `KV cache = ${common} × ${layers} layers × ${tokens(contextTokens, sequences)} ${end}`,
    missing,
  }
}

/** How the cache grows with the context, at 16 bits: bytes = per token × tokens + local per token × min(tokens, local tokens). */
export interface CacheShape {
  readonly bytesPerToken: number
  readonly localBytesPerToken: number
  readonly localTokens: number
}

/** The growth of the cache of one sequence, for conditions over many models; null when an input is missing. */
export function cacheShape(facts: MemoryFacts): CacheShape | null {
  const at = (contextTokens: number) =>
    kvCache({ facts, bitsPerWeight: null, contextTokens, sequences: 1, cacheBits: 16 }).bytes
  const window = typeof facts.sliding_window_tokens === 'number' ? facts.sliding_window_tokens : 0
  const [first, upToWindow, beyondWindow] = [at(1), at(window), at(window + 1)]
  if (first === null || upToWindow === null || beyondWindow === null) return null
  const bytesPerToken = beyondWindow - upToWindow
  return { bytesPerToken, localBytesPerToken: first - bytesPerToken, localTokens: window }
}

const recurrent = ['linear', 'lightning', 'hybrid']

/**
 * Derives how much memory a model takes: weights = parameters × bits per weight ÷ 8, plus the key-value cache by kind of
 * attention. Layers with a sliding window cache no more than the window.
 *
 * What no source states is never guessed: the part it belongs to is null.
 */
export function memoryNeed(input: MemoryNeedInput): MemoryNeed {
  const { facts } = input
  const [weightsPart, cachePart] = [weights(input), kvCache(input)]
  const hasState =
    recurrent.includes(String(facts.attention)) || ['ssm', 'hybrid', 'hybrid-moe'].includes(String(facts.architecture))
  return {
    weightsBytes: weightsPart.bytes,
    kvCacheBytes: cachePart.bytes,
    totalBytes: weightsPart.bytes === null || cachePart.bytes === null ? null : weightsPart.bytes + cachePart.bytes,
    formula: `${weightsPart.formula}; ${cachePart.formula}`,
    missingInputs: [...weightsPart.missing, ...cachePart.missing],
    leftOut: [
      'Activations and the buffers of the program that runs it.',
      ...(hasState ? ['The recurrent state, which does not grow with the context.'] : []),
    ],
  }
}
