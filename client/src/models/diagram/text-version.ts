import type { Architecture } from './architecture.ts'
import { expertWords } from './experts.ts'

const sharedWords = (shared: number) =>
  `${shared} shared ${shared === 1 ? 'expert' : 'experts'} that every token passes`

/** The steps within one layer, in their order. */
function stepsOf({ mixer, hasFeedForward, experts }: Architecture): string[] {
  const steps = [mixer ?? 'A part that mixes tokens; no source says of what kind']
  if (hasFeedForward && !experts) steps.push('Feed-forward block')
  if (experts)
    steps.push(`Router: ${expertWords(experts)}${experts.shared > 0 ? `, beside ${sharedWords(experts.shared)}` : ''}`)
  return steps
}

/** The drawing as a nested list: a text is a step, a list holds the steps within the one before it. */
export function textVersion(architecture: Architecture): (string | string[])[] {
  const { layers } = architecture
  return [
    'Tokens in',
    'Embedding',
    layers === null ? 'Layers, their number not reported, each with:' : `${layers} layers, each with:`,
    stepsOf(architecture),
    'Output projection',
    'Tokens out',
  ]
}

/** The same in a sentence, for those who hear the drawing. */
export const describe = (architecture: Architecture): string =>
  textVersion(architecture)
    .map((step) => (typeof step === 'string' ? step : step.join('; then ')))
    .join(', then ')
    .replace('each with:, then', 'each with:')
