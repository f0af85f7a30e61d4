import { choiceParam, dayParam, integerParam, listParam, type Params, slugParam } from '../format/params.ts'
import { factNames } from '../models/facts.ts'
import { policyNames } from './policy.ts'

const factWords = factNames.map((name) => name.replaceAll('_', '-'))
const policyWords = policyNames.map((name) => name.toLowerCase().replaceAll('_', '-'))

/** What the address of an exported comparison says, by the names that the explorer's own addresses have. */
export const exportParams = {
  /** Slugs of models, in the order of the columns. */
  models: listParam(12),
  /** Facts as words, `total-parameters`; all when absent. */
  facts: listParam(factWords.length, factWords),
  /** Slugs of benchmarks; all with a score when absent. */
  benchmarks: listParam(100),
  policy: choiceParam(policyWords, 'rule'),
  /** Slug of the source of `policy=one-source`. */
  source: slugParam(),
  /** The day whose reports are asked for. */
  asof: dayParam(),
  /** Slug of the quantization that memory is computed for; no memory when absent. */
  format: slugParam(),
  /** Tokens of context that memory is computed for. */
  ctx: integerParam(16_384, 1, 1_000_000_000),
} satisfies Params
