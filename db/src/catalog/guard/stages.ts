import type { ModelRecord } from '@stack/shared/catalog.ts'
import { type Rule, wordsOf } from './say.ts'

const tuned = new Set(['instruct', 'it', 'chat', 'sft', 'dpo', 'rlhf', 'thinking', 'assistant'])
const untuned = new Set(['base', 'pt', 'pretrain', 'pretrained'])

/** The word of a name that says it is of the other kind of weights than the model, or undefined. */
function strangeWord(name: string, stage: ModelRecord['stage']): string | undefined {
  const words = wordsOf(name)
  const [own, other] = stage === 'base' ? [untuned, tuned] : [tuned, untuned]
  return words.some((word) => own.has(word)) ? undefined : words.find((word) => other.has(word))
}

/** What a locator calls the model: the head of its column, or of its row where that says the name. */
const headsOf = (locator: string, name: string): string[] =>
  [...locator.matchAll(/\b(row|column) ([^;,]+)/g)].flatMap(([, of, head = '']) =>
    of === 'column' || wordsOf(head).includes(wordsOf(name)[0] ?? '') ? [head] : [],
  )

/**
 * Base and tuned weights are two models. A name of the one on the other, or a row or column of a table that is headed by it, shows that
 * they were taken for one.
 */
export const stages: Rule = ({ models }, say) => {
  for (const [slug, model] of models) {
    const kind = model.stage === 'base' ? 'a base model' : 'a tuned model'
    const names = [
      [['name'], model.name] as const,
      ...(model.aliases ?? []).map((alias, at) => [['aliases', at], alias] as const),
      ...(model.weights_url ? [[['weights_url'], new URL(model.weights_url).pathname] as const] : []),
    ]
    for (const [path, name] of names) {
      const word = strangeWord(name, model.stage)
      if (word)
        say('models', slug, path, 'stage', `"${word}" does not name ${kind}: base and tuned weights are two models`)
    }
    for (const [at, report] of model.reports.entries())
      for (const [index, score] of (report.scores ?? []).entries()) {
        const word = headsOf(score.at, model.name)
          .map((head) => strangeWord(head, model.stage))
          .find(Boolean)
        if (!word || score.note || score.dispute) continue
        const message = `"${word}" in the row or column is not ${kind}: record the score with the other model, or say in a note why it is of this one`
        say('models', slug, ['reports', at, 'scores', index, 'at'], 'stage', message)
      }
  }
}
