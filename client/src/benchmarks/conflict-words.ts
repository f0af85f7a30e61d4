import type { ListedConflict } from './conflicts.query.ts'

export type ConflictExplanation = ListedConflict['explanation']

/** What explains a conflict, as a choice and as the head of a row. */
export const explanationWords: Record<ConflictExplanation, string> = {
  WITHDRAWN: 'One was withdrawn',
  DISPUTED: 'One is disputed',
  RECORDED: 'A document says why',
  SETTINGS: 'Other settings',
  ROUNDING: 'Rounding',
  EVALUATOR: 'Run by others',
  UNSTATED: 'A setting is unstated',
  UNEXPLAINED: 'Unexplained',
}

/** The reasons of the rule as a sentence. */
export function reasonSentence(reasons: readonly string[]): string {
  const text = reasons.map((reason) => reason.replace(/\.$/, '')).join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
