import type { ModelRecord } from '@stack/shared/catalog.ts'
import { fold } from './words.ts'

/** What the stages of the records come down to in a table: weights before any tuning, or after it. */
export type Stage = 'base' | 'tuned'

/** Words of a name that tell how far along its training a model is, or how it was asked. */
export const stageWords: ReadonlySet<string> = new Set([
  'base',
  'instruct',
  'chat',
  'it',
  'pt',
  'pretrained',
  'pretrain',
  'thinking',
  'non',
  'reasoning',
  'think',
  'hf',
  'instruction',
  'tuned',
  'inst',
  'ins',
])

/** Words that only a base model, or only a tuned one, has in its name. */
export const ofBase: ReadonlySet<string> = new Set(['base', 'pt', 'pretrained', 'pretrain'])
export const ofTuned: ReadonlySet<string> = new Set(['instruct', 'inst', 'ins', 'chat', 'it'])

const baseText = /\bbase\b(?! scores?\b)|pre-?train(?:ed|ing)?\b(?! on\b)|\bfoundation models?\b|\bpt models?\b/
const tunedText =
  /\b(?:instruct|chat|inst|it models?|assistant|dialog(?:ue)?)\b|instruction[- ](?:tuned|following|models?)|fine-?tun|post-?train|\baligned\b|\bsft\b|\brlhf\b|\bdpo\b|\breasoning models?\b|\bthinking\b/

/** Whether a caption or heading speaks of base models or of tuned ones, by its first sentence that speaks of either; nothing where that speaks of both. */
export function stageIn(text: string): Stage | undefined {
  for (const sentence of fold(text).split(/\.\s/)) {
    const isBase = baseText.test(sentence)
    const isTuned = tunedText.test(sentence)
    if (isBase !== isTuned) return isBase ? 'base' : 'tuned'
    if (isBase) return undefined
  }
  return undefined
}

export const stageOf = ({ stage }: ModelRecord): Stage => (stage === 'base' ? 'base' : 'tuned')
