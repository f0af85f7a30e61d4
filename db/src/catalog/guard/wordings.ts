import { scoreSettingNames } from '@stack/shared/benchmarks/score.record.ts'
import { nameKey, type Rule } from './say.ts'

/** Short forms that sources print, and the words the catalogue has for them. */
const inFull: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  bfloat16: 'bf16',
  em: 'exact match',
  'lc win rate': 'length-controlled win rate',
  'lm-eval': 'LM Evaluation Harness',
  'lm-evaluation-harness': 'LM Evaluation Harness',
}

/**
 * Two scores compare only where what is said of them is equal letter for letter, so one setting in two spellings, such as f1 and F1,
 * parts what belongs together. The spelling that is rarer gives way.
 */
export const wordings: Rule = ({ models }, say) => {
  const stated = [...models].flatMap(([slug, { reports }]) =>
    reports.flatMap(({ scores = [] }, at) =>
      scores.flatMap((score, index) =>
        (['version', ...scoreSettingNames] as const).flatMap((field) => {
          const value = score[field]
          const scope = field === 'version' ? `version ${score.benchmark}` : field
          const path = ['reports', at, 'scores', index, field]
          return typeof value === 'string'
            ? [{ slug, path, value, key: `${scope} ${nameKey(inFull[value] ?? value)}` }]
            : []
        }),
      ),
    ),
  )
  const spellings = new Map<string, Map<string, number>>()
  for (const { key, value } of stated) {
    const counts = spellings.get(key) ?? new Map<string, number>()
    spellings.set(key, counts.set(value, (counts.get(value) ?? 0) + 1))
  }
  for (const { slug, path, value, key } of stated) {
    const [usual = value] = [...(spellings.get(key) ?? [])]
      .toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
      .map(([spelling]) => spelling)
    const wanted = inFull[value] ?? inFull[usual] ?? usual
    if (value === wanted) continue
    const message = `"${value}" is "${wanted}" in other words, and scores compare only where both say it alike: write "${wanted}"`
    say('models', slug, path, 'wording', message)
  }
}
