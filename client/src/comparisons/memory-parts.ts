import type { Need } from '../stack/fit.ts'

/** The parts of a need for memory, in the order of the columns. */
export const memoryParts = [
  { id: 'weights', label: 'Weights', bytesOf: (need: Need) => need.weightsBytes },
  { id: 'kv-cache', label: 'KV cache', bytesOf: (need: Need) => need.kvCacheBytes },
  { id: 'total', label: 'Total', bytesOf: (need: Need) => need.totalBytes },
] as const
