import { expect, test } from 'vitest'
import { cacheShape, memoryNeed, type MemoryFacts } from './memory-need.ts'

const need = (facts: MemoryFacts, more: Partial<Parameters<typeof memoryNeed>[0]> = {}) =>
  memoryNeed({ facts, bitsPerWeight: 16, contextTokens: 8_192, sequences: 1, cacheBits: 16, ...more })

const llama: MemoryFacts = {
  total_parameters: 8e9,
  attention: 'gqa',
  layers: 32,
  attention_heads: 32,
  key_value_heads: 8,
  head_size: 128,
}

test('weights and grouped-query cache of an 8B model come to the known 16 GB and 1 GiB', () => {
  const { weightsBytes, kvCacheBytes, totalBytes, formula, missingInputs } = need(llama)
  expect(weightsBytes).toBe(16e9)
  expect(kvCacheBytes).toBe(2 ** 30)
  expect(totalBytes).toBe(16e9 + 2 ** 30)
  expect(formula).toBe(
    'weights = 8,000,000,000 parameters × 16 bits ÷ 8; KV cache = 2 × 8 key-value heads × 128 head size × 32 layers × 8,192 tokens × 16 bits ÷ 8',
  )
  expect(missingInputs).toEqual([])
})

test.each<[string, MemoryFacts, number]>([
  ['multi-head: as many as queries', { ...llama, attention: 'mha', key_value_heads: undefined as never }, 4 * 2 ** 30],
  ['multi-query: one', { ...llama, attention: 'mqa', key_value_heads: undefined as never }, 2 ** 27],
  [
    'latent: rank and rotary part of DeepSeek-V3',
    { attention: 'mla', layers: 61, latent_rank: 512, rotary_head_size: 64 },
    61 * 576 * 2 * 8_192,
  ],
  [
    'local layers stop at the window',
    { ...llama, sliding_window_tokens: 1_024, sliding_window_layers: 24 },
    (8 * 2 ** 30) / 32 + (24 * 2 ** 30) / 32 / 8,
  ],
  ['a window longer than the context', { ...llama, sliding_window_tokens: 16_384, sliding_window_layers: 24 }, 2 ** 30],
  ['only some layers attend', { ...llama, architecture: 'hybrid', attention_layers: 8 }, 2 ** 28],
  ['no attention', { architecture: 'ssm' }, 0],
])('cache, %s', (_, facts, bytes) => {
  expect(need(facts).kvCacheBytes).toBe(bytes)
})

test('grows with sequences and shrinks with the bits of the cache', () => {
  expect(need(llama, { sequences: 4 }).kvCacheBytes).toBe(4 * 2 ** 30)
  expect(need(llama, { cacheBits: 8 }).kvCacheBytes).toBe(2 ** 29)
})

test.each<[string, MemoryFacts, number | null, readonly string[]]>([
  ['nothing known', {}, 16, ['Total parameters', 'Attention']],
  ['a container without one figure', llama, null, ['Bits per weight']],
  ['a head size', { ...llama, head_size: undefined as never }, 16, ['Head size']],
  ['a mix of mixers', { ...llama, attention: 'hybrid' }, 16, ['Attention layers']],
  ['layers of a window', { ...llama, sliding_window_tokens: 1_024 }, 16, ['Sliding-window layers']],
])('never guesses: %s', (_, facts, bitsPerWeight, missing) => {
  const result = need(facts, { bitsPerWeight })
  expect(result.totalBytes).toBeNull()
  expect(result.missingInputs).toEqual(missing)
})

test.each([
  ['no window', llama],
  ['a window', { ...llama, sliding_window_tokens: 1_024, sliding_window_layers: 24 }],
  ['only local layers', { ...llama, sliding_window_tokens: 1_024, sliding_window_layers: 32 }],
  ['no cache', { architecture: 'ssm' }],
])('the shape of the cache gives what the rule gives, %s', (_, facts) => {
  const { bytesPerToken, localBytesPerToken, localTokens } = cacheShape(facts)!
  for (const contextTokens of [1, 1_000, 1_024, 1_025, 131_072])
    expect(bytesPerToken * contextTokens + localBytesPerToken * Math.min(contextTokens, localTokens)).toBe(
      need(facts, { contextTokens }).kvCacheBytes,
    )
})

test('says what it leaves out', () => {
  expect(need(llama).leftOut).toHaveLength(1)
  expect(need({ ...llama, architecture: 'hybrid' }).leftOut).toHaveLength(2)
})
