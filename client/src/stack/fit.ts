import { formatGigabytes } from '@stack/shared/format/memory.ts'

/** Memory in bytes; null where an input is missing. */
export interface Need {
  weightsBytes: number | null
  kvCacheBytes: number | null
  totalBytes: number | null
}

export type Fit =
  | { verdict: 'fits'; leftBytes: number }
  | { verdict: 'over'; overBytes: number }
  /** The part that is known is too much by itself. */
  | { verdict: 'part-over'; part: 'weights' | 'cache' }
  | { verdict: 'cannot-tell' }

/** Whether what is needed fits into what there is. An unknown part is never taken for nothing. */
export function fitOf({ weightsBytes, kvCacheBytes, totalBytes }: Need, availableBytes: number): Fit {
  if (totalBytes !== null)
    return totalBytes <= availableBytes
      ? { verdict: 'fits', leftBytes: availableBytes - totalBytes }
      : { verdict: 'over', overBytes: totalBytes - availableBytes }
  if (weightsBytes !== null && weightsBytes > availableBytes) return { verdict: 'part-over', part: 'weights' }
  if (kvCacheBytes !== null && kvCacheBytes > availableBytes) return { verdict: 'part-over', part: 'cache' }
  return { verdict: 'cannot-tell' }
}

const amount = (bytes: number) => (bytes > 0 && bytes < 5e7 ? 'less than 0.1 GB' : formatGigabytes(bytes))

/** The verdict in words: "fits, 3.3 GB left". */
export function fitWords(fit: Fit): string {
  switch (fit.verdict) {
    case 'fits':
      return `fits, ${amount(fit.leftBytes)} left`
    case 'over':
      return `does not fit, ${amount(fit.overBytes)} over`
    case 'part-over':
      return `does not fit: ${fit.part} alone`
    case 'cannot-tell':
      return 'cannot tell'
  }
}

/** End of the axis in bytes: past the memory and past every known bar, on a round figure. */
export function axisEnd(needs: readonly Need[], memoryBytes: number): number {
  const known = needs.map(({ weightsBytes, kvCacheBytes }) => (weightsBytes ?? 0) + (kvCacheBytes ?? 0))
  const most = Math.max(memoryBytes * 1.25, 1e9, ...known)
  const step = 10 ** Math.floor(Math.log10(most)) / 2
  return Math.ceil(most / step) * step
}
