import { choiceParam, integerParam, listParam, numberParam, type Param } from '@stack/shared/format/params.ts'

/** Most models in the calculator at once. */
export const mostModels = 6
/** Most formats in the calculator at once: as many as the query has fields for. */
export const mostFormats = 6

const usualFormats: readonly string[] = ['bf16', 'fp8', 'awq', 'gguf-q4-k-m']

/** Formats to calculate for. Without the parameter the usual ones; an empty choice is written `none`. */
function formatsParam(): Param<readonly string[]> {
  const list = listParam(mostFormats)
  return {
    fallback: usualFormats,
    read: (text) => (text === 'none' ? { value: [] } : list.read(text)),
    write: (value) => (value.join() === usualFormats.join() ? '' : list.write(value) || 'none'),
  }
}

/** The state of the calculator. */
export const stackParams = {
  models: listParam(mostModels),
  /** Memory of the machine in GB of 10⁹ bytes. */
  mem: numberParam(24, 0, 100_000),
  /** GB of it that stay free. */
  free: numberParam(0, 0, 100_000),
  ctx: integerParam(16_384, 1, 1_000_000_000),
  seq: integerParam(1, 1, 10_000),
  /** Bits for one number in the cache. */
  kv: choiceParam(['32', '16', '8', '4'], '16'),
  formats: formatsParam(),
}
